import { showReference } from "./reference.js";
import type { TypeReference } from "./schema.js";

/** A type as a reader of the documentation knows it: `Int32`, `Collection(microsoft.graph.user)`. */
export function typeWords(type: TypeReference): string {
  if (type.kind === "union") return type.of.map(typeWords).join(" or ");
  return showReference(asWritten(type)).replaceAll("Edm.", "");
}

/** An enumeration that no page names is written as a string whose values are listed. */
function asWritten(type: TypeReference): TypeReference {
  if (type.kind === "collection") return { kind: "collection", of: asWritten(type.of) };
  return type.kind === "enum" && !type.name.includes(".") ? { kind: "primitive", type: "String" } : type;
}
