import type { Schema, TypeReference } from "../../generator/model/schema.js";
import type { Page } from "../../generator/parse/page.js";

/** What the readers make of pages, in counts. */
export function pageCounts(pages: readonly Page[]): Record<string, unknown> {
  const sum = (of: (page: Page) => number): number => pages.reduce((total, page) => total + of(page), 0);
  return {
    kinds: tally(pages.map((page) => page.kind)),
    apiPagesWithoutOperation: pages.filter((page) => page.path.startsWith("api/") && page.operations.length === 0).length,
    tables: sum((page) => page.counts.tables),
    tablesRead: sum((page) => page.counts.tablesRead),
    fences: sum((page) => page.counts.fences),
    fencesRead: sum((page) => page.counts.fencesRead),
    examples: sum((page) => page.examples.length),
  };
}

/** What the linked model has, in counts. */
export function modelCounts(schema: Schema): Record<string, unknown> {
  const properties = schema.types.flatMap((type) => type.properties);
  const navigation = schema.types.flatMap((type) => type.navigationProperties);
  return {
    types: tally(schema.types.map((type) => type.kind)),
    enums: tally(schema.enums.map((type) => type.provenance)),
    properties: tally(properties.map((property) => property.provenance)),
    navigationProperties: tally(navigation.map((property) => property.provenance)),
    unresolved: [...properties, ...navigation].filter((property) => isUnresolved(property.type)).length,
    operations: tally(schema.operations.map((operation) => operation.method)),
    paths: schema.operations.reduce((total, operation) => total + operation.paths.length, 0),
    bodies: tally(schema.operations.map((operation) => operation.requestBody?.kind ?? "none")),
    responses: tally(schema.operations.map((operation) => operation.responses[0]?.kind ?? "unsaid")),
    withoutPermissions: schema.operations.filter((operation) => operation.permissions.length === 0).length,
    examples: schema.operations.reduce((total, operation) => total + operation.examples.length, 0),
  };
}

function isUnresolved(type: TypeReference): boolean {
  if (type.kind === "collection") return isUnresolved(type.of);
  return type.kind === "union" ? type.of.some(isUnresolved) : type.kind === "unresolved";
}

/** How often each value is there. */
export function tally(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([first], [second]) => (first < second ? -1 : 1)));
}
