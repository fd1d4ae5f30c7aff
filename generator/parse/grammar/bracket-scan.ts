const CLOSERS: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["{", "}"],
  ["<", ">"],
]);

/** What may open or close: all other characters are passed over. */
const MARKS = "(){}<>'";

/** A range of a text. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a text at a character, except inside brackets and single quotation marks.
 *
 * A bracket that is never closed hides nothing: it counts as an ordinary character.
 */
export function splitOutsideBrackets(text: string, separator: string): readonly Part[] {
  const parts: Part[] = [];
  const ends = bracketEnds(text);
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const end = ends.get(at);
    if (end !== undefined) at = end;
    else if (text.startsWith(separator, at)) {
      parts.push({ start, end: at });
      start = at + separator.length;
    }
  }
  parts.push({ start, end: text.length });
  return parts;
}

/** The first place of a character outside brackets and quotation marks, or -1. */
export function indexOutsideBrackets(text: string, character: string): number {
  if (!text.includes(character)) return -1;
  const first = splitOutsideBrackets(text, character)[0];
  return first !== undefined && first.end < text.length ? first.end : -1;
}

/**
 * Offsets of opening brackets and quotation marks, with the offset of what closes each; what is never closed is left out.
 *
 * Inside quotation marks only placeholders count, inside a placeholder no quotation marks.
 */
export function bracketEnds(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: { readonly closer: string; readonly at: number }[] = [];
  const opened = new Map<string, number>();
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (!MARKS.includes(character)) continue;
    const top = open.at(-1)?.closer;
    if (closes(character, top, opened)) {
      // What was opened inside and never closed is given up.
      for (let last = open.pop(); last !== undefined; last = open.pop()) {
        opened.set(last.closer, (opened.get(last.closer) ?? 1) - 1);
        if (last.closer !== character) continue;
        ends.set(last.at, at);
        break;
      }
      continue;
    }
    const closer = closerOf(character, top);
    if (closer === undefined) continue;
    open.push({ closer, at });
    opened.set(closer, (opened.get(closer) ?? 0) + 1);
  }
  return ends;
}

function closes(character: string, top: string | undefined, opened: ReadonlyMap<string, number>): boolean {
  if (character === top) return true;
  return top !== "'" && character !== "'" && (opened.get(character) ?? 0) > 0;
}

function closerOf(character: string, top: string | undefined): string | undefined {
  if (character === "'") return top === "}" || top === ">" ? undefined : "'";
  if (top === "'" && character === "(") return undefined;
  return CLOSERS.get(character);
}
