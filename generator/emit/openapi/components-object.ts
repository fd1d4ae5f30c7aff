import type { Schema } from "../../model/schema.js";
import { sortedBy } from "../../text/ordinal.js";
import type { OpenApiContext } from "./context.js";
import { enumSchema } from "./enum-schema.js";
import type { OperationGroup } from "./path-group.js";
import { recordOf, type NamedMap } from "./record.js";
import type { SchemaObject } from "./schema-object.js";
import { securitySchemeObjects, type AuthorizationServer, type SecuritySchemeObject } from "./security-scheme-object.js";
import { structuredTypeSchema } from "./structured-type-schema.js";

/** @see https://spec.openapis.org/oas/v3.1.1#components-object */
export interface ComponentsObject {
  readonly schemas: NamedMap<SchemaObject>;
  readonly securitySchemes?: NamedMap<SecuritySchemeObject>;
}

/** The named types and enumerations, sorted, and the ways to get a token. */
export function componentsObject(
  schema: Schema,
  groups: readonly OperationGroup[],
  server: AuthorizationServer,
  context: OpenApiContext,
): ComponentsObject {
  const schemas = new Map<string, SchemaObject>();
  for (const type of schema.types) {
    const key = context.typeKeys.get(type.name);
    if (key !== undefined) schemas.set(key, structuredTypeSchema(type, context));
  }
  for (const type of schema.enums) {
    const key = context.enumKeys.get(type.name);
    if (key !== undefined) schemas.set(key, enumSchema(type, context));
  }
  const securitySchemes = securitySchemeObjects(groups, server);
  return {
    schemas: recordOf(sortedBy(schemas, ([key]) => key)),
    ...(securitySchemes.length > 0 && { securitySchemes: recordOf(securitySchemes) }),
  };
}
