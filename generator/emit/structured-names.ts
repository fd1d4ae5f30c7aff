import type { TypeReference } from "../model/schema.js";

/** Names of the structured types in a reference. */
export function structuredNames(reference: TypeReference): readonly string[] {
  switch (reference.kind) {
    case "structured":
      return [reference.name];
    case "collection":
      return structuredNames(reference.of);
    case "union":
      return reference.of.flatMap(structuredNames);
    case "primitive":
    case "enum":
    case "unresolved":
      return [];
  }
}
