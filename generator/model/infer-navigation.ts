import type { OperationDeclaration, Page, PathSegment, RequestTemplate } from "../parse/page.js";
import type { Span } from "../text/span.js";
import { boundOperation } from "./bound.js";
import type { Findings } from "./findings.js";
import { pathShape, type PathTypes } from "./path-type.js";
import { singular, upperFirst } from "./identifier.js";
import { shortName } from "./qualified-name.js";
import { elementOf, sameReference } from "./reference.js";
import { LIST_VERB } from "./response-evidence.js";
import { repairRoot } from "./repair-path.js";
import type { Resolver } from "./resolve.js";
import type { NavigationProperty, TypeReference } from "./schema.js";
import type { TypeDrafts } from "./type-draft.js";

/** A documented request line with what is said about it. */
interface Line {
  readonly page: Page;
  readonly operation: OperationDeclaration;
  readonly segments: readonly PathSegment[];
}

/** What the lines of all pages say together about the names of segments, in lower case. */
interface Usage {
  /** Names with a key behind them. */
  readonly keyed: ReadonlySet<string>;
  /** The shapes of paths with a key behind them. */
  readonly keyedPaths: ReadonlySet<string>;
  /** Names at the end of a request that returns a collection. */
  readonly listed: ReadonlySet<string>;
}

/**
 * Adds relationships that only paths show: a request that reads what stands behind an entity, under a name that no table has. And
 * makes a collection of what has a key behind it.
 */
export function inferNavigation(
  pages: readonly Page[],
  drafts: TypeDrafts,
  paths: PathTypes,
  resolver: Resolver,
  findings: Findings,
): void {
  const lines = pages.flatMap((page) =>
    page.operations.flatMap((operation) =>
      // A path that is no path of the service teaches nothing until it is repaired.
      operation.requests.map(({ segments }) => ({ page, operation, segments: repairRoot(segments, page, paths) ?? segments })),
    ),
  );
  const usage = gatherUsage(lines);
  // Shorter paths first: what they add is a part of the longer ones.
  for (const line of [...lines].sort((first, second) => first.segments.length - second.segments.length)) {
    addSteps(line, paths, resolver, findings);
    widenToCollection(line, usage, drafts, paths, findings);
    if (!isRead(line.operation.requests)) {
      addReplaced(line, paths, resolver, findings);
      continue;
    }
    addRelationship(line, usage, paths, resolver, findings);
    widenListed(line, drafts, paths, resolver, findings);
  }
}

function gatherUsage(lines: readonly Line[]): Usage {
  const keyed = new Set<string>();
  const keyedPaths = new Set<string>();
  const listed = new Set<string>();
  for (const { operation, segments } of lines) {
    segments.forEach((segment, index) => {
      const before = segments[index - 1];
      if (!isKey(segment) || before?.kind !== "literal") return;
      keyed.add(before.text.toLowerCase());
      keyedPaths.add(pathShape(segments.slice(0, index)));
    });
    const last = segments.at(-1);
    if (last?.kind === "literal" && isRead(operation.requests) && operation.response.type?.kind === "collection")
      listed.add(last.text.toLowerCase());
  }
  return { keyed, keyedPaths, listed };
}

function isRead([first]: readonly RequestTemplate[]): boolean {
  return first?.method.value.toUpperCase() === "GET";
}

function addRelationship(
  { page, operation, segments }: Line,
  usage: Usage,
  paths: PathTypes,
  resolver: Resolver,
  findings: Findings,
): void {
  const keyed = isKey(segments.at(-1));
  const path = keyed ? segments.slice(0, -1) : segments;
  const last = path.at(-1);
  if (last?.kind !== "literal" || !/^[A-Za-z_]\w*$/.test(last.text) || path.length < 2) return;
  const { owner } = paths.follow(path, page);
  if (owner === undefined || paths.memberOf(owner, last.text) !== undefined) return;
  const requests = operation.requests.filter((request) => request.segments === segments);
  if (boundOperation({ ...operation, requests }, "GET", page, { ownerKnown: true, isMember: false }) !== undefined) return;
  const returned = operation.response.type && resolver.findReference(operation.response.type, page);
  const element = returned && elementOf(returned);
  if (element?.kind !== "structured") return;
  if (!READ_TITLE.test(operation.title.value) && !isLikely(last.text, element.name, usage)) return;
  const several =
    keyed || returned?.kind === "collection" || usage.keyedPaths.has(pathShape(path)) || LIST_VERB.test(operation.title.value);
  const type: TypeReference = several ? { kind: "collection", of: element } : element;
  paths.relate(owner, inferred(last.text, type, page, last.span));
  findings.report("type/undocumented-relationship", page.path, last.span, { name: last.text, type: owner.name });
}

/**
 * Adds what a path passes on its way, where the name is that of a type, alone or behind the owner's, and the next segment is a member of
 * that type: `/users/{id}/teamwork/apps` shows that a user has a `userTeamwork`.
 */
