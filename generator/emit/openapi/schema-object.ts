import type { ExternalDocumentationObject } from "./external-documentation-object.js";
import type { Extension, NamedMap } from "./record.js";

/** The types of JSON that a schema can name. */
export type JsonType = "array" | "boolean" | "integer" | "null" | "number" | "object" | "string";

/** @see https://spec.openapis.org/oas/v3.1.1#schema-object */
export interface SchemaObject {
  readonly $ref?: string;
  readonly type?: JsonType | readonly JsonType[];
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly examples?: readonly string[];
  readonly items?: SchemaObject;
  readonly properties?: NamedMap<SchemaObject>;
  readonly required?: readonly string[];
  readonly additionalProperties?: true;
  readonly allOf?: readonly SchemaObject[];
  readonly anyOf?: readonly SchemaObject[];
  readonly discriminator?: DiscriminatorObject;
  readonly default?: string | number | boolean;
  readonly minimum?: number;
  readonly maxLength?: number;
  readonly description?: string;
  readonly deprecated?: true;
  readonly readOnly?: true;
  readonly writeOnly?: true;
  readonly externalDocs?: ExternalDocumentationObject;
  readonly [extension: Extension]: unknown;
}

/** @see https://spec.openapis.org/oas/v3.1.1#discriminator-object */
export interface DiscriminatorObject {
  readonly propertyName: string;
  readonly mapping: NamedMap<string>;
}

/** The pointer to a component. */
export function schemaPointer(key: string): string {
  return `#/components/schemas/${key}`;
}

/** A schema that accepts `null` too. */
export function nullableSchema(schema: SchemaObject): SchemaObject {
  if (isEmptySchema(schema)) return schema;
  if (schema.enum === undefined && typeof schema.type === "string") return { ...schema, type: [schema.type, "null"] };
  return { anyOf: [...(isPlainUnion(schema) ? (schema.anyOf ?? []) : [schema]), { type: "null" }] };
}

/** Whether a schema says nothing about a value. */
export function isEmptySchema(schema: SchemaObject): boolean {
  return Object.keys(schema).length === 0;
}

/** A union of nothing but alternatives, to which another can be added. */
function isPlainUnion(schema: SchemaObject): boolean {
  return schema.anyOf !== undefined && Object.keys(schema).length === 1;
}
