import type { Shape, Shaped, TypeShape } from "./shape.js";
import type { StandardSchemaV1 } from "./standard-schema.js";
import { validate } from "./validate.js";

/** Checks values of a type. Hand it to whatever takes a Standard Schema, or call `schema["~standard"].validate(value)`. */
export interface Schema<T> extends StandardSchemaV1<unknown, T>, Shaped {}

/** The schema of a structured type. */
export interface TypeSchema<T> extends Schema<T> {
  readonly "~shape": TypeShape;
}

/**
 * Makes the schema of a structured type. Nothing is looked up before a value is checked.
 *
 * @param name - qualified, as `@odata.type` has it
 * @param properties - own and inherited ones that something is known of
 * @param derived - the types derived from it directly
 */
export function structured<T>(
  name: string,
  properties: () => Readonly<Record<string, Shape>>,
  derived: () => readonly TypeSchema<unknown>[] = () => [],
): TypeSchema<T> {
  return schemaOf({
    name,
    properties: once(() => new Map(Object.entries(properties()))),
    descendants: once(
      () => new Map(derived().flatMap(({ "~shape": shape }) => [[shape.name, shape] as const, ...shape.descendants()])),
    ),
  });
}

/** The schema of a list: of what `toArray()` gives. */
export function listOf<T>(schema: Schema<T>): Schema<T[]> {
  return schemaOf({ items: schema });
}

function schemaOf<T, S extends Shape>(shape: S): StandardSchemaV1<unknown, T> & { readonly "~shape": S } {
  return {
    "~standard": { version: 1, vendor: "docwright", validate: (value) => validate(value, shape) },
    "~shape": shape,
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
