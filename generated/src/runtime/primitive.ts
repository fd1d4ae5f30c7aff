import type { Primitive } from "./shape.js";

/** Primitives that are strings, by their form. Each is read in one pass: no repetition stands inside another. */
const FORMS: { readonly [Name in Primitive]?: RegExp } = {
  Binary: /^[\w+/-]*={0,2}$/,
  Date: /^-?\d{4,6}-\d\d-\d\d$/,
  DateTimeOffset: /^-?\d{4,6}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/i,
  Duration: /^[+-]?P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/i,
  Guid: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i,
  Stream: /^[\w+/-]*={0,2}$/,
  String: /^/,
  TimeOfDay: /^\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/,
};

/** Primitives that are whole numbers, by their range. */
const WHOLE: { readonly [Name in Primitive]?: readonly [least: number, greatest: number] } = {
  Byte: [0, 255],
  Int16: [-32768, 32767],
  Int32: [-2147483648, 2147483647],
  Int64: [-(2 ** 63), 2 ** 63],
  SByte: [-128, 127],
};

/** Whether a value is one of a primitive type. */
export function isPrimitive(value: unknown, type: Primitive): boolean {
  if (type === "Untyped") return true;
  if (typeof value === "string") return FORMS[type]?.test(value) ?? false;
  if (typeof value === "boolean") return type === "Boolean";
  if (typeof value !== "number") return false;
  const range = WHOLE[type];
  if (range === undefined) return type === "Decimal" || type === "Double" || type === "Single";
  return Number.isInteger(value) && value >= range[0] && value <= range[1];
}
