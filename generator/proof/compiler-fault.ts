/** What a compiler says of one place. */
export interface CompilerFault {
  /** As the compiler was given it, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The number behind `TS`. */
  readonly code: number;
  readonly message: string;
}

/** A line of a compiler that writes for programs; those that go on with a message are indented. */
const FAULT = /^(\S.*)\((\d+),\d+\): error TS(\d+): (.*)$/;

/** Reads what a compiler wrote. */
export function readFaults(output: string): readonly CompilerFault[] {
  return output.split(/\r?\n/).flatMap((text) => {
    const [whole, file = "", line, code, message = ""] = FAULT.exec(text) ?? [];
    return whole === undefined ? [] : [{ file: file.replaceAll("\\", "/"), line: Number(line), code: Number(code), message }];
  });
}

/** A name that a type does not have, with a similar one or without. */
const EXCESS: ReadonlySet<number> = new Set([2353, 2561]);

/** One name, several, or more than the compiler lists. */
const MISSING: ReadonlySet<number> = new Set([2741, 2739, 2740]);

/** Whether a member is none of its object's type. */
export function isExcess({ code }: CompilerFault): boolean {
  return EXCESS.has(code);
}

/** The names of the members that an object lacks, as far as the compiler lists them; undefined for other faults. */
export function missingNames({ code, message }: CompilerFault): readonly string[] | undefined {
  if (!MISSING.has(code)) return undefined;
  const one = /^Property '(.*)' is missing in type /.exec(message)?.[1];
  if (one !== undefined) return [unquoted(one)];
  const [, several] = /is missing the following properties from type .*?: ([^:]*)$/.exec(message) ?? [];
  return several
    ?.replace(/, and \d+ more\.$/, "")
    .split(", ")
    .map(unquoted);
}

/** Names that are no identifiers are quoted. */
function unquoted(name: string): string {
  return name.replace(/^(["'])(.*)\1$/, "$2");
}
