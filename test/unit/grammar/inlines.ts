import { Reading } from "../../../generator/parse/reading.js";
import { readBlocks } from "../../../generator/parse/mdast/blocks.js";
import { spanOf, type Inline } from "../../../generator/parse/inline.js";
import type { EmbeddedText } from "../../../generator/text/embedded-text.js";
import type { Span } from "../../../generator/text/span.js";
import { parse } from "../../support/parse.js";

/** Inlines of one paragraph of Markdown, or of the single cell of a table, with the whole as source. */
export function inlinesOf(markdown: string): { readonly inlines: readonly Inline[]; readonly span: Span; readonly source: string } {
  const first = readBlocks(markdown, new Map(), parse).blocks[0];
  const inlines = first?.kind === "paragraph" ? first.inlines : [];
  return { inlines, span: spanOf(inlines) ?? { start: 0, end: markdown.length }, source: markdown };
}

/** Inlines of a table cell with this content. */
export function cellOf(markdown: string): { readonly inlines: readonly Inline[]; readonly span: Span; readonly source: string } {
  const source = `|Property|Other|\n|:---|:---|\n|${markdown}|x|\n\n[identitySet]: ../resources/identityset.md\n`;
  const first = readBlocks(source, new Map(), parse).blocks[0];
  const cell = first?.kind === "table" ? first.rows[0]?.cells[0] : undefined;
  return { inlines: cell?.inlines ?? [], span: cell?.span ?? { start: 0, end: 0 }, source };
}

/** Text as it stands in a file, with a lead before it, so that offsets in the text and in the file differ. */
export function embedded(text: string, lead = "x".repeat(7)): EmbeddedText {
  return { text, runs: [{ offset: 0, at: lead.length }], span: { start: lead.length, end: lead.length + text.length } };
}

/** A reading of a page that has no name worth asserting. */
export function newReading(): Reading {
  return new Reading("page.md", new Set());
}

/** The forms that a reading has noted, sorted. */
export function formsOf({ forms }: Reading): string[] {
  return [...(forms ?? [])].sort();
}
