import type { Property } from "../model/schema.js";
import type { JsonNode, JsonObject, JsonProperty } from "../text/json.js";
import { plainMembers } from "./body-code.js";
import type { DeclaredMembers } from "./declared-members.js";
import type { ExampleBody } from "./example-body.js";

/**
 * Whether a body is of something that has what is documented somewhere in it: a page about extensions may show the message that is created
 * with one. Where only a table is known, it is a body that has nothing of the table.
 */
export function holdsDocumented({ root, expected }: ExampleBody, members: DeclaredMembers): boolean {
  if (root.kind !== "object") return false;
  const { type, listed = [] } = expected;
  if (type === undefined) return listed.length > 0 && !plainMembers(root).some(({ name }) => isListed(name.value, listed));
  const types = members.typesOf(root, { type });
  const isHolder = ({ name, value }: JsonProperty): boolean => {
    const objects = objectsIn(value);
    if (objects.length > 0 && types.some((one) => members.isHeld(name.value, one))) return true;
    return objects.some((object) => isNamed(object) || plainMembers(object).some(isHolder));
  };
  const isNamed = (object: JsonObject): boolean => members.typesOf(object, {}).some((one) => types.includes(one));
  const own = plainMembers(root);
  // A response that only wraps it is nothing else.
  if (own.length === 1 && own[0]?.name.value === "value") return false;
  return own.some((property) => members.find(root, { type }, property.name.value) === undefined && isHolder(property));
}

function isListed(name: string, listed: readonly Property[]): boolean {
  return listed.some((property) => property.name.toLowerCase() === name.toLowerCase());
}

/** The object, or the objects of the list, that a value is. */
function objectsIn(node: JsonNode): readonly JsonObject[] {
  if (node.kind === "object") return [node];
  return node.kind === "array" ? node.items.flatMap(objectsIn) : [];
}
