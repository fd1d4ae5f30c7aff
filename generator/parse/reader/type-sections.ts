import { located, subSpan, type Located } from "../../text/span.js";
import type { Block } from "../block.js";
import type { TypeDeclaration } from "../page.js";
import type { Reading } from "../reading.js";
import { allBlocks, headingSpan, walkSections, type Section } from "../section.js";
import { leavesPage, type TypeExpression } from "../type-expression.js";
import { TYPE_ARTICLE, TYPE_TITLE_SUFFIXES } from "../vocabulary/headings.js";
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

/**
 * Reads the types that a page describes beside its own: each has a section, headed by its name, with a table of properties, and a row of
 * the page names it.
 */
export function readTypesBeside(own: TypeDeclaration, root: Section, fences: FenceReading, reading: Reading): TypeDeclaration[] {
  const views = new Map<Block, FenceView>(fences.fences.map((view) => [view.fence, view]));
  const candidates = walkSections(root).flatMap(({ section }) => {
    const name = section.depth < 2 || section.role !== undefined ? undefined : sectionName(section);
    return name && hasUnreadTable(section, reading) ? [{ section, name }] : [];
  });
  const types: TypeDeclaration[] = [];
  const wanted = [own];
  for (let type = wanted.shift(); type !== undefined; type = wanted.shift()) {
    const names = new Set([...type.properties, ...type.navigationProperties].flatMap(({ type: written }) => namesOf(written)));
    for (const { section, name } of candidates) {
      if (!names.has(shortNameOf(name.value)) || !hasUnreadTable(section, reading)) continue;
      const found = readTypeSection(section, name, views, reading);
      if (found === undefined) continue;
      types.push(found);
      wanted.push(found);
    }
  }
  if (types.length > 0) reading.saw("resource/section");
  return types;
}

function hasUnreadTable(section: Section, reading: Reading): boolean {
  return section.blocks.some((block) => block.kind === "table" && !reading.isRead(block) && isPropertyTable(block));
}

/** The names of types in a cell that may be declared on the same page, without their namespaces. */
function namesOf(type: TypeExpression): readonly string[] {
  if (type.kind === "collection") return namesOf(type.of);
  if (type.kind === "union") return type.of.flatMap(namesOf);
  return type.kind === "named" && !leavesPage(type.target) ? [shortNameOf(type.name)] : [];
}

function shortNameOf(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1).toLowerCase();
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
  const start = suffix === undefined ? 0 : (TYPE_ARTICLE.exec(section.text)?.[0].length ?? 0);
  const name = suffix === undefined ? section.text : section.text.slice(start, -suffix.length - 1).trim();
  if (!NAME.test(name) || (suffix === undefined && !name.includes("."))) return undefined;
  const span = headingSpan(section);
  const length = span.end - span.start;
  return located(name, subSpan(span, Math.min(start, length), Math.min(start + name.length, length)));
}
