import type { Span } from "../../text/span.js";

/** More list and quotation marks than this before one line are no documentation. */
const MAX_MARKS = 100;
/** So are more marks of emphasis, code, links or cells than this in one line, or in a paragraph without cells. */
const MAX_MARKUP = 3000;

const MARKUP = new Set(["*", "_", "`", "[", "|", "<"]);

/**
 * Finds a place with more markup than documentation has. Markdown parsers take more than linear time there.
 *
 * @returns the character where it is too much
 */
export function findExcessiveMarkup(text: string): Span | undefined {
  let counts = new Map<string, number>();
  let hasCells = false;
  for (let start = 0; start < text.length;) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    if (line.trim() === "" || hasCells) counts = new Map();
    hasCells = line.includes("|");
    if (marksBefore(line) > MAX_MARKS) return { start, end: start + 1 };
    for (let index = 0; index < line.length; index++) {
      const unit = line[index] ?? "";
      if (!MARKUP.has(unit)) continue;
      const count = (counts.get(unit) ?? 0) + 1;
      if (count > MAX_MARKUP) return { start: start + index, end: start + index + 1 };
      counts.set(unit, count);
    }
    start = end + 1;
  }
  return undefined;
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end < 0 ? text.length : end;
}

function marksBefore(line: string): number {
  const mark = /[ \t]*(?:[-+*>]|\d{1,9}[.)])[ \t]*/y;
  let marks = 0;
  while (marks <= MAX_MARKS && mark.test(line)) marks++;
  return marks;
}
