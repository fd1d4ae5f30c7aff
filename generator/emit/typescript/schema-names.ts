import type { VersionContext } from "./context.js";

/** The folder of schemas below `src`; also their subpath. */
export const SCHEMA_FOLDER = "schema";

/** Where the schema of a type is. */
export interface SchemaPlace {
  /** Below `src`, without its ending. */
  readonly module: string;
  readonly name: string;
}

/** The module of schemas that mirrors a module of types. */
export function schemaModuleOf(typesModule: string): string {
  return `${SCHEMA_FOLDER}/${typesModule}`;
}

/** The name of a schema by its type's published name: `messageSchema`. */
export function schemaName(typeName: string, { names }: VersionContext): string {
  const lowered = typeName.charAt(0).toLowerCase() + typeName.slice(1);
  // A type that is published with a small letter has that name.
  return `${names.typeNames.has(lowered) ? typeName : lowered}Schema`;
}

/** Where the schema of a structured type is; undefined for a type that the version does not declare. */
export function schemaPlace(qualifiedName: string, context: VersionContext): SchemaPlace | undefined {
  const typeName = context.names.type("type", qualifiedName);
  const module = typeName === undefined ? undefined : context.layout.moduleOf.get(typeName);
  return typeName === undefined || module === undefined
    ? undefined
    : { module: schemaModuleOf(module), name: schemaName(typeName, context) };
}
