import { located, type Located } from "../../text/span.js";
import type { Block, Paragraph } from "../block.js";
import { parseDeprecation } from "../grammar/deprecation.js";
import { plainText } from "../inline.js";
import type { Reading } from "../reading.js";

/** A line that names the namespace, alone or before other text. */
const NAMESPACE = /^\s*Namespace:\s*([A-Za-z][\w.]*)/;

/** What stands between a page's title and its first section. */
export interface Introduction {
  readonly namespace?: Located<string>;
  readonly summary?: Located<string>;
  readonly deprecated?: Located<string>;
  readonly paragraphs: readonly Paragraph[];
}

/** Reads the introduction of a page or of a section. */
export function readIntroduction(blocks: readonly Block[], reading: Reading): Introduction {
  const paragraphs = blocks.filter((block) => block.kind === "paragraph");
  let namespace: Located<string> | undefined;
  let summary: Located<string> | undefined;
  for (const paragraph of paragraphs) {
    const text = plainText(paragraph.inlines);
    const match = NAMESPACE.exec(text);
    if (match?.[1] !== undefined && namespace === undefined) {
      reading.saw("page/namespace-line");
      namespace = located(match[1].replace(/\.+$/, ""), paragraph.span);
      const rest = text.slice(match[0].length).trim();
      if (rest !== "") summary ??= located(rest, paragraph.span);
    } else if (text !== "" && paragraph.span.file === undefined && parseDeprecation(paragraph.inlines) === undefined)
      summary ??= located(text, paragraph.span);
  }
  const deprecated = readDeprecation(blocks, reading);
  return { ...(namespace && { namespace }), ...(summary && { summary }), ...(deprecated && { deprecated }), paragraphs };
}

/** The first paragraph or note that deprecates what the blocks are about. */
export function readDeprecation(blocks: readonly Block[], reading: Reading): Located<string> | undefined {
  for (const block of blocks) {
    const paragraphs = block.kind === "quote" ? block.blocks : [block];
    for (const paragraph of paragraphs) {
      const deprecated = paragraph.kind === "paragraph" ? parseDeprecation(paragraph.inlines) : undefined;
      if (deprecated === undefined) continue;
      reading.saw(deprecated.span.file === undefined ? "page/deprecated-note" : "page/deprecated-include");
      return deprecated;
    }
  }
  return undefined;
}

/** The first paragraph with text. */
export function paragraphText(blocks: readonly Block[]): Located<string> | undefined {
  for (const block of blocks) {
    if (block.kind !== "paragraph") continue;
    const text = plainText(block.inlines);
    if (text !== "") return located(text, block.span);
  }
  return undefined;
}
