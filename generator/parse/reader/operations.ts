import { append } from "../../text/append.js";
import { located, type Located } from "../../text/span.js";
import { parseRequestLine, splitRequestBlock } from "../grammar/request-target.js";
import type { OperationDeclaration, RequestTemplate } from "../page.js";
import type { Reading } from "../reading.js";
import { headingSpan, walkSections, type Section } from "../section.js";
import type { FenceView } from "./fences.js";
import { readParts, type OperationParts } from "./operation-parts.js";
import { readDeprecation, type Introduction } from "./prose.js";

/** Sections that belong to one operation: the whole page's, or those below a heading of its own. */
interface Group {
  /** Absent for the page as a whole. */
  readonly section?: Section;
  /** By method and text. */
  readonly requests: Map<string, RequestTemplate>;
}

/** Reads the operations of a page: one for each method of each group of request lines. */
export function readOperations(
  root: Section,
  title: Located<string> | undefined,
  introduction: Introduction,
  fences: readonly FenceView[],
  reading: Reading,
): OperationDeclaration[] {
  const groups = readGroups(fences, reading);
  const sections = sectionsByOwner(root, new Set(groups.keys()));
  const pageParts = readParts(sections.get(undefined) ?? [], reading);
  const operations: OperationDeclaration[] = [];
  for (const group of groups.values()) {
    const parts = group.section === undefined ? pageParts : completed(sections.get(group.section) ?? [], pageParts, reading);
    const name = group.section === undefined ? title : located(group.section.text, headingSpan(group.section));
    const deprecated = introduction.deprecated ?? (group.section && readDeprecation(group.section.blocks, reading));
    for (const requests of byMethod(group.requests.values()).values()) {
      if (requests.length > 1) reading.saw("request/alternatives");
      operations.push({
        title: name ?? located("", requests[0]?.raw.span ?? { start: 0, end: 0 }),
        ...(introduction.summary && { description: introduction.summary }),
        ...(deprecated && { deprecated }),
        requests,
        ...parts,
      });
    }
  }
  noteForms(operations, reading);
  return operations;
}

function readGroups(fences: readonly FenceView[], reading: Reading): Map<Section | undefined, Group> {
  const groups = new Map<Section | undefined, Group>();
  for (const view of fences) {
    if (view.use !== "template") continue;
    reading.read(view.fence);
    if (view.fence.language === "") reading.saw("request/untagged-fence");
    if (view.section.role !== "http-request" && view.ancestors.every((section) => section.role !== "http-request"))
      reading.saw("request/ignored-block");
    const owner = ownSection([...view.ancestors, view.section]);
    const group: Group = groups.get(owner) ?? { ...(owner && { section: owner }), requests: new Map() };
    groups.set(owner, group);
    for (const line of splitRequestBlock(view.fence.content).lines) {
      const request = parseRequestLine(line, reading);
      if (request === undefined) continue;
      const written = `${request.method.value} ${request.raw.value}`;
      if (group.requests.has(written)) reading.report("request/duplicate", request.raw.span, { request: written });
      else group.requests.set(written, request);
    }
  }
  return groups;
}

/** The innermost section without a role that stands around all sections with one. */
function ownSection(around: readonly Section[]): Section | undefined {
  let owner: Section | undefined;
  for (const section of around) {
    if (section.role !== undefined) break;
    if (section.depth > 1) owner = section;
  }
  return owner;
}

/** The sections with a role by the owner they belong to, those inside examples and inside one another left out. */
function sectionsByOwner(root: Section, owners: ReadonlySet<Section | undefined>): Map<Section | undefined, Section[]> {
  const sections = new Map<Section | undefined, Section[]>();
  for (const { section, ancestors } of walkSections(root)) {
    if (section.role === undefined || ancestors.some((outer) => outer.role === "example" || outer.role === section.role)) continue;
    const owner = ancestors.findLast((outer) => owners.has(outer));
    append(sections, owner, section);
  }
  return sections;
}

/** What an operation of its own does not say, the page says for all; its own response section speaks also by its example alone. */
function completed(sections: readonly Section[], page: OperationParts, reading: Reading): OperationParts {
  const own = readParts(sections, reading);
  const answers = own.response.kind !== "unsaid" || sections.some(({ role }) => role === "response");
  return {
    permissions: own.permissions.length > 0 ? own.permissions : page.permissions,
    headers: own.headers.length > 0 ? own.headers : page.headers,
    query: own.query.supported || own.query.options.length > 0 ? own.query : page.query,
    parameters: own.parameters.length > 0 ? own.parameters : page.parameters,
    body: own.body.kind === "unsaid" ? page.body : own.body,
    response: answers ? own.response : page.response,
  };
}

function byMethod(requests: Iterable<RequestTemplate>): Map<string, RequestTemplate[]> {
  const methods = new Map<string, RequestTemplate[]>();
  for (const request of requests) {
    const method = request.method.value.toUpperCase();
    append(methods, method, request);
  }
  return methods;
}

function noteForms(operations: readonly OperationDeclaration[], reading: Reading): void {
  if (operations.length > 1) reading.saw("request/several-operations");
  if (operations.some((operation) => operation.requests[0]?.method.value === "GET" && operation.body.rows.length > 0))
    reading.saw("parameters/get-body");
}
