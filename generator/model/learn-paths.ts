import type { OperationDeclaration, Page, PathSegment } from "../parse/page.js";
import { pathShape, type PathTypes } from "./path-type.js";
import type { Resolver } from "./resolve.js";
import type { TypeReference } from "./schema.js";

/** What the pages that read one path say of it. */
interface Votes {
  readonly segments: readonly PathSegment[];
  /** By what they say it stands for. */
  readonly types: Map<string, { readonly type: TypeReference; count: number }>;
}

/**
 * Learns what paths stand for from the pages that read them: `GET /users` returns users, and so says what is read by
 * `GET /users/{id}`. Most pages count.
 */
export function learnPaths(pages: readonly Page[], paths: PathTypes, resolver: Resolver): void {
  const votes = new Map<string, Votes>();
  for (const page of pages) {
    for (const operation of page.operations) {
      const type = returned(operation, page, resolver);
      if (type === undefined) continue;
      for (const { segments } of operation.requests) {
        for (const vote of votesOf(segments, type)) cast(vote.segments, vote.type, votes);
      }
    }
  }
  for (const { segments, types } of votes.values()) {
    const [most] = [...types.values()].sort((first, second) => second.count - first.count);
    if (most !== undefined) paths.learn(segments, most.type);
  }
}

function cast(segments: readonly PathSegment[], type: TypeReference, votes: Map<string, Votes>): void {
  const shape = pathShape(segments);
  const { types } = votes.get(shape) ?? { types: new Map<string, { readonly type: TypeReference; count: number }>() };
  votes.set(shape, { segments, types });
  const key = JSON.stringify(type);
  const known = types.get(key);
  if (known === undefined) types.set(key, { type, count: 1 });
  else known.count++;
}

/** `/users` and `/users/{id}` both tell of `users`. */
function votesOf(
  segments: readonly PathSegment[],
  type: TypeReference,
): readonly { readonly segments: readonly PathSegment[]; readonly type: TypeReference }[] {
  const last = segments.at(-1);
  if (type.kind === "primitive" || last === undefined) return [];
  if (last.kind === "literal") return /^[A-Za-z_]\w*$/.test(last.text) ? [{ segments, type }] : [];
  const before = segments.at(-2);
  const keyed = last.kind === "parameter" && !last.path && before?.kind === "literal" && type.kind !== "collection";
  return keyed ? [{ segments: segments.slice(0, -1), type: { kind: "collection", of: type } }] : [];
}

function returned(operation: OperationDeclaration, page: Page, resolver: Resolver): TypeReference | undefined {
  const expression = operation.response.type;
  if (operation.requests[0]?.method.value.toUpperCase() !== "GET" || expression === undefined) return undefined;
  return resolver.findReference(expression, page);
}
