import { nearest } from "../../text/nearest.js";
import { matchArguments } from "./match-argument.js";
import type { CallPattern, KeyPattern, SegmentPattern } from "./path-pattern.js";
import { decoded, isPlaceholder, stringLiteral, type UrlOption, type UrlSegment } from "./request-url.js";
import type { PathValue, TargetFault } from "./target-fault.js";

/** What a documented and a requested segment have to do with one another. */
export interface Pairing {
  /** 0 where they are the same. */
  readonly cost: number;
  readonly values?: readonly PathValue[];
  readonly faults?: readonly TargetFault[];
}

/** A key counts for a little, so that of two paths the one with more fixed segments wins. */
const COST = { key: 1 / 1024, qualified: 1 / 128, case: 1 / 16, argument: 1 / 4, misspelt: 1 / 2, other: 3 / 2 } as const;

/** Holds a requested segment against a documented one. */
export function pairSegment(pattern: SegmentPattern, segment: UrlSegment, options: readonly UrlOption[]): Pairing {
  switch (pattern.kind) {
    case "literal":
      return pairName(pattern.text, segment);
    case "key":
      return pairKey(pattern, segment);
    case "call":
      return pairCall(pattern, segment, options);
  }
}

/** Whether a placeholder for several segments goes on behind a segment. */
export function takesMore(pattern: SegmentPattern, segment: UrlSegment): boolean {
  return pattern.kind === "key" && pattern.several && (pattern.suffix === "" || !segment.text.endsWith(pattern.suffix));
}

function pairName(name: string, segment: UrlSegment): Pairing {
  if (segment.kind === "key") return other(name, segment);
  const written = segment.kind === "call" ? segment.name + segment.suffix : segment.text;
  const same = likeName(name, written, segment);
  const given = segment.kind === "call" ? segment.arguments : [];
  const unknown = given.map((found): TargetFault => ({ kind: "unknown-argument", found }));
  return { cost: same.cost + unknown.length * COST.argument, faults: [...(same.faults ?? []), ...unknown] };
}

function likeName(name: string, written: string, found: UrlSegment): Pairing {
  const plain = decoded(written);
  if (plain === name) return { cost: 0 };
  if (plain.toLowerCase() === name.toLowerCase()) return { cost: COST.case, faults: [{ kind: "case", found, expected: name }] };
  if (isQualified(plain, name) || isQualified(name, plain))
    return { cost: COST.qualified, faults: [{ kind: "qualified", found, expected: name }] };
  // A placeholder is no misspelling, and a short name is near to too much.
  const isNear = name.length > 3 && !isPlaceholder(plain) && nearest(plain, [name]) !== undefined;
  return isNear ? { cost: COST.misspelt, faults: [{ kind: "misspelt-segment", found, expected: name }] } : other(name, found);
}

function isQualified(long: string, short: string): boolean {
  return long.includes(".") && long.toLowerCase().endsWith(`.${short.toLowerCase()}`);
}

function pairKey(pattern: KeyPattern, segment: UrlSegment): Pairing {
  const { prefix, suffix, name } = pattern;
  const written = segment.kind === "key" ? segment.value : segment.text;
  // What starts with the sign is the service's own: `$ref`, `$count`.
  const fits = segment.kind !== "call" && !written.startsWith("$") && written.length > prefix.length + suffix.length;
  if (!fits || !written.startsWith(prefix) || !written.endsWith(suffix)) return other(pattern.text, segment);
  const inner = written.slice(prefix.length, written.length - suffix.length);
  const value = { name, text: stringLiteral(inner) ?? decoded(inner), open: isPlaceholder(inner), part: segment };
  return { cost: COST.key, values: [value] };
}

function pairCall(pattern: CallPattern, segment: UrlSegment, options: readonly UrlOption[]): Pairing {
  if (segment.kind === "key") return other(pattern.text, segment);
  const call = segment.kind === "call" ? segment : { ...segment, kind: "call" as const, name: segment.text, arguments: [], suffix: "" };
  const same = likeName(pattern.name + pattern.suffix, call.name + call.suffix, segment);
  const { values, faults } = matchArguments(pattern, call, options);
  const cost = same.cost + faults.length * COST.argument + pattern.arguments.length * COST.key;
  return { cost, values, faults: [...(same.faults ?? []), ...faults] };
}

function other(expected: string, found: UrlSegment): Pairing {
  return { cost: COST.other, faults: [{ kind: "other-segment", found, expected }] };
}
