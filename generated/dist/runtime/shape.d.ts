/** A primitive type of OData's, as JSON has it. An enumeration is a `String`: a newer service may have more members. */
export type Primitive = "Binary" | "Boolean" | "Byte" | "Date" | "DateTimeOffset" | "Decimal" | "Double" | "Duration" | "Guid" | "Int16" | "Int32" | "Int64" | "SByte" | "Single" | "Stream" | "String" | "TimeOfDay" | "Untyped";
/** What a value may be: plain data. A `?` behind a primitive stands for: or null. */
export type Shape = Primitive | `${Primitive}?` | null | readonly Shape[] | ListShape | TypeShape | Shaped;
/** A list. Several shapes in brackets are alternatives. */
export interface ListShape {
	readonly items: Shape;
}
/** A structured type. Types refer to each other in circles, so what it refers to is looked up when it is needed. */
export interface TypeShape {
	/** Qualified: `microsoft.graph.message`. */
	readonly name: string;
	/** Own and inherited properties; of others nothing is known. */
	readonly properties: () => ReadonlyMap<string, Shape>;
	/** All types derived from it, by name. */
	readonly descendants: () => ReadonlyMap<string, TypeShape>;
}
/** A schema, as shapes refer to it. */
export interface Shaped {
	readonly "~shape": Shape;
}
