import type { EnumType } from "../../model/schema.js";
import { isPlaceholder, isTypeWord } from "./placeholder.js";

/** What is wrong with a value of an enumeration. */
export type EnumFault =
  { readonly kind: "case"; readonly value: string; readonly member: string } | { readonly kind: "unknown"; readonly value: string };

/**
 * Holds a text against the members of an enumeration; several members in one text are separated by commas.
 *
 * @returns undefined where every part is a member, and for a placeholder
 */
export function enumFault(text: string, { members }: EnumType): EnumFault | undefined {
  if (members.length === 0 || members.some(({ name }) => name === text) || isTypeWord(text)) return undefined;
  const names = new Set(members.map(({ name }) => name));
  const lower = new Map(members.map(({ name }) => [name.toLowerCase(), name]));
  const whole = lower.get(text.toLowerCase());
  if (whole !== undefined) return { kind: "case", value: text, member: whole };
  if (isPlaceholder(text)) return undefined;
  for (const part of text.split(",").map((written) => written.trim())) {
    if (names.has(part)) continue;
    const member = lower.get(part.toLowerCase());
    return member === undefined ? { kind: "unknown", value: part } : { kind: "case", value: part, member };
  }
  return undefined;
}
