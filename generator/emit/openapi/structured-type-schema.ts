import type { StructuredType } from "../../model/schema.js";
import { deprecation, described, type OpenApiContext } from "./context.js";
import { pageLink } from "./external-documentation-object.js";
import { discriminatorObject, TYPE_ANNOTATION } from "./discriminator-object.js";
import { navigationPropertySchema, propertySchema } from "./property-schema.js";
import { recordOf, type NamedMap } from "./record.js";
import { schemaPointer, type SchemaObject } from "./schema-object.js";

/**
 * The schema of an entity or complex type.
 *
 * No property is required: a response holds what was selected, an update what changes. What a creation needs is said there.
 *
 * @returns the type's own members; `allOf` the base and these, where it has a base
 */
export function structuredTypeSchema(type: StructuredType, context: OpenApiContext): SchemaObject {
  const own = ownMembers(type, context);
  const base = type.baseType === undefined ? undefined : context.typeKeys.get(type.baseType);
  return {
    ...(base === undefined ? own : { allOf: [{ $ref: schemaPointer(base) }, own] }),
    ...described(type.description, context),
    ...deprecation(type.deprecated, context),
    ...pageLink(type.origins[0]?.page, context),
    ...(type.abstract && { "x-docwright-abstract": true }),
    "x-docwright-type-kind": type.kind,
    ...(type.key.length > 0 && { "x-docwright-key": type.key }),
    ...(type.provenance !== "documented" && { "x-docwright-provenance": type.provenance }),
  };
}

function ownMembers(type: StructuredType, context: OpenApiContext): SchemaObject {
  const discriminator = discriminatorObject(type, context);
  const properties = propertySchemas(type, discriminator !== undefined, context);
  return {
    type: "object",
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(type.openType && { additionalProperties: true }),
    ...(discriminator && { discriminator }),
  };
}

function propertySchemas(type: StructuredType, hasDerived: boolean, context: OpenApiContext): NamedMap<SchemaObject> {
  const schemas = new Map<string, SchemaObject>();
  if (hasDerived) schemas.set(TYPE_ANNOTATION, { type: "string" });
  for (const property of type.navigationProperties) schemas.set(property.name, navigationPropertySchema(property, context));
  // A name in both tables is a structural property: its values come with the entity.
  for (const property of type.properties) schemas.set(property.name, propertySchema(property, context));
  const order = [TYPE_ANNOTATION, ...type.properties.map(({ name }) => name), ...type.navigationProperties.map(({ name }) => name)];
  return recordOf(
    [...new Set(order)].flatMap((name) => {
      const schema = schemas.get(name);
      return schema === undefined ? [] : [[name, schema] as const];
    }),
  );
}
