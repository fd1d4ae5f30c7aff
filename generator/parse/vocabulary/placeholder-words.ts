/** What stands for a value without being one, whatever the type; all of the text, white space around it left out. */
export const PLACEHOLDERS: readonly RegExp[] = [
  /^$/,
  // Something is left out, or masked.
  /\.\.\.|\u2026/,
  /x{4,}|\*{3,}|#{3,}/i,
  // `{id}`, `<id>`, `https://{host}/path`, `[[name]]`
  /\{[^{}]*\}|<[^<>]*>|^\[.*\]$/,
  // `a | b`
  /\S\s*\|\s*\S/,
  // `name-value`, `{name} here`
  /^[\w-]+-value(?:-\d+)?$/i,
  /^(?:the |your |an? |some )?[\w -]{0,40}\b(?:here|goes here|value|identifier|placeholder)$/i,
  // A type in the place of its value: `#microsoft.graph.user`, `@odata.type: microsoft.graph.user`
  /^(?:@?odata\.type:\s*)?#?(?:[a-z_]\w*\.)+[a-z_]\w*$/i,
  /^collection\(#?[\w.]+\)$/i,
];

/** What stands for a whole body: `{raw bytes of the file}`, `<binary data>`. */
export const BODY_PLACEHOLDER = /^(?:\{\s*[A-Za-z][^{}":]*\}|<[^<>"]+>|\[\s*[A-Za-z][^[\]{}":]*\])$/;

/** Words for a type, with or without a remark in parentheses behind: `String (timestamp)`, `Date time`, `enum`. */
export const TYPE_PLACEHOLDER = /^(?:edm\.)?([a-z][a-z0-9]*)(?:[ -]?(?:time|encoded|string|format|collection))*\s*(?:\([^()]*\))?$/i;

/** Words that stand for a value beside the names of primitive types, in lower case. */
export const TYPE_WORDS: ReadonlySet<string> = new Set([
  "base64",
  "complex",
  "date",
  "email",
  "enum",
  "enumeration",
  "flags",
  "id",
  "identifier",
  "iso",
  "null",
  "sample",
  "text",
  "time",
  "unknown",
  "value",
]);
