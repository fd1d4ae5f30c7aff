import type { JsonNode, JsonProperty } from "../../text/json.js";
import { located, subSpan, type Located } from "../../text/span.js";
import type { Block, Table } from "../block.js";
import { parseFrontMatter } from "../grammar/front-matter.js";
import { isResponseLine } from "../grammar/http-message.js";
import { plainText, walkInlines, type Inline } from "../inline.js";
import type { Document } from "../mdast/blocks.js";
import type { AnnotationField, AnnotationUse, Outline, OutlineHeading } from "../outline.js";
import { headingSpan, walkSections, type Section } from "../section.js";
import { PAGE_FIELDS } from "../vocabulary/annotation-words.js";
import { isKnownColumn } from "../vocabulary/columns.js";
import { LEFTOVER_PHRASES, LEFTOVER_SIGN } from "../vocabulary/leftover-phrases.js";
import { nestedBlocks, type FenceReading, type FenceView } from "./fences.js";

/** Longer headers are sentences. */
const MAX_HEADER = 24;

/** What the outline of a page is read from. */
export interface OutlineSources {
  readonly text: string;
  readonly document: Document;
  readonly root: Section;
  readonly fences: FenceReading;
}

/** Reads how a page is written. */
export function readOutline({ text, document, root, fences }: OutlineSources): Outline {
  const frontMatter = parseFrontMatter(text);
  const { anchors, links } = document.readLinks();
  const blocks = nestedBlocks(document.blocks);
  const containers = document.blocks.filter((block) => block.kind === "list" || block.kind === "quote");
  const inner = nestedBlocks(containers).filter((block) => block.kind === "heading");
  return {
    ...(frontMatter && { frontMatter }),
    headings: walkSections(root).flatMap(({ section }) => headingOf(section)),
    anchors: [...anchors, ...inner.map(({ inlines }) => plainText(inlines))],
    links,
    annotations: annotationsOf(fences),
    columns: blocks.filter((block) => block.kind === "table").flatMap(unknownColumns),
    leftovers: LEFTOVER_SIGN.test(text) ? blocks.flatMap(leftoversIn) : [],
  };
}

/** A paragraph in bold may act as a heading; it is none that can be linked to. */
function headingOf(section: Section): OutlineHeading[] {
  const { heading, text, depth, role } = section;
  if (heading === undefined || depth > 6) return [];
  return [{ text, depth, ...(role && { role }), span: headingSpan(section) }];
}

function annotationsOf({ annotations, fences }: FenceReading): AnnotationUse[] {
  const views = new Map(fences.flatMap((view) => (view.annotation ? [[view.annotation, view]] : [])));
  return annotations.flatMap((annotation): AnnotationUse[] => {
    const message = messageOf(views.get(annotation));
    const { properties } = annotation;
    const fields = annotation.isPage ? properties.filter(({ name }) => !PAGE_FIELDS.includes(name.value)) : properties;
    if (annotation.isPage ? fields.length === 0 : annotation.blockType === "ignored" && fields.length === 1) return [];
    const use: AnnotationUse = {
      ...(annotation.blockType !== undefined && { blockType: annotation.blockType }),
      page: annotation.isPage,
      fields: fields.map(fieldOf),
      span: annotation.span,
      ...(message && { message }),
    };
    return [use];
  });
}

const KINDS: Readonly<Record<JsonNode["kind"], AnnotationField["kind"]>> = {
  string: "text",
  boolean: "flag",
  number: "number",
  null: "null",
  array: "list",
  object: "object",
};

function fieldOf({ name, value }: JsonProperty): AnnotationField {
  const items = value.kind === "array" ? value.items : [value];
  const texts = items.flatMap((item) => (item.kind === "string" ? [located(item.value, item.span)] : []));
  return { name, kind: KINDS[value.kind], texts, span: value.span };
}

function messageOf(view: FenceView | undefined): AnnotationUse["message"] {
  if (view?.use !== "message") return undefined;
  return isResponseLine(view.fence.content.text.trimStart().split(/[\r\n]/, 1)[0] ?? "") ? "response" : "request";
}

function unknownColumns({ header }: Table): Located<string>[] {
  return header.flatMap(({ inlines, span }) => {
    const text = plainText(inlines);
    return text === "" || text.length > MAX_HEADER || isKnownColumn(text) ? [] : [located(text, span)];
  });
}

function leftoversIn(block: Block): Located<string>[] {
  if (block.kind === "paragraph" || block.kind === "heading") return leftoversOf(block.inlines);
  if (block.kind !== "table") return [];
  return block.rows.flatMap(({ cells }) => cells.flatMap(({ inlines }) => leftoversOf(inlines)));
}

function leftoversOf(inlines: readonly Inline[]): Located<string>[] {
  const found: Located<string>[] = [];
  for (const inline of walkInlines(inlines)) {
    if (inline.kind !== "text" || inline.span.file !== undefined) continue;
    for (const phrase of LEFTOVER_PHRASES) {
      const match = phrase.exec(inline.text);
      if (match === null) continue;
      const words = match[0].trim();
      const from = match.index + match[0].indexOf(words);
      // Escapes and character references make the source longer than the text.
      const exact = inline.span.end - inline.span.start === inline.text.length;
      found.push(located(words, exact ? subSpan(inline.span, from, from + words.length) : inline.span));
      break;
    }
  }
  return found;
}
