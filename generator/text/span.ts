/** A half-open range of UTF-16 offsets in one file's text (without its byte order mark). */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** The file, where it is not the page itself: the path of an included file, relative to the documentation's root. */
  readonly file?: string;
}

/** A value and the text that says it. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}

/** Puts a value and its place together. */
export function located<T>(value: T, span: Span): Located<T> {
  return { value, span };
}

/** A range in a file; without a file in the page itself. Ranges are many, and copying one by its members takes several times as long. */
export function spanIn(file: string | undefined, start: number, end: number): Span {
  return file === undefined ? { start, end } : { start, end, file };
}

/** The smallest range that holds both; both must lie in the same file. */
export function joinSpans(first: Span, second: Span): Span {
  return spanIn(first.file, Math.min(first.start, second.start), Math.max(first.end, second.end));
}

/** A part of a range, by offsets relative to its start. */
export function subSpan(span: Span, from: number, to: number): Span {
  return spanIn(span.file, span.start + from, span.start + to);
}
