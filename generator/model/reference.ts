import type { TypeReference } from "./schema.js";

/** Whether two references mean the same. */
export function sameReference(first: TypeReference, second: TypeReference): boolean {
  return showReference(first) === showReference(second);
}

/** A reference as one word of CSDL: `Edm.String`, `Collection(microsoft.graph.user)`. */
export function showReference(reference: TypeReference): string {
  switch (reference.kind) {
    case "primitive":
      return `Edm.${reference.type}`;
    case "structured":
    case "enum":
      return reference.name;
    case "collection":
      return `Collection(${showReference(reference.of)})`;
    case "union":
      return reference.of.map(showReference).join("|");
    case "unresolved":
      return `?${reference.text.replace(/\s+/g, "_")}`;
  }
}

/** A reference without the collections around it. */
export function elementOf(reference: TypeReference): TypeReference {
  return reference.kind === "collection" ? elementOf(reference.of) : reference;
}

/** A reference with the collections around another's element, around this one. */
export function withElement(reference: TypeReference, element: TypeReference): TypeReference {
  return reference.kind === "collection" ? { kind: "collection", of: withElement(reference.of, element) } : element;
}

/** The names of declared types in a reference. */
export function declaredNames(reference: TypeReference): readonly string[] {
  switch (reference.kind) {
    case "structured":
    case "enum":
      return [reference.name];
    case "collection":
      return declaredNames(reference.of);
    case "union":
      return reference.of.flatMap(declaredNames);
    case "primitive":
    case "unresolved":
      return [];
  }
}
