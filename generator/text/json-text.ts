import type { JsonNode } from "./json-node.js";

/**
 * Prints a value as JSON without blanks.
 *
 * @param textOf - what stands for a string, given with the name of the member that it is the value of, or is an item of
 */
export function jsonText(node: JsonNode, textOf: (text: string, name: string) => string, name = ""): string {
  switch (node.kind) {
    case "object":
      return `{${node.properties.map((property) => `${JSON.stringify(property.name.value)}:${jsonText(property.value, textOf, property.name.value)}`).join(",")}}`;
    case "array":
      return `[${node.items.map((item) => jsonText(item, textOf, name)).join(",")}]`;
    case "string":
      return JSON.stringify(textOf(node.value, name));
    case "null":
      return "null";
    default:
      return JSON.stringify(node.value);
  }
}
