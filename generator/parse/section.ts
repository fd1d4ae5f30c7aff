import type { Block, Heading } from "./block.js";
import { plainText, spanOf } from "./inline.js";
import type { Reading } from "./reading.js";
import { HEADING_ROLES, OPEN_HEADINGS, OWNED_SECTIONS, type SectionRole } from "./vocabulary/headings.js";
import type { Span } from "../text/span.js";

/** A heading with what stands below it, up to the next heading of the same or a smaller depth. */
export interface Section {
  /** Absent for what stands before the first heading. */
  readonly heading?: Heading;
  /** The heading's text; empty without one. */
  readonly text: string;
  readonly role?: SectionRole;
  readonly depth: number;
  /** What stands before the first subsection; tab headings are left out. */
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  /** The name of the tab in which each fence of the page stands. */
  readonly tabs: ReadonlyMap<Block, string>;
}

/** The part of a heading that carries no meaning: `(v1.0)`, `(preview)`, ` 2`, `:`. */
const HEADING_TAIL = /(?:\s*\([^()]*\)|\s+\d+)$/;

interface OpenSection {
  heading?: Heading;
  text: string;
  role?: SectionRole;
  depth: number;
  blocks: Block[];
  sections: OpenSection[];
  tabs: ReadonlyMap<Block, string>;
}

/**
 * Arranges blocks under their headings.
 *
 * A tab heading is none. A paragraph that is nothing but a known heading in bold is one, of the greatest depth.
 */
export function readSections(blocks: readonly Block[], reading: Reading): Section {
  const tabs = new Map<Block, string>();
  const root: OpenSection = { text: "", depth: 0, blocks: [], sections: [], tabs };
  const open: OpenSection[] = [root];
  let tab: string | undefined;
  for (const block of blocks) {
    if (block.kind === "rule") {
      tab = undefined;
      continue;
    }
    const heading = headingOf(block, reading);
    if (heading?.tab !== undefined) {
      reading.saw("heading/tab");
      tab = heading.tab;
      continue;
    }
    if (heading === undefined) {
      (open.at(-1) ?? root).blocks.push(block);
      if (tab !== undefined) tabs.set(block, tab);
      continue;
    }
    tab = undefined;
    while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= heading.depth) open.pop();
    const section = sectionOf(heading, tabs, reading);
    (open.at(-1) ?? root).sections.push(section);
    open.push(section);
  }
  return root;
}

/** A section, and the sections around it, outermost first. */
export interface SectionPlace {
  readonly section: Section;
  readonly ancestors: readonly Section[];
}

/** Every section, in the order of the page. */
export function walkSections(section: Section): readonly SectionPlace[] {
  const known = PLACES.get(section);
  if (known !== undefined) return known;
  const places: SectionPlace[] = [];
  addSections(places, section, []);
  PLACES.set(section, places);
  return places;
}

/** The sections of pages that are being read: nearly every reader walks them all. */
const PLACES = new WeakMap<Section, readonly SectionPlace[]>();

function addSections(places: SectionPlace[], section: Section, ancestors: readonly Section[]): void {
  places.push({ section, ancestors });
  const inner = section.sections.length > 0 ? [...ancestors, section] : [];
  for (const child of section.sections) addSections(places, child, inner);
}

/** The blocks of a section and of all sections in it. */
export function allBlocks(section: Section): readonly Block[] {
  return section.sections.length === 0 ? section.blocks : walkSections(section).flatMap(({ section: { blocks } }) => blocks);
}

/** The subsections that belong to what their section is about: those that have no other role of their own. */
export function partsOf({ role, sections }: Section): readonly Section[] {
  return sections.filter((inner) => inner.role === undefined || inner.role === role);
}

/** The role of a heading by its text. */
export function roleOf(text: string): SectionRole | undefined {
  const words = normalised(text);
  const known = HEADING_ROLES.get(words);
  if (known !== undefined) return known;
  for (const spelling of OPEN_HEADINGS) {
    if (words.startsWith(spelling.words) && /^[\s:(,–-]/.test(words.slice(spelling.words.length))) return spelling.role;
  }
  // The type's own name may stand in front: `driveItem properties`.
  const behindName = /^\S+ (.+)$/.exec(words)?.[1];
  return OWNED_SECTIONS.get(behindName ?? "");
}

function normalised(text: string): string {
  let words = text
    .trim()
    .toLowerCase()
    .replace(/[:.]+$/, "");
  while (HEADING_TAIL.test(words)) words = words.replace(HEADING_TAIL, "");
  return words.trim();
}

function headingOf(block: Block, reading: Reading): Heading | undefined {
  if (block.kind === "heading") return block;
  if (block.kind !== "paragraph") return undefined;
  const only = block.inlines.length === 1 ? block.inlines[0] : undefined;
  if (only?.kind !== "strong" || roleOf(plainText(only.children)) === undefined) return undefined;
  reading.saw("heading/bold");
  return { kind: "heading", depth: 7, inlines: only.children, span: block.span };
}

function sectionOf(heading: Heading, tabs: OpenSection["tabs"], reading: Reading): OpenSection {
  const text = plainText(heading.inlines);
  const role = heading.depth === 1 ? undefined : roleOf(text);
  if (role !== undefined && reading.forms) noteHeadingForms(text, role, heading, reading);
  return { heading, text, depth: heading.depth, blocks: [], sections: [], tabs, ...(role !== undefined && { role }) };
}

function noteHeadingForms(text: string, role: SectionRole, heading: Heading, reading: Reading): void {
  if (/[A-Z]/.test(text.slice(1).replace(/HTTP|JSON|OData/g, ""))) reading.saw("heading/case");
  if (HEADING_TAIL.test(text)) reading.saw("heading/suffix");
  if ((role === "request" || role === "response") && heading.depth >= 3 && heading.depth <= 6) reading.saw("heading/depth");
}

/** Where the text of a section's heading stands; the start of the page without one. */
export function headingSpan({ heading }: Section): Span {
  return (heading && (spanOf(heading.inlines) ?? heading.span)) ?? { start: 0, end: 0 };
}
