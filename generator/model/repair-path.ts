import type { OperationDeclaration, Page, PathSegment, RequestTemplate } from "../parse/page.js";
import type { Findings } from "./findings.js";
import { isPath } from "./path.js";
import { collectionBefore } from "./path-name.js";
import type { PathTypes } from "./path-type.js";
import { sameReference } from "./reference.js";

/**
 * Repairs paths whose fault leaves no choice: a root that stands for one element of a collection behind that collection (`/users/me`), a
 * key behind the collection that is posted to, where most lines of the page have none, a collection where one element is changed and the
 * same line of another root has it, and `$entity`, which is only ever a root.
 */
export function repairPaths(operation: OperationDeclaration, page: Page, paths: PathTypes, findings: Findings): OperationDeclaration {
  const whole = operation.requests.filter(({ segments }) => isPath(segments));
  const alone = new Map(
    whole.map((request) => [request, withoutDoubledRoot(request.segments, page, paths) ?? withoutEntity(request.segments)]),
  );
  // What the other lines say counts when they are repaired.
  const others = whole.map((request) => ({ ...request, segments: alone.get(request) ?? request.segments }));
  const requests = operation.requests.map((request) => {
    if (!alone.has(request)) return request;
    const segments = alone.get(request) ?? withoutPostedKey(request, others) ?? likeOtherRoot(request, others, page, paths);
    if (segments === undefined) return request;
    findings.report("request/repaired", page.path, request.raw.span, { request: request.raw.value, repaired: showPath(segments) });
    return { ...request, segments };
  });
  return { ...operation, requests };
}

function withoutDoubledRoot(segments: readonly PathSegment[], page: Page, paths: PathTypes): readonly PathSegment[] | undefined {
  const [first, second, ...rest] = segments;
  if (first?.kind !== "literal" || second?.kind !== "literal") return undefined;
  const collection = paths.follow([first], page).type;
  const element = collection?.kind === "collection" ? collection.of : undefined;
  const root = element && paths.follow([second], page).type;
  return element && root && sameReference(element, root) ? [second, ...rest] : undefined;
}

function withoutPostedKey({ method, segments }: RequestTemplate, requests: readonly RequestTemplate[]): readonly PathSegment[] | undefined {
  const last = segments.at(-1);
  if (method.value.toUpperCase() !== "POST" || last?.kind !== "parameter" || last.path) return undefined;
  const name = collectionBefore(segments, segments.length - 1)?.toLowerCase();
  const ends = requests.map((request) => request.segments.at(-1));
  const unkeyed = ends.filter((end) => end?.kind === "literal" && end.text.toLowerCase() === name);
  return unkeyed.length * 2 > ends.length ? segments.slice(0, -1) : undefined;
}

/** `/users/{id}/lists` beside `/me/lists/{id}`, where one list is changed. */
function likeOtherRoot(
  { method, segments }: RequestTemplate,
  requests: readonly RequestTemplate[],
  page: Page,
  paths: PathTypes,
): readonly PathSegment[] | undefined {
  const [root, key] = segments;
  if (!CHANGES_ONE.has(method.value.toUpperCase()) || root === undefined || key?.kind !== "parameter") return undefined;
  if (paths.follow(segments, page).type?.kind !== "collection") return undefined;
  const element = paths.follow([root, key], page).type;
  for (const { segments: other } of requests) {
    const [alias, ...rest] = other;
    const type = alias?.kind === "literal" ? paths.follow([alias], page).type : undefined;
    if (element && type && sameReference(element, type) && paths.follow(other, page).type?.kind === "structured")
      return [root, key, ...rest];
  }
  return undefined;
}

/** Methods that no collection has. */
const CHANGES_ONE: ReadonlySet<string> = new Set(["PATCH", "DELETE"]);

function withoutEntity(segments: readonly PathSegment[]): readonly PathSegment[] | undefined {
  const last = segments.at(-1);
  return segments.length > 1 && last?.kind === "literal" && last.text.toLowerCase() === "$entity" ? segments.slice(0, -1) : undefined;
}

function showPath(segments: readonly PathSegment[]): string {
  const written = segments.map((segment) => {
    if (segment.kind === "literal") return segment.text;
    return segment.kind === "parameter" ? `${segment.prefix}{${segment.name}}${segment.suffix}` : `${segment.name}(…)${segment.suffix}`;
  });
  return `/${written.join("/")}`;
}
