/** The primitive types of CSDL that the documentation uses, `Edm.` left out. `Untyped` is any JSON value. */
export type EdmType =
  | "Binary"
  | "Boolean"
  | "Byte"
  | "Date"
  | "DateTimeOffset"
  | "Decimal"
  | "Double"
  | "Duration"
  | "Guid"
  | "Int16"
  | "Int32"
  | "Int64"
  | "SByte"
  | "Single"
  | "Stream"
  | "String"
  | "TimeOfDay"
  | "Untyped";

/** Spellings of primitive types, in lower case and without `Edm.`. */
const SPELLINGS: ReadonlyMap<string, EdmType> = new Map<string, EdmType>([
  ["binary", "Binary"],
  ["bytes", "Binary"],
  ["base64", "Binary"],
  ["bool", "Boolean"],
  ["boolean", "Boolean"],
  ["byte", "Byte"],
  ["date", "Date"],
  ["dateonly", "Date"],
  ["datetime", "DateTimeOffset"],
  ["datetimeoffset", "DateTimeOffset"],
  ["timestamp", "DateTimeOffset"],
  ["decimal", "Decimal"],
  ["numeric", "Decimal"],
  ["double", "Double"],
  ["number", "Double"],
  ["duration", "Duration"],
  ["timespan", "Duration"],
  ["guid", "Guid"],
  ["uuid", "Guid"],
  ["int16", "Int16"],
  ["int", "Int32"],
  ["int32", "Int32"],
  ["integer", "Int32"],
  ["int64", "Int64"],
  ["long", "Int64"],
  ["sbyte", "SByte"],
  ["float", "Single"],
  ["single", "Single"],
  ["stream", "Stream"],
  ["mime", "Stream"],
  ["string", "String"],
  ["strings", "String"],
  ["etag", "String"],
  ["url", "String"],
  ["uri", "String"],
  ["time", "TimeOfDay"],
  ["timeofday", "TimeOfDay"],
  ["json", "Untyped"],
  ["object", "Untyped"],
  ["any", "Untyped"],
  ["untyped", "Untyped"],
  ["primitivetype", "Untyped"],
]);

/**
 * The primitive that a spelling means.
 *
 * @param spelling - as written, in any case, with or without `Edm.`
 * @returns the type, or undefined for a name that is no primitive
 */
export function edmType(spelling: string): EdmType | undefined {
  const lower = spelling.toLowerCase();
  return SPELLINGS.get(lower.startsWith("edm.") ? lower.slice("edm.".length) : lower);
}
