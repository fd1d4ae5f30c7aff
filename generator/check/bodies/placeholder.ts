import { edmType } from "../../model/edm.js";
import { parseODataType } from "../../model/qualified-name.js";
import { PLACEHOLDERS, TYPE_PLACEHOLDER, TYPE_WORDS } from "../../parse/vocabulary/placeholder-words.js";
import type { JsonNode } from "../../text/json.js";
import { typeAnnotation } from "./annotations.js";

/** Whether a text is the name of a primitive type, with or without a remark: `String (timestamp)`. */
export function isTypeWord(text: string): boolean {
  const word = TYPE_PLACEHOLDER.exec(text.trim())?.[1];
  return word !== undefined && edmType(word) !== undefined;
}

/** Whether a text stands for a value without being one: `String (timestamp)`, `{id}`, `<name>`, `xxxx`. */
export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim();
  if (PLACEHOLDERS.some((pattern) => pattern.test(trimmed)) || isTypeWord(trimmed)) return true;
  return TYPE_WORDS.has(TYPE_PLACEHOLDER.exec(trimmed)?.[1]?.toLowerCase() ?? "");
}

/** Whether a value is an object that only names a primitive, for which it stands: `{ "@odata.type": "Edm.Binary" }`. */
export function isTypePlaceholder(node: JsonNode): boolean {
  if (node.kind !== "object" || node.properties.length !== 1) return false;
  const named = typeAnnotation(node)?.value;
  return named !== undefined && edmType(parseODataType(named)?.name ?? "") !== undefined;
}
