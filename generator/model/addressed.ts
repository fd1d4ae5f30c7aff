import type { OperationDeclaration, Page, PathSegment } from "../parse/page.js";
import { isKeyPredicate } from "./path-name.js";
import type { Resolver } from "./resolve.js";

/** The types that requests address by a key: a path that ends with one reads or changes an entity. */
export function addressedTypes(pages: readonly Page[], resolver: Resolver): ReadonlySet<string> {
  const names = new Set<string>();
  for (const page of pages) {
    for (const operation of page.operations.filter(endsWithKey)) {
      const type = operation.response.type && resolver.findReference(operation.response.type, page);
      if (type?.kind === "structured") names.add(type.name);
    }
  }
  return names;
}

/** A placeholder of its own behind a collection, or one in parentheses behind the collection's name. */
function isKey(last: PathSegment | undefined, length: number): boolean {
  if (last?.kind === "parameter") return length > 1 && !last.path;
  return last?.kind === "call" && isKeyPredicate(last) && last.arguments.every(({ kind }) => kind === "placeholder");
}

function endsWithKey({ requests }: OperationDeclaration): boolean {
  return requests.some(({ method, segments }) => {
    return method.value.toUpperCase() !== "POST" && isKey(segments.at(-1), segments.length);
  });
}
