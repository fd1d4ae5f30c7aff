import type { MemberDeclaration } from "./declaration.js";
import { propertyKey } from "./literal.js";

/** The most that stands on one line. */
const WIDTH = 100;

/** An object type as code: `{ readonly id: string; }`, on one line where it is short and says no more. */
export function objectType(members: readonly MemberDeclaration[]): string {
  const texts = members.map(memberText);
  const line = `{ ${texts.join(" ")} }`;
  const isShort = line.length <= WIDTH && members.every(({ comment }) => comment === undefined);
  return isShort ? line : `{\n${texts.join("\n")}\n}`;
}

function memberText({ name, type, optional, readonly, comment }: MemberDeclaration): string {
  const modifiers = `${comment === undefined ? "" : `${comment}\n`}${readonly ? "readonly " : ""}`;
  return `${modifiers}${propertyKey(name)}${optional ? "?" : ""}: ${type};`;
}
