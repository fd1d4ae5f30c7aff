import { located, subSpan, type Located } from "../../text/span.js";
import type { Table } from "../block.js";
import type { EnumDeclaration } from "../page.js";
import type { Reading } from "../reading.js";
import { headingSpan, walkSections, type Section } from "../section.js";
import { columnsOf } from "../table-view.js";
import { ENUM_SECTION_SUFFIXES } from "../vocabulary/headings.js";
import { isMemberTable, listsNull, readMembers } from "./member-table.js";
import { paragraphText } from "./prose.js";

const NAME = /^`?([A-Za-z_]\w*)`?$/;

/** Reads the sections of a page that are named after an enumeration and hold a table of members. */
export function readEnumSections(root: Section, bareNames: boolean, reading: Reading): EnumDeclaration[] {
  const enums: EnumDeclaration[] = [];
  for (const { section } of walkSections(root)) {
    if (section.heading === undefined || section.depth < 2 || section.role !== undefined) continue;
    const name = sectionName(section, bareNames);
    if (name === undefined) continue;
    const table = section.blocks.find(
      (block): block is Table => block.kind === "table" && (isMemberTable(block) || isOf(name.value, block)),
    );
    if (table === undefined) continue;
    reading.saw("enum/section");
    const description = paragraphText(section.blocks);
    enums.push({
      name,
      ...(description && { description }),
      members: readMembers(table, reading),
      anchor: slugOf(section.text),
      ...(listsNull(table) && { nullable: true }),
    });
  }
  return enums;
}

/** Whether the first header is what the section is named after, in the same number or as one of several, before a description. */
function isOf(name: string, table: Table): boolean {
  const [first, ...others] = columnsOf(table);
  const header = first?.text.toLowerCase() ?? "";
  const isNamed = header !== "" && [header, `${header}s`].includes(name.toLowerCase());
  return isNamed && others.length > 0 && others.every(({ role }) => role === "description" || role === "value");
}

/** Reads a page that is one enumeration. */
export function readEnumPage(
  root: Section,
  name: Located<string>,
  description: Located<string> | undefined,
  reading: Reading,
): EnumDeclaration {
  const members = [];
  for (const { section } of walkSections(root)) {
    if (section.role !== undefined && section.role !== "members" && section.role !== "properties") continue;
    for (const block of section.blocks) {
      if (block.kind === "table" && members.length === 0 && isMemberTable(block)) members.push(...readMembers(block, reading));
    }
  }
  return { name, ...(description && { description }), members };
}

function sectionName(section: Section, bareNames: boolean): Located<string> | undefined {
  const text = section.text;
  const lower = text.toLowerCase();
  const suffix = ENUM_SECTION_SUFFIXES.find((words) => lower.endsWith(` ${words}`));
  if (suffix === undefined && !bareNames) return undefined;
  const name = NAME.exec(suffix === undefined ? text : text.slice(0, -suffix.length - 1))?.[1];
  if (name === undefined) return undefined;
  const span = headingSpan(section);
  return located(name, subSpan(span, 0, Math.min(name.length, span.end - span.start)));
}

/** The anchor of a heading, as links to it are written. */
export function slugOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s+/g, "-");
}
