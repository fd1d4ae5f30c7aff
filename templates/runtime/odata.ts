/** Marks a {@link Filter}. A symbol, so that no parsed JSON can pass itself off as one. */
const filterText: unique symbol = /* @__PURE__ */ Symbol.for("docwright.odata");

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
export function odata(strings: TemplateStringsArray, ...values: readonly ODataValue[]): Filter {
  let text = "";
  let quoted = false;
  strings.forEach((part, index) => {
    // Every inserted value is balanced, so only the written parts decide whether a value stands inside a literal.
    if (part.split("'").length % 2 === 0) quoted = !quoted;
    text += part;
    if (index < values.length) {
      const value = values[index] as ODataValue;
      text += quoted ? plainText(value).replaceAll("'", "''") : literal(value);
    }
  });
  return raw(text);
}

/** The OData literal for a value: `'O''Brien'`, `12`, `true`, `null`, `2024-05-01T00:00:00.000Z`, `('a','b')`. */
export function literal(value: ODataValue): string {
  if (typeof value === "string") return `'${value.replaceAll("'", "''")}'`;
  if (isList(value)) return `(${value.map(literal).join(",")})`;
  return plainText(value);
}

/** A GUID literal, which OData writes without quotes. Throws unless the text is a GUID. */
export function guid(value: string): Filter {
  return checked(value, /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i, "a GUID");
}

/** A date-time literal from text that already has the wire form, for example `2024-05-01T00:00:00Z`. */
export function dateTimeOffset(value: string): Filter {
  return checked(
    value,
    /^-?\d{4,6}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,12})?)?(Z|[+-]\d\d:\d\d)$/,
    "a date-time with offset",
  );
}

/** A date literal, for example `2024-05-01`. */
export function dateOnly(value: string): Filter {
  return checked(value, /^-?\d{4,6}-\d\d-\d\d$/, "a date");
}

/** A time-of-day literal, for example `13:20:00`. */
export function timeOfDay(value: string): Filter {
  return checked(value, /^\d\d:\d\d(:\d\d(\.\d{1,12})?)?$/, "a time of day");
}

/** A duration literal, `duration'PT1H'`, from the ISO 8601 form. */
export function duration(value: string): Filter {
  checked(value, /^-?P(\d+D)?(T(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/, "a duration");
  return raw(`duration'${value}'`);
}

/** Text that is inserted as it stands. Never give it anything a user typed. */
export function raw(text: string): Filter {
  return Object.freeze({ [filterText]: text, toString: () => text });
}

function checked(value: string, form: RegExp, what: string): Filter {
  if (!form.test(value)) throw new TypeError(`odata: not ${what}`);
  return raw(value);
}

function isList(value: ODataValue): value is readonly ODataValue[] {
  return Array.isArray(value);
}

function plainText(value: ODataValue): string {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "object" && value !== null && filterText in value) return value[filterText];
  const known = value === null || ["string", "bigint", "boolean"].includes(typeof value);
  if (known || Number.isFinite(value)) return String(value);
  throw new TypeError(
    "odata: a value must be a string, a finite number, a bigint, a boolean, null, a Date, a list or a Filter",
  );
}
