import type { Span } from "../../text/span.js";

/** More list and quotation marks than this before one line are no documentation. */
const MAX_MARKS = 100;
/** So is a longer run of emphasis marks. */
const MAX_RUN = 1000;

/**
 * Finds a line that is nested deeper than documentation is. Markdown parsers take more than linear time for such lines.
 *
 * @returns the character where it is too deep
 */
export function findExcessiveNesting(text: string): Span | undefined {
  let run = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text[index];
    run = (unit === "*" || unit === "_") && unit === text[index - 1] ? run + 1 : 1;
    const tooDeep =
      run > MAX_RUN || ((index === 0 || text[index - 1] === "\n" || text[index - 1] === "\r") && marksAt(text, index) > MAX_MARKS);
    if (tooDeep) return { start: index, end: index + 1 };
  }
  return undefined;
}

function marksAt(text: string, start: number): number {
  const mark = /[ \t]*(?:[-+*>]|\d{1,9}[.)])[ \t]*/y;
  mark.lastIndex = start;
  let marks = 0;
  while (marks <= MAX_MARKS && mark.test(text)) marks++;
  return marks;
}
