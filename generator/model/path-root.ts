import type { OperationDeclaration, Page, PathSegment } from "../parse/page.js";
import { segmentName } from "./path-name.js";
import type { PathTypes } from "./path-type.js";
import type { Resolver } from "./resolve.js";
import type { TypeReference } from "./schema.js";

/** Learns what the first segments of paths stand for from the pages that read them: `GET /users` returns users. */
export function learnRoots(pages: readonly Page[], paths: PathTypes, resolver: Resolver): void {
  const votes = new Map<string, Map<string, { readonly type: TypeReference; count: number }>>();
  for (const page of pages) {
    for (const operation of page.operations) {
      const type = returned(operation, page, resolver);
      if (type === undefined) continue;
      for (const { segments } of operation.requests) {
        const vote = voteOf(segments, type);
        if (vote === undefined) continue;
        const named = votes.get(vote.name) ?? new Map<string, { type: TypeReference; count: number }>();
        votes.set(vote.name, named);
        const key = JSON.stringify(vote.type);
        const known = named.get(key);
        if (known === undefined) named.set(key, { type: vote.type, count: 1 });
        else known.count++;
      }
    }
  }
  for (const [name, named] of votes) {
    const [most] = [...named.values()].sort((first, second) => second.count - first.count);
    if (most !== undefined) paths.addRoot(name, most.type);
  }
}

/** `/users` and `/users/{id}` both tell of `users`. */
function voteOf(
  segments: readonly PathSegment[],
  type: TypeReference,
): { readonly name: string; readonly type: TypeReference } | undefined {
  const [first, second] = segments;
  const name = segmentName(first)?.toLowerCase();
  if (name === undefined || type.kind === "primitive") return undefined;
  if (segments.length === 1 && first?.kind === "literal") return { name, type };
  if (type.kind === "collection") return undefined;
  const keyed = segments.length === 2 && first?.kind === "literal" && second?.kind === "parameter" && !second.path;
  return keyed ? { name, type: { kind: "collection", of: type } } : undefined;
}

function returned(operation: OperationDeclaration, page: Page, resolver: Resolver): TypeReference | undefined {
  const expression = operation.response.type;
  if (operation.requests[0]?.method.value.toUpperCase() !== "GET" || expression === undefined) return undefined;
  return resolver.findReference(expression, page);
}
