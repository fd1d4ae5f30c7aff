import type { Span } from "../../text/span.js";
import { LineIndex, type Point } from "../../text/line-index.js";
import type { Diagnostic } from "../diagnostic.js";
import type { Summary } from "../summary.js";

/** What a reporter turns into text. */
export interface Report {
  /** Sorted. */
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that are not to be shown to people, and count for nothing. */
  readonly hidden?: readonly HiddenDiagnostic[];
  /** What is to be said that is no finding in a file. */
  readonly notices: readonly string[];
  readonly summary?: Summary;
  /** The text of a file by a finding's path, without a byte order mark; absent where it was not read. */
  readonly textOf: (path: string) => string | undefined;
}

/** A finding that somebody has accepted. */
export interface HiddenDiagnostic {
  readonly diagnostic: Diagnostic;
  /** By a comment on the page, or by the baseline. */
  readonly by: "comment" | "baseline";
  /** What the comment gives. */
  readonly reason?: string;
}

/** Finds lines and columns; counts the lines of each file once. */
export class Places {
  readonly #textOf: Report["textOf"];
  readonly #indexes = new Map<string, LineIndex>();

  constructor(textOf: Report["textOf"]) {
    this.#textOf = textOf;
  }

  /** The place of an offset; the start of the file where it was not read. */
  point(path: string, offset: number): Point {
    let index = this.#indexes.get(path);
    if (!index) {
      index = new LineIndex(this.#textOf(path) ?? "");
      this.#indexes.set(path, index);
    }
    return index.point(offset);
  }

  /** The places of a span's ends. */
  range(path: string, span: Span): { readonly start: Point; readonly end: Point } {
    return { start: this.point(path, span.start), end: this.point(path, span.end) };
  }
}
