/** Marks a {@link Filter}. A symbol, so that no parsed JSON can pass itself off as one. */
declare const filterText: unique symbol;
/** A piece of an OData expression whose values are already escaped. Made by {@link odata} and the literal functions. */
export interface Filter {
	readonly [filterText]: string;
	toString(): string;
}
/** What may stand in a `${}` of {@link odata}. */
export type ODataValue = string | number | bigint | boolean | null | Date | Filter | readonly ODataValue[];
/**
 * Writes an OData expression with its values escaped.
 * Strings are quoted, quotes doubled; a `Date` becomes a date-time; an array becomes a list for `in`; a {@link Filter} is kept.
 * Inside quotes (`startswith(name,'a-${x}')`) the value is escaped and not quoted again.
 * @example odata`from/emailAddress/address eq ${address} and receivedDateTime ge ${since}`
 */
export declare function odata(strings: TemplateStringsArray, ...values: readonly ODataValue[]): Filter;
/** The OData literal for a value: `'O''Brien'`, `12`, `true`, `null`, `2024-05-01T00:00:00.000Z`, `('a','b')`. */
export declare function literal(value: ODataValue): string;
/** A GUID literal, which OData writes without quotes. Throws unless the text is a GUID. */
export declare function guid(value: string): Filter;
/** A date-time literal from text that already has the wire form, for example `2024-05-01T00:00:00Z`. */
export declare function dateTimeOffset(value: string): Filter;
/** A date literal, for example `2024-05-01`. */
export declare function dateOnly(value: string): Filter;
/** A time-of-day literal, for example `13:20:00`. */
export declare function timeOfDay(value: string): Filter;
/** A duration literal, `duration'PT1H'`, from the ISO 8601 form. */
export declare function duration(value: string): Filter;
/** Text that is inserted as it stands. Never give it anything a user typed. */
export declare function raw(text: string): Filter;
export {};
