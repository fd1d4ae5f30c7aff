import type { TypeReference } from "../../model/schema.js";
import { stringLiteral } from "./literal.js";

/** The shape of any value, of which there is nothing to check. */
export const ANYTHING = stringLiteral("Untyped");

/**
 * A type as the runtime's shape of its values, as code.
 *
 * @param schemaOf - the schema of a structured type; undefined where there is none
 */
export function shapeText(reference: TypeReference, mayBeNull: boolean, schemaOf: (qualifiedName: string) => string | undefined): string {
  if (reference.kind === "primitive" || reference.kind === "enum") {
    // An enumeration is open, and one of flags joins its members: any string.
    const type = reference.kind === "enum" ? "String" : reference.type;
    return stringLiteral(mayBeNull && type !== "Untyped" ? `${type}?` : type);
  }
  const found = [...new Set(alternatives(reference).map((one) => alternativeText(one, schemaOf)))];
  if (found.length === 0 || found.includes(ANYTHING)) return ANYTHING;
  const [only, ...others] = mayBeNull ? [...found, "null"] : found;
  return only !== undefined && others.length === 0 ? only : `[${[only, ...others].join(", ")}]`;
}

function alternativeText(reference: TypeReference, schemaOf: (qualifiedName: string) => string | undefined): string {
  switch (reference.kind) {
    case "structured":
      return schemaOf(reference.name) ?? ANYTHING;
    case "collection":
      return `{ items: ${shapeText(reference.of, false, schemaOf)} }`;
    case "primitive":
    case "enum":
    case "union":
      return shapeText(reference, false, schemaOf);
    case "unresolved":
      return ANYTHING;
  }
}

/** The types that a union is of, each list of them one: a list's items are told apart one by one. */
function alternatives(reference: TypeReference): readonly TypeReference[] {
  if (reference.kind !== "union") return [reference];
  const all = reference.of.flatMap(alternatives);
  const lists = all.flatMap((one) => (one.kind === "collection" ? [one.of] : []));
  const others = all.filter(({ kind }) => kind !== "collection");
  return lists.length === 0 ? others : [...others, { kind: "collection", of: { kind: "union", of: lists } }];
}
