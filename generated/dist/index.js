import {
  responseOf,
  withResponse
} from "./chunks/E4G755ZH.js";
import {
  call,
  callPaged,
  callWrite
} from "./chunks/GHVAOIT5.js";
import {
  ApiError,
  fromTokenCredential,
  isApiError
} from "./chunks/3SGVI76O.js";
import "./chunks/BR5RKVC2.js";

// src/runtime/client.ts
function createClient(options) {
  const url = new URL(options.baseUrl);
  if (!/^https?:/.test(url.href) || url.href !== url.origin + url.pathname)
    throw new TypeError("baseUrl must be http(s) without user, query or fragment");
  return Object.freeze({
    ...options,
    baseUrl: url.origin + url.pathname.replace(/\/+$/, ""),
    // A browser's fetch refuses to be called as a method of anything else, hence the wrapper.
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
    scopes: options.scopes ?? [`${url.origin}/.default`]
  });
}

// src/runtime/enums.ts
function isKnown(values, value) {
  return Object.values(values).includes(value);
}
function parseFlags(text) {
  return (text ?? "").split(",").flatMap((value) => value.trim() || []);
}
function formatFlags(values) {
  return values.join(",");
}

// src/runtime/odata.ts
var filterText = /* @__PURE__ */ Symbol.for("docwright.odata");
function odata(strings, ...values) {
  let text = "";
  let quoted = false;
  strings.forEach((part, index) => {
    if (part.split("'").length % 2 === 0) quoted = !quoted;
    text += part;
    if (index < values.length) {
      const value = values[index];
      text += quoted ? plainText(value).replaceAll("'", "''") : literal(value);
    }
  });
  return raw(text);
}
function literal(value) {
  if (typeof value === "string") return `'${value.replaceAll("'", "''")}'`;
  if (isList(value)) return `(${value.map(literal).join(",")})`;
  return plainText(value);
}
function guid(value) {
  return checked(value, /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i, "a GUID");
}
function dateTimeOffset(value) {
  return checked(
    value,
    /^-?\d{4,6}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,12})?)?(Z|[+-]\d\d:\d\d)$/,
    "a date-time with offset"
  );
}
function dateOnly(value) {
  return checked(value, /^-?\d{4,6}-\d\d-\d\d$/, "a date");
}
function timeOfDay(value) {
  return checked(value, /^\d\d:\d\d(:\d\d(\.\d{1,12})?)?$/, "a time of day");
}
function duration(value) {
  checked(value, /^-?P(\d+D)?(T(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/, "a duration");
  return raw(`duration'${value}'`);
}
function raw(text) {
  return Object.freeze({ [filterText]: text, toString: () => text });
}
function checked(value, form, what) {
  if (!form.test(value)) throw new TypeError(`odata: not ${what}`);
  return raw(value);
}
function isList(value) {
  return Array.isArray(value);
}
function plainText(value) {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "object" && value !== null && filterText in value) return value[filterText];
  const known = value === null || ["string", "bigint", "boolean"].includes(typeof value);
  if (known || Number.isFinite(value)) return String(value);
  throw new TypeError(
    "odata: a value must be a string, a finite number, a bigint, a boolean, null, a Date, a list or a Filter"
  );
}

// src/index.ts
var defaultBaseUrl = "https://graph.microsoft.com";
function createClient2(options) {
  return createClient({ ...options, baseUrl: options.baseUrl ?? defaultBaseUrl });
}
export {
  ApiError,
  call,
  callPaged,
  callWrite,
  createClient2 as createClient,
  dateOnly,
  dateTimeOffset,
  defaultBaseUrl,
  duration,
  formatFlags,
  fromTokenCredential,
  guid,
  isApiError,
  isKnown,
  literal,
  odata,
  parseFlags,
  raw,
  responseOf,
  timeOfDay,
  withResponse
};
