import type { Operation } from "../../model/schema.js";
import { sortedBy } from "../../text/ordinal.js";
import { plainText } from "./plain-text.js";

/** @see https://spec.openapis.org/oas/v3.1.1#tag-object */
export interface TagObject {
  readonly name: string;
}

/** First segments that stand for another: the signed-in user is one of the users. */
const ALIASES: ReadonlyMap<string, string> = new Map([["me", "users"]]);

/** The tag of operations whose path has no first segment. */
const ROOT = "root";

/** The area of an operation: the first segment of its first documented path, without arguments. */
export function operationTag(operation: Operation): string {
  const segment =
    plainText(operation.paths[0]?.template ?? "")
      .split("/")
      .find((part) => part !== "") ?? "";
  const name = /^[\w$.-]*/.exec(segment)?.[0] ?? "";
  return ALIASES.get(name.toLowerCase()) ?? (name || ROOT);
}

/** The tags that operations have, sorted. */
export function tagObjects(operations: readonly Operation[]): readonly TagObject[] {
  return sortedBy(new Set(operations.map(operationTag)), (name) => name).map((name) => ({ name }));
}
