import type { OperationDeclaration, Page } from "../parse/page.js";
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

function endsWithKey({ requests }: OperationDeclaration): boolean {
  return requests.some(({ method, segments }) => {
    const last = segments.at(-1);
    return method.value.toUpperCase() !== "POST" && segments.length > 1 && last?.kind === "parameter" && !last.path;
  });
}
