const filterText = /* @__PURE__ */ Symbol.for("docwright.odata");
export function odata(strings, ...values) {
    let text = "";
    let quoted = false;
    strings.forEach((part, index) => {
        // Every inserted value is balanced, so only the written parts decide whether a value stands inside a literal.
        if (part.split("'").length % 2 === 0)
            quoted = !quoted;
        text += part;
        if (index < values.length) {
            const value = values[index];
            text += quoted ? plainText(value).replaceAll("'", "''") : literal(value);
        }
    });
    return raw(text);
}
export function literal(value) {
    if (typeof value === "string")
        return `'${value.replaceAll("'", "''")}'`;
    if (isList(value))
        return `(${value.map(literal).join(",")})`;
    return plainText(value);
}
export function guid(value) {
    return checked(value, /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i, "a GUID");
}
export function dateTimeOffset(value) {
    return checked(value, /^-?\d{4,6}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,12})?)?(Z|[+-]\d\d:\d\d)$/, "a date-time with offset");
}
export function dateOnly(value) {
    return checked(value, /^-?\d{4,6}-\d\d-\d\d$/, "a date");
}
export function timeOfDay(value) {
    return checked(value, /^\d\d:\d\d(:\d\d(\.\d{1,12})?)?$/, "a time of day");
}
export function duration(value) {
    checked(value, /^-?P(\d+D)?(T(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/, "a duration");
    return raw(`duration'${value}'`);
}
export function raw(text) {
    return Object.freeze({ [filterText]: text, toString: () => text });
}
function checked(value, form, what) {
    if (!form.test(value))
        throw new TypeError(`odata: not ${what}`);
    return raw(value);
}
function isList(value) {
    return Array.isArray(value);
}
function plainText(value) {
    if (value instanceof Date)
        return value.toISOString();
    if (typeof value === "object" && value !== null && filterText in value)
        return value[filterText];
    const known = value === null || ["string", "bigint", "boolean"].includes(typeof value);
    if (known || Number.isFinite(value))
        return String(value);
    throw new TypeError("odata: a value must be a string, a finite number, a bigint, a boolean, null, a Date, a list or a Filter");
}
