import type { EmbeddedText } from "../../text/embedded-text.js";
import { spanInFile } from "../../text/embedded-text.js";
import { joinSpans, located, type Located, type Span } from "../../text/span.js";
import type { Inline } from "../inline.js";

/** Where an inline with markup stands in flat text. */
export interface Mark {
  readonly inline: Exclude<Inline, { kind: "text" }>;
  readonly start: number;
  readonly end: number;
}

/**
 * Inlines as one text, for grammars that read sentences: the text a reader sees, with the way back to the file and to the markup.
 *
 * A soft break and most tags are one blank; a hard break is a line feed and a tag that ends a line a
 * vertical tab: two line feeds are a blank line, two tags are none.
 */
export interface FlatText {
  readonly content: EmbeddedText;
  /** In order of their start, containers before their content. */
  readonly marks: readonly Mark[];
}

/** Tags that start or end a line for the reader. */
const LINE_TAG = /^<\/?(?:br|li|ul|ol|p|div)\b/i;

/**
 * Flattens inlines.
 *
 * @param inlines - the inlines of one paragraph or cell
 * @param fallback - the range to give where there are no inlines
 */
export function flatten(inlines: readonly Inline[], fallback: Span = { start: 0, end: 0 }): FlatText {
  const flattening: Flattening = { text: "", runs: [], marks: [] };
  let span: Span | undefined;
  for (const inline of inlines) {
    span = span ? joinSpans(span, inline.span) : inline.span;
    addInline(flattening, inline);
  }
  const { text, runs, marks } = flattening;
  return { content: { text, runs, span: span ?? fallback }, marks };
}

interface Flattening {
  text: string;
  readonly runs: { readonly offset: number; readonly at: number }[];
  readonly marks: Mark[];
}

function addInline(flattening: Flattening, inline: Inline): void {
  const start = flattening.text.length;
  switch (inline.kind) {
    case "text":
      addPiece(flattening, inline.text, inline.span.start);
      return;
    case "code":
      addPiece(flattening, inline.text, inline.span.start + contentOffset(inline.text, inline.span));
      break;
    case "break":
      addPiece(flattening, inline.hard ? "\n" : " ", inline.span.start);
      break;
    case "html":
      addPiece(flattening, LINE_TAG.test(inline.text) ? "\v" : " ", inline.span.start);
      break;
    case "link":
    case "strong":
    case "emphasis": {
      // The place in the list is taken before the content's marks are added.
      const at = flattening.marks.push({ inline, start, end: start }) - 1;
      for (const child of inline.children) addInline(flattening, child);
      flattening.marks[at] = { inline, start, end: flattening.text.length };
      return;
    }
  }
  flattening.marks.push({ inline, start, end: flattening.text.length });
}

function addPiece(flattening: Flattening, piece: string, at: number): void {
  if (piece === "") return;
  flattening.runs.push({ offset: flattening.text.length, at });
  flattening.text += piece;
}

/** Code stands in the middle of its fences of back-ticks. */
function contentOffset(text: string, span: Span): number {
  return Math.max(0, (span.end - span.start - text.length) >> 1);
}

/** A part of flat text with its place, without white space at its ends. */
export function slice(flat: FlatText, start: number, end: number): Located<string> {
  const piece = flat.content.text.slice(start, end);
  const value = piece.trim();
  const from = start + piece.length - piece.trimStart().length;
  return located(value, spanInFile(flat.content, from, from + value.length));
}

/** The marks that start in a range, found without looking at the others. */
export function marksFrom(flat: FlatText, start: number, end: number): readonly Mark[] {
  let low = 0;
  let high = flat.marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((flat.marks[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((flat.marks[last]?.start ?? Infinity) < end) last++;
  return flat.marks.slice(low, last);
}

/** The text with every character of certain markup replaced, so that patterns cannot match inside it; offsets stay. */
export function masked(flat: FlatText, replacement: string, hides: (mark: Mark) => boolean): string {
  const pieces: string[] = [];
  let at = 0;
  for (const mark of flat.marks) {
    if (mark.start < at || !hides(mark)) continue;
    pieces.push(flat.content.text.slice(at, mark.start), replacement.repeat(mark.end - mark.start));
    at = mark.end;
  }
  return pieces.join("") + flat.content.text.slice(at);
}
