import { located, type Located } from "../../text/span.js";
import type { Block, Paragraph } from "../block.js";
import { parseDeprecation } from "../grammar/deprecation.js";
import { parseFrontMatter } from "../grammar/front-matter.js";
import { plainText } from "../inline.js";
import type { Reading } from "../reading.js";
import { walkSections, type Section } from "../section.js";
import { LEFTOVER_PHRASES } from "../vocabulary/leftover-phrases.js";

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
  for (const [index, paragraph] of blocks.entries()) {
    if (paragraph.kind !== "paragraph") continue;
    const text = plainText(paragraph.inlines);
    const match = NAMESPACE.exec(text);
    if (match?.[1] !== undefined && namespace === undefined) {
      reading.saw("page/namespace-line");
      namespace = located(match[1].replace(/\.+$/, ""), paragraph.span);
      const rest = text.slice(match[0].length).trim();
      if (rest !== "") summary ??= located(rest, paragraph.span);
    } else if (isListLabel(paragraph, blocks[index + 1])) reading.saw("page/list-label");
    else if (text !== "" && paragraph.span.file === undefined && parseDeprecation(paragraph.inlines) === undefined)
      summary ??= located(text, paragraph.span);
  }
  const deprecated = readDeprecation(blocks, reading);
  return { ...(namespace && { namespace }), ...(summary && { summary }), ...(deprecated && { deprecated }), paragraphs };
}

/** Whether a paragraph is nothing but words in bold or italics and a colon, for the list behind it. */
function isListLabel({ inlines }: Paragraph, next: Block | undefined): boolean {
  if (next?.kind !== "list" || !/:\s*$/.test(plainText(inlines))) return false;
  return inlines.every((inline) => inline.kind === "strong" || inline.kind === "emphasis" || /^[\s:]*$/.test(plainText([inline])));
}

/** What stands in for the summary of a page that has none: a section for it, or else its front matter. */
export function substituteSummary(root: Section, text: string): Located<string> | undefined {
  const sections = walkSections(root).map(({ section }) => section);
  const described = sections.find(({ role }) => role === "description");
  const said = (described && paragraphText(described.blocks)) ?? parseFrontMatter(text)?.description;
  return said && LEFTOVER_PHRASES.some((phrase) => phrase.test(said.value)) ? undefined : said;
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
