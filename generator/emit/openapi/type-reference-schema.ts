import type { TypeReference } from "../../model/schema.js";
import type { OpenApiContext } from "./context.js";
import { inlineEnumSchema } from "./enum-schema.js";
import { primitiveSchema } from "./primitive-schema.js";
import { isEmptySchema, schemaPointer, type SchemaObject } from "./schema-object.js";

/**
 * The schema of a type's values.
 *
 * @returns the empty schema, which accepts any value, where the type could not be resolved
 */
export function typeReferenceSchema(reference: TypeReference, context: OpenApiContext): SchemaObject {
  switch (reference.kind) {
    case "primitive":
      return primitiveSchema(reference.type);
    case "structured":
      return componentSchema(context.typeKeys.get(reference.name));
    case "enum": {
      const key = context.enumKeys.get(reference.name);
      return key === undefined ? inlineEnumSchema(reference.name, context) : componentSchema(key);
    }
    case "collection":
      return { type: "array", items: typeReferenceSchema(reference.of, context) };
    case "union":
      return anyOfSchemas(reference.of.map((member) => typeReferenceSchema(member, context)));
    case "unresolved":
      return {};
  }
}

function componentSchema(key: string | undefined): SchemaObject {
  return key === undefined ? {} : { $ref: schemaPointer(key) };
}

function anyOfSchemas(schemas: readonly SchemaObject[]): SchemaObject {
  if (schemas.some(isEmptySchema)) return {};
  const distinct = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  return distinct.length > 1 ? { anyOf: distinct } : (distinct[0] ?? {});
}
