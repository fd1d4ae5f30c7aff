import { isIdentifier } from "../identifier.js";

/**
 * Characters that stand in no literal as they are: line separators, which end a line; controls, marks that turn the direction of text and
 * marks of no width, which hide what a reader sees; `<` before `/` and `!`, which ends or hides a script in a page.
 */
const HIDDEN = /[\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|<(?=[/!])/g;

/** A backslash at the end: the printer would not see the quote behind it, and take what follows for more of the string. */
const LAST_BACKSLASH = /\\\\(?="$)/;

/** A string as a literal, in double quotes. The only way from data to code. */
export function stringLiteral(text: string): string {
  // JSON escapes quotes, backslashes, controls and halves of surrogate pairs.
  return JSON.stringify(text).replace(HIDDEN, escape).replace(LAST_BACKSLASH, "\\u005c");
}

/** A name as the key of an interface or of an object type. */
export function propertyKey(name: string): string {
  return isIdentifier(name) ? name : stringLiteral(name);
}

/** A name as the key of an object literal. `__proto__` would set the prototype, unless it is computed. */
export function objectKey(name: string): string {
  return name === "__proto__" ? `[${stringLiteral(name)}]` : propertyKey(name);
}

/** Plain data. What is undefined is left out. */
export type Data = string | number | boolean | readonly Data[] | { readonly [name: string]: Data | undefined };

/** Plain data as a literal. */
export function dataLiteral(value: Data): string {
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value !== "object") return String(value);
  if (isList(value)) return `[${value.map(dataLiteral).join(", ")}]`;
  return objectLiteral(Object.entries(value).flatMap(([name, member]) => (member === undefined ? [] : [[name, dataLiteral(member)]])));
}

/** An object literal of members that are code. */
export function objectLiteral(members: readonly (readonly [name: string, code: string])[]): string {
  return `{ ${members.map(([name, code]) => `${objectKey(name)}: ${code}`).join(", ")} }`;
}

function isList(value: object): value is readonly Data[] {
  return Array.isArray(value);
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
