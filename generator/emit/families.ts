import type { Schema, TypeReference } from "../model/schema.js";
import { sortedBy } from "../text/ordinal.js";
import { Hierarchy } from "./hierarchy.js";
import { declaredNames } from "../model/reference.js";

/** The most types in a union. A base of more, such as the root of all entities, says too little to list what derives from it. */
const MOST = 64;

/** Names of a type and of all that derive from it, sorted, by the type's name: for types where a value may be one of several. */
export type Families = ReadonlyMap<string, readonly string[]>;

/** Finds the types that something is declared to have, and whose values may be of derived types that a union can list. */
export function findFamilies(schema: Schema): Families {
  const hierarchy = new Hierarchy(schema.types);
  const families = new Map<string, readonly string[]>();
  const declared = new Set(references(schema).flatMap(declaredNames));
  for (const { name } of schema.types) {
    if (!declared.has(name) || !hierarchy.isBase(name)) continue;
    const family = hierarchy.family(name);
    if (family.size <= MOST)
      families.set(
        name,
        sortedBy(family, (member) => member),
      );
  }
  return families;
}

/** The types of all properties, bodies and answers. */
function references({ types, operations }: Schema): readonly TypeReference[] {
  return [
    ...types.flatMap(({ properties, navigationProperties }) => [...properties, ...navigationProperties].map(({ type }) => type)),
    ...operations.flatMap(({ requestBody, responses }) => [
      ...(requestBody?.type === undefined ? [] : [requestBody.type]),
      ...(requestBody?.properties ?? []).map(({ type }) => type),
      ...responses.flatMap(({ type }) => type ?? []),
    ]),
  ];
}
