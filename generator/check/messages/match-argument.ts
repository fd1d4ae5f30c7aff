import { nearest } from "../../text/nearest.js";
import type { ArgumentPattern, CallPattern } from "./path-pattern.js";
import { decoded, isPlaceholder, stringLiteral, type UrlArgument, type UrlOption, type UrlSegment } from "./request-url.js";
import type { PathValue, TargetFault } from "./target-fault.js";

/** A call, as far as it is the documented one. */
export interface ArgumentMatch {
  readonly values: readonly PathValue[];
  readonly faults: readonly TargetFault[];
}

type UrlCall = Extract<UrlSegment, { kind: "call" }>;

/**
 * Holds the arguments of a call against the documented ones: by name in any order and case, by position where they have no names.
 *
 * @param options - the query, which holds the values of aliases such as `@p`
 */
export function matchArguments(pattern: CallPattern, call: UrlCall, options: readonly UrlOption[]): ArgumentMatch {
  const left = new Set(call.arguments);
  const pairs = pattern.arguments.map((wanted, index) => {
    const given = wanted.name === undefined ? call.arguments[index] : find(left, wanted.name);
    if (given) left.delete(given);
    return { wanted, given };
  });
  const faults: TargetFault[] = [];
  const values: PathValue[] = [];
  for (const { wanted, given } of pairs) {
    const name = wanted.name ?? wanted.placeholder ?? wanted.fixed;
    const misspelt = given === undefined ? likest(left, name) : undefined;
    if (misspelt) {
      left.delete(misspelt);
      faults.push({ kind: "misspelt-argument", found: misspelt, expected: name });
    } else if (given === undefined) faults.push({ kind: "missing-argument", found: call, expected: name });
    if (given && wanted.placeholder !== undefined) {
      const read = valueOf(wanted, wanted.placeholder, given, options);
      values.push(read.value);
      if (read.fault) faults.push(read.fault);
    }
  }
  return { values, faults: [...faults, ...[...left].map((found): TargetFault => ({ kind: "unknown-argument", found }))] };
}

function find(given: ReadonlySet<UrlArgument>, name: string): UrlArgument | undefined {
  return [...given].find((argument) => argument.name?.toLowerCase() === name.toLowerCase());
}

function likest(given: ReadonlySet<UrlArgument>, name: string): UrlArgument | undefined {
  return [...given].find((argument) => argument.name !== undefined && nearest(argument.name, [name]) !== undefined);
}

function valueOf(
  { prefix, quoted }: ArgumentPattern,
  name: string,
  given: UrlArgument,
  options: readonly UrlOption[],
): { readonly value: PathValue; readonly fault?: TargetFault } {
  const written =
    (given.value.startsWith("@") ? options.find((option) => option.name.text === given.value)?.value?.text : undefined) ?? given.value;
  const plain = prefix !== "" && written.startsWith(prefix) ? written.slice(prefix.length) : written;
  const literal = stringLiteral(plain);
  const text = quoted ? (literal ?? decoded(plain)) : decoded(plain);
  const open = isPlaceholder(plain) || written.startsWith("@");
  const value = { name, text, open, part: given };
  const isUnlike = quoted !== (literal !== undefined) && !open;
  return isUnlike ? { value, fault: { kind: "argument-quotes", found: given, quoted, parameter: name } } : { value };
}
