import { defaultOf } from "../../model/default-value.js";
import type { NavigationProperty, Property, TypeReference } from "../../model/schema.js";
import { deprecation, described, type OpenApiContext } from "./context.js";
import { nullableSchema, type SchemaObject } from "./schema-object.js";
import { typeReferenceSchema } from "./type-reference-schema.js";

/** The schema of a structural property, or of a parameter of an action. */
export function propertySchema(property: Property, context: OpenApiContext): SchemaObject {
  const defaultValue = defaultOf(property, context.enums);
  return {
    ...valueSchema(property, context),
    ...(defaultValue !== undefined && { default: defaultValue }),
    ...(property.maxLength !== undefined && isString(property.type) && { maxLength: property.maxLength }),
    ...described(property.description, context),
    ...deprecation(property.deprecated, context),
    ...(property.readOnly && { readOnly: true }),
    ...(property.writeOnly && { writeOnly: true }),
    ...(property.requiredOnCreate && { "x-docwright-required-on-create": true }),
    ...(property.filterOperators && { "x-docwright-filter": property.filterOperators }),
    ...(property.selectOnly && { "x-docwright-select-only": true }),
    ...(property.provenance !== "documented" && { "x-docwright-provenance": property.provenance }),
  };
}

/** The schema of a relationship: its target, present only where it is expanded. */
export function navigationPropertySchema(property: NavigationProperty, context: OpenApiContext): SchemaObject {
  return {
    ...valueSchema(property, context),
    ...described(property.description, context),
    ...deprecation(property.deprecated, context),
    ...(property.readOnly && { readOnly: true }),
    "x-docwright-navigation-property": true,
    ...(property.provenance !== "documented" && { "x-docwright-provenance": property.provenance }),
  };
}

function valueSchema(property: { readonly type: TypeReference; readonly nullable?: boolean }, context: OpenApiContext): SchemaObject {
  const schema = typeReferenceSchema(property.type, context);
  return property.nullable === true ? nullableSchema(schema) : schema;
}

function isString(type: TypeReference): boolean {
  return type.kind === "primitive" && type.type === "String";
}
