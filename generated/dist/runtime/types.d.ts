declare const unlisted: unique symbol;
/**
 * A value of an enumeration that its documentation does not list: what a newer service sends.
 * At run time any string. To send one, assert it: `"new" as Unlisted`.
 */
export type Unlisted = string & {
	readonly [unlisted]: true;
};
/**
 * Values of an enumeration of which there may be several, joined with commas: `"read,write"`.
 * Those that the documentation does not list as {@link Unlisted}, as everywhere.
 */
export type Flags<Member extends string> = Member | `${Member},${string}` | Unlisted;
type KeysOf<T> = T extends unknown ? keyof T : never;
/** One member of a union of parameter sets, whole: keys of the other members are refused. */
export type OneOf<
	T,
	All = T
> = T extends unknown ? T & { readonly [Key in Exclude<KeysOf<All>, keyof T>]?: never } : never;
/** The keys of a path that has none: `{}`. What a call is asked for (`body`, `select` …) comes behind it. */
export type NoKeys = Readonly<Record<string, never>>;
/** A value of the type, not of one that derives from it. */
export type Exactly<
	T,
	Name extends string
> = T & {
	readonly "@odata.type"?: Name;
};
/** A value that says of which type it is. */
export type Named<
	T,
	Name extends string
> = T & {
	readonly "@odata.type": Name;
};
/** What an item of a list of changes says if it is gone. */
export interface Removed {
	readonly "@removed"?: {
		readonly reason?: string;
	};
}
/** Key of no value: under it a type has the names of its relationships, so that `select` and `expand` can tell them from its properties. */
export declare const relations: unique symbol;
/** Bytes in base64, as a JSON string (Edm.Binary). */
export type Binary = string & {};
/** A moment, as an ISO 8601 string with offset: `"2024-05-01T13:20:00.1234567Z"` (Edm.DateTimeOffset). */
export type DateTimeOffset = string & {};
/** A day, as a string: `"2024-05-01"` (Edm.Date). */
export type DateOnly = string & {};
/** A time of day, as a string: `"13:20:00.0000000"` (Edm.TimeOfDay). */
export type TimeOfDay = string & {};
/** A length of time, as an ISO 8601 string: `"P1DT2H30M"` (Edm.Duration). */
export type Duration = string & {};
/** A GUID, as a string: `"9c4c1d2e-0000-4000-8000-0123456789ab"` (Edm.Guid). */
export type Guid = string & {};
/** A whole number of 64 bits, as a JSON number (Edm.Int64). Beyond ±9,007,199,254,740,991 the last digits are lost in parsing. */
export type Int64 = number & {};
/** A property whose bytes have their own address (Edm.Stream). Where a service puts it into JSON, it is base64. */
export type Stream = string & {};
/** Content of a request that is sent as it is. */
export type Content = string | Blob | FormData | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>;
export {};
