import type { Span } from "./span.js";

/** A text that takes the place of another. */
export interface Replacement {
  /** What gives way; empty where the text is put in. */
  readonly span: Span;
  readonly text: string;
}
