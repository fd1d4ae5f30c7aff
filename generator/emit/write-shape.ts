import type { Operation, Schema, StructuredType, TypeReference } from "../model/schema.js";

/** What a request does with an entity in its body. */
export type WriteKind = "create" | "update";

/** The types that have shapes of their own in request bodies: entity types that some body holds, and their base types. */
export type WriteShapes = Readonly<Record<WriteKind, ReadonlySet<string>>>;

/** What an operation does with the entity in its body. */
export function writeKind(operation: Operation): WriteKind {
  return operation.method === "POST" ? "create" : "update";
}

/** Finds the types that need shapes for writing. */
export function findWriteShapes(schema: Schema): WriteShapes {
  const types = new Map(schema.types.map((type) => [type.name, type]));
  const shapes = { create: new Set<string>(), update: new Set<string>() };
  for (const operation of schema.operations) {
    const { requestBody } = operation;
    if (requestBody?.kind !== "entity" || requestBody.type === undefined) continue;
    const shape = shapes[writeKind(operation)];
    for (const name of structuredNames(requestBody.type)) if (types.get(name)?.kind === "entity") addWithBases(name, types, shape);
  }
  return shapes;
}

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

function addWithBases(name: string, types: ReadonlyMap<string, StructuredType>, shape: Set<string>): void {
  const type = types.get(name);
  if (type === undefined || shape.has(name)) return;
  shape.add(name);
  if (type.baseType !== undefined) addWithBases(type.baseType, types, shape);
}