function addSteps({ page, segments }: Line, paths: PathTypes, resolver: Resolver, findings: Findings): void {
  paths.follow(segments, page, (segment, owner, index) => {
    if (owner === undefined || segment.kind !== "literal" || !/^[A-Za-z_]\w*$/.test(segment.text)) return;
    if (paths.memberOf(owner, segment.text) !== undefined) return;
    const next = segments.slice(index + 1).find((later) => !isKey(later));
    if (next?.kind !== "literal") return;
    const keyed = isKey(segments[index + 1]);
    const noun = keyed ? singular(segment.text) : segment.text;
    const names = [noun, `${shortName(owner.name)}${upperFirst(noun)}`];
    const found = names.flatMap((name) => resolver.findName(name, page) ?? []).find((type) => hasMember(type, next.text, paths));
    if (found === undefined) return;
    paths.relate(owner, inferred(segment.text, keyed ? { kind: "collection", of: found } : found, page, segment.span));
    findings.report("type/undocumented-relationship", page.path, segment.span, { name: segment.text, type: owner.name });
  });
}

function hasMember(type: TypeReference, name: string, paths: PathTypes): boolean {
  const draft = paths.draftOf(type);
  return draft !== undefined && paths.memberOf(draft, name) !== undefined;
}

/** Titles of pages that read what stands behind a relationship; those of functions are their names. */
const READ_TITLE = /^(?:list|get|read|retrieve)\b|:\s*(?:list|get)\b/i;

/** A single entity that is put or changed behind another, under its type's name: `PUT /groups/{id}/team`. */
function addReplaced({ page, operation, segments }: Line, paths: PathTypes, resolver: Resolver, findings: Findings): void {
  const method = operation.requests[0]?.method.value.toUpperCase();
  const last = segments.at(-1);
  if ((method !== "PUT" && method !== "PATCH") || last?.kind !== "literal" || segments.length < 2) return;
  const { owner } = paths.follow(segments, page);
  if (owner === undefined || paths.memberOf(owner, last.text) !== undefined) return;
  const named = resolver.findName(last.text, page);
  const returned = operation.response.type && resolver.findReference(operation.response.type, page);
  const asked = operation.body.type && resolver.findReference(operation.body.type, page);
  if (named?.kind !== "structured" || ![returned, asked].some((type) => type !== undefined && sameReference(type, named))) return;
  paths.relate(owner, inferred(last.text, named, page, last.span));
  findings.report("type/undocumented-relationship", page.path, last.span, { name: last.text, type: owner.name });
}

/** A function reads too; but a relationship has keys behind it, or the name of what it leads to. */
function isLikely(name: string, type: string, { keyed }: Usage): boolean {
  return keyed.has(name.toLowerCase()) || shortName(type).toLowerCase().endsWith(singular(name).toLowerCase());
}

function inferred(name: string, type: TypeReference, page: Page, span: Span): NavigationProperty {
  return { name, type, readOnly: false, provenance: "inferred", origin: { page: page.path, span } };
}

/** A single key may be a slip; with a request that lists what stands there it is none. */
function widenToCollection({ page, segments }: Line, { listed }: Usage, drafts: TypeDrafts, paths: PathTypes, findings: Findings): void {
  segments.forEach((segment, index) => {
    const before = segments[index - 1];
    if (!isKey(segment) || before?.kind !== "literal" || !listed.has(before.text.toLowerCase())) return;
    const { owner } = paths.follow(segments.slice(0, index), page);
    const declaring = owner && drafts.declaring(owner, before.text);
    const member = declaring?.navigationProperties.get(before.text.toLowerCase());
    if (declaring === undefined || member?.type.kind !== "structured") return;
    paths.relate(declaring, { ...member, type: { kind: "collection", of: member.type } });
    const place = { path: page.path, span: segment.span, message: "the key stands here" };
    findings.report("type/keyed-relationship", member.origin.page, member.origin.span, { name: member.name, type: declaring.name }, [
      place,
    ]);
  });
}

/** What a page lists that is said to return a collection of the same type is one, whatever the relationship's own row says. */
function widenListed(
  { page, operation, segments }: Line,
  drafts: TypeDrafts,
  paths: PathTypes,
  resolver: Resolver,
  findings: Findings,
): void {
  const last = segments.at(-1);
  if (last?.kind !== "literal" || !LIST_VERB.test(operation.title.value) || singular(last.text) === last.text) return;
  const returned = operation.response.type && resolver.findReference(operation.response.type, page);
  if (returned?.kind !== "collection") return;
  const { owner } = paths.follow(segments, page);
  const declaring = owner && drafts.declaring(owner, last.text);
  const member = declaring?.navigationProperties.get(last.text.toLowerCase());
  if (declaring === undefined || member?.type.kind !== "structured" || !sameReference(member.type, returned.of)) return;
  paths.relate(declaring, { ...member, type: { kind: "collection", of: member.type } });
  const place = { path: page.path, span: operation.response.type?.span ?? last.span, message: "a collection is returned here" };
  findings.report("type/keyed-relationship", member.origin.page, member.origin.span, { name: member.name, type: declaring.name }, [place]);
}

/** A placeholder that has a segment to itself and stands for a key. */
function isKey(segment: PathSegment | undefined): boolean {
  return (
    segment?.kind === "parameter" &&
    !segment.path &&
    segment.prefix === "" &&
    segment.suffix === "" &&
    !PROPERTY_PLACEHOLDER.test(segment.name)
  );
}

/** A placeholder that stands for the name of a property. */
const PROPERTY_PLACEHOLDER = /^property(?:[ _-]?name)?$/i;
