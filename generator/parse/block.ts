import type { EmbeddedText } from "../text/embedded-text.js";
import type { Span } from "../text/span.js";
import type { Inline } from "./inline.js";

/** What stands below one another on a page. */
export type Block = Heading | Paragraph | Table | Fence | Comment | List | Quote | Rule;

/** A heading. Tab headings carry the tab's name and are no headings of sections. */
export interface Heading {
  readonly kind: "heading";
  readonly depth: number;
  readonly inlines: readonly Inline[];
  readonly tab?: string;
  readonly span: Span;
}

/** A paragraph. */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly inlines: readonly Inline[];
  readonly span: Span;
}

/** A table as written: rows may have more or fewer cells than the header. */
export interface Table {
  readonly kind: "table";
  readonly header: readonly Cell[];
  readonly rows: readonly Row[];
  readonly span: Span;
  /** Set where Markdown takes the table for a paragraph, because its delimiter row has this many cells. */
  readonly delimiterCells?: number;
}

/** A row of a table. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly span: Span;
}

/** A cell; the span is that of its content, or an empty range where it is empty. */
export interface Cell {
  readonly inlines: readonly Inline[];
  readonly span: Span;
}

/** A fenced code block. */
export interface Fence {
  readonly kind: "fence";
  /** In lower case; empty where there is none. */
  readonly language: string;
  readonly content: EmbeddedText;
  readonly span: Span;
}

/** An HTML comment of its own. */
export interface Comment {
  readonly kind: "comment";
  /** What stands between `<!--` and `-->`. */
  readonly content: EmbeddedText;
  readonly span: Span;
}

/** A list. */
export interface List {
  readonly kind: "list";
  readonly items: readonly (readonly Block[])[];
  readonly span: Span;
}

/** A block quotation. */
export interface Quote {
  readonly kind: "quote";
  readonly blocks: readonly Block[];
  readonly span: Span;
}

/** A line across the page; it ends a group of tabs. */
export interface Rule {
  readonly kind: "rule";
  readonly span: Span;
}
