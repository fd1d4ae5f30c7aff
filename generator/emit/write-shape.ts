import type { Families } from "./families.js";
import type { Operation, Schema, StructuredType } from "../model/schema.js";
import { declaredNames } from "../model/reference.js";

/** What a request does with an entity in its body. */
export type WriteKind = "create" | "update";

/** The types that have shapes of their own in request bodies. */
export interface WriteShapes {
  /** Entity types that some body holds, those that derive from them, and the base types of all. */
  readonly shapes: Readonly<Record<WriteKind, ReadonlySet<string>>>;
  /** Those among them where the body may hold a derived type as well. */
  readonly families: Readonly<Record<WriteKind, ReadonlySet<string>>>;
}

/** What an operation does with the entity in its body. */
export function writeKind(operation: Operation): WriteKind {
  return operation.method === "POST" ? "create" : "update";
}

/** Finds the types that need shapes for writing. */
export function findWriteShapes(schema: Schema, families: Families): WriteShapes {
  const types = new Map(schema.types.map((type) => [type.name, type]));
  const shapes = { create: new Set<string>(), update: new Set<string>() };
  const written = { create: new Set<string>(), update: new Set<string>() };
  for (const operation of schema.operations) {
    const { requestBody } = operation;
    if (requestBody?.kind !== "entity" || requestBody.type === undefined) continue;
    const kind = writeKind(operation);
    for (const name of declaredNames(requestBody.type)) {
      if (types.get(name)?.kind !== "entity") continue;
      const family = families.get(name);
      if (family) written[kind].add(name);
      for (const member of family ?? [name]) addWithBases(member, types, shapes[kind]);
    }
  }
  return { shapes, families: written };
}

function addWithBases(name: string, types: ReadonlyMap<string, StructuredType>, shape: Set<string>): void {
  const type = types.get(name);
  if (type === undefined || shape.has(name)) return;
  shape.add(name);
  if (type.baseType !== undefined) addWithBases(type.baseType, types, shape);
}
