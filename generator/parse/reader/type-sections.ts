import { located, subSpan, type Located } from "../../text/span.js";
import type { Block } from "../block.js";
import type { TypeDeclaration } from "../page.js";
import type { Reading } from "../reading.js";
import { allBlocks, headingSpan, walkSections, type Section } from "../section.js";
import { TYPE_TITLE_SUFFIXES } from "../vocabulary/headings.js";
import { slugOf } from "./enums.js";
import type { FenceReading, FenceView } from "./fences.js";
import { isPropertyTable, readPropertyRows } from "./property-table.js";
import { paragraphText } from "./prose.js";

const NAME = /^(?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*$/;

/**
 * Reads the types of a page that is about several: each has a section, headed by its name, with a table of properties or JSON.
 *
 * JSON alone declares a type only on a page where another section has more: else `## settings.json` with its content would be one.
 */
export function readTypeSections(root: Section, fences: FenceReading, reading: Reading): TypeDeclaration[] {
  const types: TypeDeclaration[] = [];
  const views = new Map<Block, FenceView>(fences.fences.map((view) => [view.fence, view]));
  const named = walkSections(root).flatMap(({ section }) => {
    const name = section.depth < 2 || section.role !== undefined ? undefined : sectionName(section);
    return name ? [{ section, name }] : [];
  });
  if (!named.some(({ section }) => isEvident(section, views))) return [];
  for (const { section, name } of named) {
    const type = readTypeSection(section, name, views, reading);
    if (type) types.push(type);
  }
  if (types.length > 0) reading.saw("resource/section");
  return types;
}

/** Whether a section holds what only the declaration of a type does. */
function isEvident(section: Section, views: ReadonlyMap<Block, FenceView>): boolean {
  for (const block of allBlocks(section)) {
    if (block.kind === "table" ? isPropertyTable(block) : views.get(block)?.annotation?.blockType === "resource") return true;
  }
  return false;
}

function readTypeSection(
  section: Section,
  name: Located<string>,
  views: ReadonlyMap<Block, FenceView>,
  reading: Reading,
): TypeDeclaration | undefined {
  const blocks = allBlocks(section);
  const tables = blocks.filter((block) => block.kind === "table").filter((table) => !reading.isRead(table) && isPropertyTable(table));
  const view = blocks.flatMap((block) => views.get(block) ?? []).find(({ fence }) => /^\s*\{/.test(fence.content.text));
  if (tables.length === 0 && view === undefined) return undefined;
  if (view) reading.read(view.fence);
  const description = paragraphText(section.blocks);
  return {
    name,
    anchor: slugOf(section.text),
    ...(description && { description }),
    bases: [],
    derivedTypes: [],
    optionalProperties: [],
    properties: tables.flatMap((table) => readPropertyRows(table, reading)),
    navigationProperties: [],
    ...(view && { representation: view.fence.content }),
  };
}

/** A heading that says that it names a type: by the namespace before the name, or by a word behind it. */
function sectionName(section: Section): Located<string> | undefined {
  const lower = section.text.toLowerCase();
  const suffix = TYPE_TITLE_SUFFIXES.find((words) => lower.endsWith(` ${words}`));
  const name = suffix === undefined ? section.text : section.text.slice(0, -suffix.length - 1).trim();
  if (!NAME.test(name) || (suffix === undefined && !name.includes("."))) return undefined;
  const span = headingSpan(section);
  return located(name, subSpan(span, 0, Math.min(name.length, span.end - span.start)));
}
