import type { TypeReference } from "../../model/schema.js";
import type { TypeHierarchy } from "../../model/type-hierarchy.js";

/**
 * The narrowest type that holds every value of some others, as far as one of them does; otherwise their union.
 *
 * Pages that document the same request for several derived types make one operation, of the base where a page documents it.
 *
 * @param references - at least one
 * @param types - says which type is another's base
 */
export function generalType(references: readonly TypeReference[], types: TypeHierarchy): TypeReference | undefined {
  const distinct = distinctReferences(references.flatMap((reference) => (reference.kind === "union" ? reference.of : [reference])));
  const known = distinct.filter((reference) => reference.kind !== "unresolved");
  const candidates = known.length > 0 ? known : distinct;
  const elements = candidates.flatMap((reference) => (reference.kind === "collection" ? [reference.of] : []));
  if (candidates.length > 1 && elements.length === candidates.length) {
    const of = generalType(elements, types);
    return of && { kind: "collection", of };
  }
  const most = candidates.filter((reference) => !candidates.some((other) => isDerived(reference, other, types)));
  return most.length > 1 ? { kind: "union", of: most } : most[0];
}

function isDerived(reference: TypeReference, other: TypeReference, types: TypeHierarchy): boolean {
  return reference.kind === "structured" && other.kind === "structured" && types.hasAncestor(reference.name, other.name);
}

function distinctReferences(references: readonly TypeReference[]): readonly TypeReference[] {
  return [...new Map(references.map((reference) => [JSON.stringify(reference), reference])).values()];
}
