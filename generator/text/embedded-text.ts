import { spanIn, type Span } from "./span.js";

/**
 * Text that stands inside a page, such as the content of a fence, with the way back to the page.
 *
 * A fence in a list loses its indentation, so one offset for the whole is not enough: each piece maps a run of text.
 */
export interface EmbeddedText {
  readonly text: string;
  /** Runs in ascending order: `offset` in the text stands at `at` in the file. */
  readonly runs: readonly { readonly offset: number; readonly at: number }[];
  /** The whole, in the file. */
  readonly span: Span;
}

/**
 * Maps a range of embedded text back to the file.
 *
 * @param embedded - the text and its runs
 * @param start - offset in the embedded text
 * @param end - offset in the embedded text, exclusive
 * @returns the range in the file, never outside the embedded text's own
 */
export function spanInFile(embedded: EmbeddedText, start: number, end: number): Span {
  const from = offsetInFile(embedded, start);
  const to = end > start ? offsetInFile(embedded, end - 1) + 1 : from;
  const { end: last, file } = embedded.span;
  return spanIn(file, Math.min(from, last), Math.min(Math.max(from, to), last));
}

/** A part of embedded text, itself embedded text. */
export function sliceEmbedded(embedded: EmbeddedText, start: number, end: number): EmbeddedText {
  const runs = embedded.runs
    .filter((run, index) => run.offset < end && (embedded.runs[index + 1]?.offset ?? Infinity) > start)
    .map((run) => {
      const skipped = Math.max(0, start - run.offset);
      return { offset: Math.max(0, run.offset - start), at: run.at + skipped };
    });
  return { text: embedded.text.slice(start, end), runs, span: spanInFile(embedded, start, end) };
}

function offsetInFile(embedded: EmbeddedText, offset: number): number {
  let low = 0;
  let high = embedded.runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((embedded.runs[middle]?.offset ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  const run = embedded.runs[low];
  return run === undefined ? embedded.span.start : run.at + (offset - run.offset);
}
