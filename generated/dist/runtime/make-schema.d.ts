import type { Shape, Shaped, TypeShape } from "./shape.js";
import type { StandardSchemaV1 } from "./standard-schema.js";
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
export declare function structured<T>(name: string, properties: () => Readonly<Record<string, Shape>>, derived?: () => readonly TypeSchema<unknown>[]): TypeSchema<T>;
/** The schema of a list: of what `toArray()` gives. */
export declare function listOf<T>(schema: Schema<T>): Schema<T[]>;
