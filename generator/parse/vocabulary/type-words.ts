/** Words that name a primitive in prose and in type cells, in lower case and without `Edm.`. */
export const PRIMITIVE_WORDS: ReadonlySet<string> = new Set([
  "any",
  "base64",
  "binary",
  "bool",
  "boolean",
  "byte",
  "bytes",
  "date",
  "dateonly",
  "datetime",
  "datetimeoffset",
  "decimal",
  "double",
  "duration",
  "etag",
  "float",
  "guid",
  "int",
  "int16",
  "int32",
  "int64",
  "integer",
  "json",
  "long",
  "mime",
  "number",
  "numeric",
  "object",
  "sbyte",
  "single",
  "stream",
  "string",
  "strings",
  "time",
  "timeofday",
  "timespan",
  "timestamp",
  "untyped",
  "uri",
  "url",
  "uuid",
]);

/** The primitives whose values are written without quotes also in prose; in lower case and without `Edm.`. */
export const PLAINLY_WRITTEN: ReadonlySet<string> = new Set([
  "bool",
  "boolean",
  "byte",
  "decimal",
  "double",
  "float",
  "int",
  "int16",
  "int32",
  "int64",
  "integer",
  "long",
  "number",
  "numeric",
  "sbyte",
  "single",
]);

/** Words behind a type, or before it with `of`, that say that there are several. */
export const COLLECTION_WORDS: ReadonlySet<string> = new Set(["array", "arrays", "collection", "collections", "list"]);

/** Words between alternatives. */
export const UNION_WORDS: ReadonlySet<string> = new Set(["or"]);

/** Words before a type that say nothing about it. */
export const TYPE_LEADS: ReadonlySet<string> = new Set(["a", "an", "the", "untyped"]);

/** Words behind a type that classify it and are no part of its name. */
export const TYPE_CLASSES: ReadonlySet<string> = new Set([
  "complex",
  "entity",
  "entities",
  "enum",
  "enumeration",
  "facet",
  "object",
  "objects",
  "resource",
  "resources",
  "type",
  "value",
  "values",
]);

/** Classifying words that are worth a remark, because they say what kind of type a name names. */
export const REMARKABLE_CLASSES: ReadonlySet<string> = new Set(["enum", "enumeration"]);

/** Words for a kind of type that name none where they stand alone. `object`, which is any value, is a primitive. */
export const KIND_WORDS: ReadonlySet<string> = new Set([...REMARKABLE_CLASSES, "class"]);

/** Words that say of a type's property what it is like: they also stand before the type, with nothing between. */
export const REMARK_ADJECTIVES: ReadonlySet<string> = new Set([
  "deprecated",
  "nullable",
  "optional",
  "read-only",
  "readonly",
  "required",
  "write-only",
]);

/** Words that may stand behind a type or in parentheses before it, with a comma, a dash or nothing between. */
export const REMARK_WORDS: ReadonlySet<string> = new Set([...REMARK_ADJECTIVES, "identifier", "key"]);

/** How a cell says that there is no type: in lower case, without a full stop. */
export const NO_TYPE_WORDS: ReadonlySet<string> = new Set([
  "",
  "-",
  "--",
  "n/a",
  "na",
  "no content",
  "none",
  "not applicable",
  "nothing",
  "void",
]);
