import { hash } from "../text/hash.js";
import type { Diagnostic } from "./diagnostic.js";

/** How much of the line around a finding tells it from others; a line may be as long as a file. */
const BEFORE = 80;
const BEHIND = 160;

const LENGTH = 16;

/**
 * Gives each finding a fingerprint that is the same in later runs, wherever in its file the text has moved to: its code, its file, the
 * text around it, and which of several alike it is.
 *
 * @param diagnostics - all of a run, in the order of their places
 */
export function withFingerprints(diagnostics: readonly Diagnostic[], textOf: (path: string) => string | undefined): Diagnostic[] {
  const alike = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const { code, path, span } = diagnostic;
    const key = [code, path, wordsAround(textOf(path) ?? "", span.start)].join("\n");
    const ordinal = (alike.get(key) ?? 0) + 1;
    alike.set(key, ordinal);
    return { ...diagnostic, fingerprint: hash(`${key}\n${ordinal}`).slice(0, LENGTH) };
  });
}

/** The text of the line around an offset, without blanks: a table may have been aligned anew. */
function wordsAround(text: string, offset: number): string {
  const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, offset - BEFORE), offset))?.[0] ?? "";
  const behind = /^[^\r\n]*/.exec(text.slice(offset, offset + BEHIND))?.[0] ?? "";
  return `${before}${behind}`.replaceAll(/\s+/g, "");
}
