import type { Page } from "../parse/page.js";
import type { JsonNode, JsonObject } from "../text/json.js";
import { edmType, type EdmType } from "./edm.js";
import { parseODataType } from "./qualified-name.js";
import type { Resolver } from "./resolve.js";
import type { TypeReference } from "./schema.js";

/** What a value in a representation stands for: a placeholder such as `"String (timestamp)"`, or a sample. */
export function typeOfValue(value: JsonNode, page: Page, resolver: Resolver): TypeReference {
  switch (value.kind) {
    case "string":
      return placeholderType(value.value, page, resolver) ?? primitive(sampleType(value.value));
    case "number":
      return primitive(Number.isInteger(value.value) ? "Int32" : "Double");
    case "boolean":
      return primitive("Boolean");
    case "null":
      return { kind: "unresolved", text: "null" };
    case "array": {
      const [first] = value.items;
      return { kind: "collection", of: first ? typeOfValue(first, page, resolver) : { kind: "unresolved", text: "" } };
    }
    case "object":
      return objectType(value, page, resolver);
  }
}

function objectType(value: JsonObject, page: Page, resolver: Resolver): TypeReference {
  const annotation = value.properties.find(({ name }) => /^@(?:odata\.)?type$/i.test(name.value))?.value;
  const named = annotation?.kind === "string" ? parseODataType(annotation.value) : undefined;
  if (named === undefined) return primitive("Untyped");
  const type = resolver.findName(named.name, page) ?? { kind: "unresolved", text: named.name };
  return named.collection ? { kind: "collection", of: type } : type;
}

/** Remarks behind a placeholder's type and the types that they mean. */
const REMARK_TYPES: ReadonlyMap<string, EdmType> = new Map<string, EdmType>([
  ["timestamp", "DateTimeOffset"],
  ["duration", "Duration"],
  ["iso 8601 duration", "Duration"],
  ["time of day", "TimeOfDay"],
  ["binary", "Binary"],
  ["base64", "Binary"],
]);

function placeholderType(text: string, page: Page, resolver: Resolver): TypeReference | undefined {
  const match = /^([A-Za-z][\w.]*)(?:\s*\(([^()]*)\))?$/.exec(text.trim());
  const word = match?.[1];
  if (word === undefined) return undefined;
  const remark = match?.[2] === undefined ? undefined : REMARK_TYPES.get(match[2].trim().toLowerCase());
  if (remark !== undefined) return primitive(remark);
  const type = edmType(word);
  if (type !== undefined) return primitive(type);
  return word.includes(".") ? resolver.findName(word, page) : undefined;
}

/** Formats of sample values. */
const SAMPLE_FORMATS: readonly (readonly [RegExp, EdmType])[] = [
  [/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/, "DateTimeOffset"],
  [/^\d{4}-\d{2}-\d{2}$/, "Date"],
  [/^-?P(?=\d|T\d)[\dYMDTHS.W]+$/, "Duration"],
];

function sampleType(text: string): EdmType {
  return SAMPLE_FORMATS.find(([format]) => format.test(text))?.[1] ?? "String";
}

function primitive(type: EdmType): TypeReference {
  return { kind: "primitive", type };
}
