import type { Located, Span } from "./span.js";

/** A JSON value with its place. */
export type JsonNode = JsonObject | JsonArray | JsonString | JsonNumber | JsonBoolean | JsonNull;

/** An object; names that stand twice are kept twice. */
export interface JsonObject {
  readonly kind: "object";
  readonly properties: readonly JsonProperty[];
  readonly span: Span;
}

/** A member of an object. */
export interface JsonProperty {
  readonly name: Located<string>;
  readonly value: JsonNode;
}

/** An array. */
export interface JsonArray {
  readonly kind: "array";
  readonly items: readonly JsonNode[];
  readonly span: Span;
}

/** A string. */
export interface JsonString {
  readonly kind: "string";
  readonly value: string;
  readonly span: Span;
}

/** A number. */
export interface JsonNumber {
  readonly kind: "number";
  readonly value: number;
  readonly span: Span;
}

/** `true` or `false`. */
export interface JsonBoolean {
  readonly kind: "boolean";
  readonly value: boolean;
  readonly span: Span;
}

/** `null`. */
export interface JsonNull {
  readonly kind: "null";
  readonly span: Span;
}

/** The value of a member, the last where the name stands twice, as JSON readers take it. */
export function memberOf(object: JsonObject, name: string): JsonNode | undefined {
  return object.properties.findLast((property) => property.name.value === name)?.value;
}
