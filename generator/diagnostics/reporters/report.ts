import type { Point } from "../../text/line-index.js";
import { LineIndex } from "../../text/line-index.js";
import type { Diagnostic } from "../diagnostic.js";

/** What a reporter turns into text. */
export interface Report {
  /** Sorted. */
  readonly diagnostics: readonly Diagnostic[];
  /** What is to be said that is no finding in a file. */
  readonly notices: readonly string[];
  /** The text of a file by a finding's path, without a byte order mark; absent where it was not read. */
  readonly textOf: (path: string) => string | undefined;
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
}
