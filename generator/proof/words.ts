import { memberOf, type JsonNode, type JsonObject } from "../text/json.js";
import { TYPE_ANNOTATION } from "./declared-members.js";

/** The longest text that a message repeats whole. */
const LONGEST = 60;

/** The most names that a message lists. */
const MOST_NAMES = 6;

/** Text of a page, in a message. */
export function quoted(text: string): string {
  return `\`${text}\``;
}

/** Names, the first of many. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map(quoted).join(", ");
  return names.length > MOST_NAMES ? `${shown} and ${names.length - MOST_NAMES} more` : shown;
}

/** What an example shows as a value. */
export function shownWords(node: JsonNode): string {
  switch (node.kind) {
    case "object":
      return namedIn(node) ?? "an object";
    case "array":
      return "a list";
    case "string":
      return quoted(JSON.stringify(node.value.length > LONGEST ? `${node.value.slice(0, LONGEST)}…` : node.value));
    case "null":
      return quoted("null");
    default:
      return quoted(String(node.value));
  }
}

function namedIn(object: JsonObject): string | undefined {
  const named = memberOf(object, TYPE_ANNOTATION);
  return named?.kind === "string" ? quoted(named.value) : undefined;
}
