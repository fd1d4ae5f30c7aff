// src/runtime/body.ts
function encodeBody(operation, body, headers) {
  if (body === void 0) return null;
  const tag = {}.toString.call(body);
  const json = !/ (String|Blob|File|FormData|ReadableStream|ArrayBuffer|DataView|URLSearchParams|\w+Array)]/.test(tag);
  const known = json ? void 0 : body.type || operation.contentType;
  const type = known ?? `application/${json || typeof body === "string" ? "json" : "octet-stream"}`;
  if (!/Form|Params/.test(tag) && !headers.has("content-type")) headers.set("content-type", type);
  return json ? JSON.stringify(body) : body;
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// src/runtime/path.ts
var PLACEHOLDER = /('?)\{(\+?)([^{}]+)\}\1/g;
var UNSAFE_PATH = /(^|[/\\]|%2f|%5c)(\.|%2e){1,2}($|[/\\]|%2f|%5c)|\0|\p{Surrogate}/iu;
function expandPath(operation, parameters) {
  const { at, ...values } = parameters;
  const keys = Object.keys(values).sort().join(", ");
  const fitting = operation.paths.filter((path) => (at === void 0 || at === path) && keysOf(path) === keys);
  const [template] = fitting;
  if (template === void 0 || fitting.length > 1)
    throw new TypeError(
      `${operation.id}: {${keys}} fits ${fitting.length ? "several (choose with at:)" : "none"} of ${operation.paths.join(", ")}`
    );
  return template.replace(PLACEHOLDER, (_, quote, several, name, offset) => {
    const value = values[name];
    const text = String(value);
    const segments = several ? text.split("/") : [text];
    const filled = quote && template[offset - 1] === "=" || !segments.includes("");
    const plain = /^(string|boolean)$/.test(typeof value) || Number.isFinite(value);
    if (!plain || !filled || UNSAFE_PATH.test(quote + text + quote))
      throw new TypeError(`${operation.id}: ${name} must be text without empty or dot segments`);
    return quote + segments.map((segment) => encode(quote ? segment.replaceAll("'", "''") : segment)).join("/") + quote;
  });
}
function keysOf(template) {
  return [...new Set(Array.from(template.matchAll(PLACEHOLDER), (match) => match[3]))].sort().join(", ");
}
function encode(text) {
  return encodeURIComponent(text).replace(/['()]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
}

export {
  encodeBody,
  parseJson,
  PLACEHOLDER,
  UNSAFE_PATH,
  expandPath
};
