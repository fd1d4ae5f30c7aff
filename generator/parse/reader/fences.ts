import { parseAnnotation, type Annotation } from "../grammar/annotation.js";
import { isResponseLine } from "../grammar/http-message.js";
import { isRequestLine } from "../grammar/request-target.js";
import type { Block, Fence } from "../block.js";
import type { FormId } from "../forms.js";
import type { Reading } from "../reading.js";
import { walkSections, type Section } from "../section.js";
import type { SectionRole } from "../vocabulary/headings.js";

/** What a fence is for. */
export type FenceUse = "template" | "message" | "representation" | "body" | "other";

/** A fence with what stands around it. */
export interface FenceView {
  readonly fence: Fence;
  readonly use: FenceUse;
  readonly annotation?: Annotation;
  readonly section: Section;
  readonly ancestors: readonly Section[];
  /** Whether the fence is both the template of an operation and an example's request. */
  readonly exemplary: boolean;
}

/** The annotations and fences of a page, in its order. */
export interface FenceReading {
  readonly fences: readonly FenceView[];
  readonly annotations: readonly Annotation[];
}

/** Annotations that mark a fence as a template or an illustration. */
const TEMPLATE_ANNOTATIONS: ReadonlySet<string> = new Set(["ignored", "samples"]);

/** Sections that only an operation has. */
const OPERATION_ROLES: readonly SectionRole[] = ["permissions", "request-headers", "request-body"];

const ANNOTATION_FORMS: ReadonlyMap<string, FormId> = new Map<string, FormId>([
  ["resource", "annotation/resource"],
  ["request", "annotation/request"],
  ["response", "annotation/response"],
  ["ignored", "annotation/ignored"],
]);

/** Binds each annotation to the fence behind it and tells what each fence is for. */
export function readFences(root: Section, reading: Reading): FenceReading {
  const fences: FenceView[] = [];
  const annotations: Annotation[] = [];
  let pending: { annotation: Annotation; section: Section; blocks: number } | undefined;
  let exampleSeen = false;
  const unannounced = mayStandAlone(root);
  for (const { section, ancestors } of walkSections(root)) {
    if (section.role === "example") exampleSeen = true;
    for (const block of nestedBlocks(section.blocks)) {
      if (block.kind === "comment") {
        const annotation = parseAnnotation(block.content, reading);
        if (annotation === undefined) continue;
        annotations.push(annotation);
        noteAnnotation(annotation, reading);
        if (!annotation.isPage) pending = { annotation, section, blocks: 0 };
      } else if (block.kind === "fence") {
        const annotation = pending?.annotation;
        if (pending !== undefined && pending.section !== section) reading.saw("annotation/before-heading");
        pending = undefined;
        const view = viewOf(block, annotation, section, ancestors, unannounced && !exampleSeen);
        fences.push(view);
        // Its author says that nothing is to be made of it.
        if (view.use === "other" && annotation?.blockType === "ignored") reading.read(block);
      } else if (pending !== undefined && block.kind !== "paragraph") pending = undefined;
    }
    // An annotation reaches over one request or response heading, no further.
    if (pending !== undefined && ++pending.blocks > 1) pending = undefined;
  }
  return { fences, annotations };
}

/**
 * Whether templates may stand outside a request section: on a page that has none, but has the other sections of an operation.
 * Elsewhere a marked request line is an illustration.
 */
function mayStandAlone(root: Section): boolean {
  const roles = new Set(walkSections(root).map(({ section }) => section.role));
  return !roles.has("http-request") && OPERATION_ROLES.some((role) => roles.has(role));
}

function viewOf(
  fence: Fence,
  annotation: Annotation | undefined,
  section: Section,
  ancestors: readonly Section[],
  mayBeTemplate: boolean,
): FenceView {
  const around = [...ancestors, section];
  const line = firstLine(fence);
  const inRequestSection = around.some((outer) => outer.role === "http-request") && !around.some((outer) => outer.role === "example");
  const blockType = annotation?.blockType;
  const ignored = blockType !== undefined && TEMPLATE_ANNOTATIONS.has(blockType);
  const request = isRequestLine(line);
  const base = { fence, section, ancestors, ...(annotation && { annotation }), exemplary: false };
  if (request && inRequestSection) return { ...base, use: "template", exemplary: blockType === "request" };
  if (request && ignored && mayBeTemplate && !/^\w+\s+https?:/i.test(line)) return { ...base, use: "template" };
  if (request || isResponseLine(line)) return { ...base, use: "message" };
  if (blockType === "resource" || section.role === "representation") return { ...base, use: "representation" };
  if (isJsonStart(line) && (blockType === "response" || isResponseSection(around))) return { ...base, use: "body" };
  return { ...base, use: "other" };
}

function isResponseSection(around: readonly Section[]): boolean {
  const inner = around.at(-1);
  return inner?.role === "response" || (inner?.role === undefined && around.some((section) => section.role === "response"));
}

function isJsonStart(line: string): boolean {
  return /^[[{]/.test(line);
}

/** The first line that is not blank; a nested fence mark is none. */
function firstLine(fence: Fence): string {
  let rest = fence.content.text.trimStart();
  while (rest.startsWith("```")) rest = rest.slice(lineEnd(rest)).trimStart();
  return rest.slice(0, lineEnd(rest)).trimEnd();
}

function lineEnd(text: string): number {
  const end = text.search(/[\r\n]/);
  return end < 0 ? text.length : end;
}

/** Blocks with those in lists and quotations, in order. */
export function nestedBlocks(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({ kind }) => kind === "list" || kind === "quote")) return blocks;
  const all: Block[] = [];
  addBlocks(all, blocks);
  return all;
}

function addBlocks(all: Block[], blocks: readonly Block[]): void {
  for (const block of blocks) {
    all.push(block);
    if (block.kind === "list") for (const item of block.items) addBlocks(all, item);
    else if (block.kind === "quote") addBlocks(all, block.blocks);
  }
}

function noteAnnotation(annotation: Annotation, reading: Reading): void {
  if (annotation.isPage) reading.saw("annotation/page");
  const form = ANNOTATION_FORMS.get(annotation.blockType ?? "");
  if (form !== undefined) reading.saw(form);
}
