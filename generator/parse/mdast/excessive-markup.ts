import type { Span } from "../../text/span.js";
import { isRare } from "./rare-mark.js";

/** More list and quotation marks than this before one line are no documentation. */
const MAX_MARKS = 100;
/** So are more marks of emphasis, code, links or cells than this in one line, or in a paragraph without cells. */
const MAX_MARKUP = 3000;

/** So are more lists and quotations, or parts of them, than this on a page: parsers go through what stands before each that ends. */
const MAX_CONTAINERS = 2000;

const MARKUP = ["*", "_", "`", "[", "|", "<"];
const EXCESSIVE_MARKS = new RegExp(`^(?:[ \\t]*(?:[-+*>]|\\d{1,9}[.)])){${MAX_MARKS + 1}}`);
const LINE_OF_MARKS = new RegExp(EXCESSIVE_MARKS, "m");
const CONTAINER_LINE = /^[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])[^\n]*\n?/gm;

/**
 * Finds a place with more markup than documentation has. Markdown parsers take more than linear time there.
 *
 * @returns the character where it is too much
 */
export function findExcessiveMarkup(text: string): Span | undefined {
  const container = excessiveContainer(text);
  if (container) return container;
  // Hardly a document has that much markup at all, wherever it stands.
  if (!LINE_OF_MARKS.test(text) && MARKUP.every((mark) => isRare(mark, text, MAX_MARKUP))) return undefined;
  let paragraph = 0;
  let hasCells = false;
  for (let start = 0; start < text.length;) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    if (hasCells || line.trim() === "") {
      const excess = excessIn(text, paragraph, start);
      if (excess) return excess;
      paragraph = start;
    }
    hasCells = line.includes("|");
    if (EXCESSIVE_MARKS.test(line)) return excessIn(text, paragraph, start) ?? { start, end: start + 1 };
    start = end + 1;
  }
  return excessIn(text, paragraph, text.length);
}

function excessiveContainer(text: string): Span | undefined {
  let count = 0;
  let behind = -1;
  for (const { index, 0: line } of text.matchAll(CONTAINER_LINE)) {
    // Lines right behind one another are of one part.
    if (index !== behind && ++count > MAX_CONTAINERS) return { start: index, end: index + 1 };
    behind = index + line.length;
  }
  return undefined;
}

function excessIn(text: string, start: number, end: number): Span | undefined {
  // Hardly a paragraph has that many characters at all.
  if (end - start <= MAX_MARKUP) return undefined;
  const counts = new Map<string, number>();
  for (let at = start; at < end; at++) {
    const unit = text.charAt(at);
    if (!MARKUP.includes(unit)) continue;
    const count = (counts.get(unit) ?? 0) + 1;
    if (count > MAX_MARKUP) return { start: at, end: at + 1 };
    counts.set(unit, count);
  }
  return undefined;
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end < 0 ? text.length : end;
}
