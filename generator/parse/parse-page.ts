import type { Result } from "../diagnostics/result.js";
import { located, subSpan, type Located } from "../text/span.js";
import { readBlocks, type IncludedFile } from "./mdast/blocks.js";
import { findExcessiveMarkup } from "./mdast/excessive-markup.js";
import type { MarkdownParser } from "./mdast/parser.js";
import { NO_OUTLINE } from "./outline.js";
import type { FormId } from "./forms.js";
import type { EnumDeclaration, Page, PageKind } from "./page.js";
import { kindOf } from "./page-kind.js";
import { readEnumPage, readEnumSections } from "./reader/enums.js";
import { readExamples } from "./reader/examples.js";
import { readFences } from "./reader/fences.js";
import { isMethodTable, readMethods } from "./reader/methods-table.js";
import { readOperations } from "./reader/operations.js";
import { readOutline } from "./reader/outline.js";
import { readIntroduction, substituteSummary } from "./reader/prose.js";
import { readResource } from "./reader/resource.js";
import { readSamples } from "./reader/samples.js";
import { readTypesBeside, readTypeSections } from "./reader/type-sections.js";
import { Reading } from "./reading.js";
import { allBlocks, headingSpan, readSections } from "./section.js";
import { countBlocks } from "./unread-blocks.js";
import { TYPE_TITLE_SUFFIXES } from "./vocabulary/headings.js";

/** A page as it was read from disk. */
export interface PageFile {
  /** Path below the documentation's folder, with `/`. */
  readonly path: string;
  /** Without a byte order mark. */
  readonly text: string;
  readonly bom?: boolean;
  readonly badUtf8?: boolean;
}

/** What stands around a page. */
export interface PageSurroundings {
  /** Included files by the directive's target as written. */
  readonly includes: ReadonlyMap<string, IncludedFile>;
  /** Whether rules will look at how the page is written; by default they will. */
  readonly outline?: boolean;
  /** Takes the forms of the dialect that the page shows, where somebody asks. */
  readonly forms?: Set<FormId>;
}

/**
 * Reads one page of documentation.
 *
 * Never throws for what the page says: what makes no sense becomes a finding, and the rest is read.
 */
export function parsePage(file: PageFile, surroundings: PageSurroundings, parse: MarkdownParser): Result<Page> {
  const reading = new Reading(file.path, surroundings.forms);
  const excess = findExcessiveMarkup(file.text);
  if (excess) reading.report("page/too-complex", excess, {});
  const document = readBlocks(excess ? "" : file.text, surroundings.includes, parse);
  noteFile(file, document.frontMatter, surroundings, reading);
  const root = readSections(document.blocks, reading);
  const top = root.sections.find((section) => section.depth === 1) ?? root;
  const title = top.heading && located(top.text, headingSpan(top));
  const fences = readFences(root, reading);
  const structure = kindOf(root, top, fences);
  const lead = readIntroduction([...root.blocks, ...(top === root ? [] : top.blocks)], reading);
  const summary = lead.summary ?? (structure === "api" ? substituteSummary(root, file.text) : undefined);
  const introduction = { ...lead, ...(summary && { summary }) };
  const operations = structure === "api" ? readOperations(root, title, introduction, fences.fences, reading) : [];
  const name = title && typeName(title);
  const resource = structure === "resource" || structure === "root" ? readResource(root, name, introduction, fences, reading) : undefined;
  const several = resource === undefined && structure !== "api" ? readTypeSections(root, fences, reading) : [];
  const beside = resource && structure === "resource" ? readTypesBeside(resource, root, fences, reading) : [];
  const kind = structure === "conceptual" && several.length > 0 ? "resource" : structure;
  const enums: EnumDeclaration[] = [
    ...(kind === "enum" && name ? [readEnumPage(root, name, introduction.summary, reading)] : []),
    ...readEnumSections(root, kind === "enums", reading),
  ];
  const examples = readExamples(fences.fences, reading);
  const samples = readSamples(fences.fences, reading);
  const methods = allBlocks(root).flatMap((block) => (block.kind === "table" && isMethodTable(block) ? readMethods(block, reading) : []));
  reading.saw(`page/${kind}`);
  reportMissing(kind, title, operations.length, resource !== undefined || several.length > 0, reading);
  const counts = countBlocks(root, kind, reading);
  const page: Page = {
    path: file.path,
    kind,
    ...(title && { title }),
    ...(introduction.summary && { summary: introduction.summary }),
    ...(introduction.namespace && { namespace: introduction.namespace }),
    ...(introduction.deprecated && { deprecated: introduction.deprecated }),
    types: resource && kind === "resource" ? [resource, ...beside] : several,
    enums,
    operations,
    methods,
    examples,
    samples,
    serviceRoots: examples.flatMap((example) => serviceRoot(example.request?.target.value)),
    counts,
    outline: surroundings.outline === false ? NO_OUTLINE : readOutline({ text: file.text, document, root, fences }),
  };
  return [page, reading.diagnostics];
}

function noteFile(file: PageFile, frontMatter: boolean, surroundings: PageSurroundings, reading: Reading): void {
  if (reading.forms === undefined) return;
  reading.saw(frontMatter ? "file/front-matter" : "file/no-front-matter");
  if (file.bom) reading.saw("file/bom");
  if (file.badUtf8) reading.saw("file/bad-utf8");
  if (file.text.includes("\r\n")) reading.saw("file/crlf");
  if (surroundings.includes.size > 0) reading.saw("page/include");
}

/** The type's name in a title: the words behind it left out. */
function typeName(title: Located<string>): Located<string> | undefined {
  let text = title.value.replace(/\s*\([^()]*\)$/, "").trim();
  const lower = text.toLowerCase();
  const suffix = TYPE_TITLE_SUFFIXES.find((words) => lower.endsWith(` ${words}`));
  if (suffix !== undefined) text = text.slice(0, -suffix.length - 1).trim();
  const name = /^(?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*$/.exec(text)?.[0];
  if (name === undefined) return undefined;
  return located(name, subSpan(title.span, 0, Math.min(name.length, title.span.end - title.span.start)));
}

/** `https://graph.microsoft.com/beta` of an example's URL; a placeholder in the place of its host stays one. */
function serviceRoot(target: string | undefined): string[] {
  const match = /^(https:\/\/(?:\{[\w-]+\}|[\w.-]+)(?:\/[\w.-]+)*?\/(?:v\d+(?:\.\d+)*|beta))(?=[/?]|$)/i.exec(target ?? "");
  return match?.[1] === undefined ? [] : [match[1].toLowerCase()];
}

function reportMissing(kind: PageKind, title: Located<string> | undefined, operations: number, declared: boolean, reading: Reading): void {
  const start = { start: 0, end: 0 };
  if (title === undefined && kind !== "conceptual") reading.report("page/no-title", start, {});
  if (kind === "api" && operations === 0) reading.report("page/no-request", title?.span ?? start, {});
  if (kind === "resource" && !declared) reading.report("page/no-type-name", title?.span ?? start, {});
}
