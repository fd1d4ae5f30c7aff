import type { OperationDeclaration, Page, PathSegment, RequestTemplate } from "../parse/page.js";
import type { Findings } from "./findings.js";
import { isPath } from "./path.js";
import { collectionBefore } from "./path-name.js";
import { pathShape, type PathTypes } from "./path-type.js";
import { sameReference, showReference } from "./reference.js";
import type { TypeReference } from "./schema.js";
import { withRequests } from "./with-requests.js";

/**
 * Repairs paths whose fault leaves no choice: a root that stands for one element of a collection behind that collection (`/users/me`), a
 * key behind the collection that is posted to, where most lines of the page have none, a collection where one element is changed and the
 * same line of another root has it, and `$entity`, which is only ever a root.
 */
export function repairPaths(operation: OperationDeclaration, page: Page, paths: PathTypes, findings: Findings): OperationDeclaration {
  const whole = operation.requests.filter(({ segments }) => isPath(segments));
  const alone = new Map(whole.map((request) => [request, repairRoot(request.segments, page, paths)]));
  // What the other lines say counts when they are repaired.
  const others = whole.map((request) => {
    const segments = alone.get(request);
    return segments === undefined ? request : { ...request, segments };
  });
  const posted = others.some(isPost) ? new PostedCollections(others) : undefined;
  const roots = others.some(changesOne) ? new OtherRoots(others, page, paths) : undefined;
  const requests = operation.requests.map((request) => {
    if (!alone.has(request)) return request;
    const segments = alone.get(request) ?? posted?.withoutKey(request) ?? roots?.repair(request);
    if (segments === undefined) return request;
    findings.report("request/repaired", page.path, request.raw.span, { request: request.raw.value, repaired: showPath(segments) });
    return { ...request, segments };
  });
  return withRequests(operation, requests);
}

/** The path without a root that stands behind the collection that it is one element of, or without `$entity` at its end. */
export function repairRoot(segments: readonly PathSegment[], page: Page, paths: PathTypes): readonly PathSegment[] | undefined {
  return withoutDoubledRoot(segments, page, paths) ?? withoutEntity(segments);
}

function withoutDoubledRoot(segments: readonly PathSegment[], page: Page, paths: PathTypes): readonly PathSegment[] | undefined {
  const [first, second] = segments;
  if (first?.kind !== "literal" || second?.kind !== "literal") return undefined;
  const collection = paths.follow([first], page).type;
  const element = collection?.kind === "collection" ? collection.of : undefined;
  // Only a root that pages read is one: that a name is that of a type says too little.
  const root = element && paths.learned([second]);
  return element && root && sameReference(element, root) ? segments.slice(1) : undefined;
}

/** The collections that the lines of an operation post to. */
class PostedCollections {
  readonly #shapes: ReadonlySet<string>;
  readonly #ends = new Map<string, number>();

  constructor(private readonly lines: readonly RequestTemplate[]) {
    this.#shapes = new Set(lines.map(({ segments }) => pathShape(segments)));
    for (const { segments } of lines) {
      const last = segments.at(-1);
      if (last?.kind === "literal") this.#ends.set(last.text.toLowerCase(), (this.#ends.get(last.text.toLowerCase()) ?? 0) + 1);
    }
  }

  /** The path without the key of what does not exist yet; where the line stands there without it too, the key is meant. */
  withoutKey(request: RequestTemplate): readonly PathSegment[] | undefined {
    const { segments } = request;
    const last = segments.at(-1);
    if (!isPost(request) || last?.kind !== "parameter" || last.path) return undefined;
    const name = collectionBefore(segments, segments.length - 1)?.toLowerCase();
    const unkeyed = name === undefined ? 0 : (this.#ends.get(name) ?? 0);
    const collection = segments.slice(0, -1);
    return unkeyed * 2 > this.lines.length && !this.#shapes.has(pathShape(collection)) ? collection : undefined;
  }
}

/** What leads from a root to one element, by the type of the root and the way from there without the key. */
class OtherRoots {
  readonly #ways = new Map<string, readonly PathSegment[]>();

  constructor(
    lines: readonly RequestTemplate[],
    private readonly page: Page,
    private readonly paths: PathTypes,
  ) {
    for (const { segments } of lines) {
      const [alias, ...rest] = segments;
      const type = alias?.kind === "literal" ? paths.follow([alias], page).type : undefined;
      if (type === undefined || paths.follow(segments, page).type?.kind !== "structured") continue;
      const way = wayOf(type, rest.slice(0, -1));
      if (!this.#ways.has(way)) this.#ways.set(way, rest);
    }
  }

  /** `/users/{id}/lists` beside `/me/lists/{id}`, where one list is changed; the longest way that both have in common counts. */
  repair(request: RequestTemplate): readonly PathSegment[] | undefined {
    const { segments } = request;
    const [root, key, ...rest] = segments;
    if (!changesOne(request) || root === undefined || key?.kind !== "parameter") return undefined;
    if (this.paths.follow(segments, this.page).type?.kind !== "collection") return undefined;
    const element = this.paths.follow([root, key], this.page).type;
    if (element === undefined) return undefined;
    for (let length = rest.length; length > 0; length--) {
      const way = this.#ways.get(wayOf(element, rest.slice(0, length)));
      if (way !== undefined) return [root, key, ...way];
    }
    return undefined;
  }
}

function wayOf(root: TypeReference, segments: readonly PathSegment[]): string {
  return `${showReference(root)} ${pathShape(segments)}`;
}

function isPost({ method }: RequestTemplate): boolean {
  return method.value.toUpperCase() === "POST";
}

/** Methods that no collection has. */
const CHANGES_ONE: ReadonlySet<string> = new Set(["PATCH", "DELETE"]);

function changesOne({ method }: RequestTemplate): boolean {
  return CHANGES_ONE.has(method.value.toUpperCase());
}

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
