import type { Flags } from "./types.js";

/**
 * True if an enumeration's documentation lists the value. `values` is the enumeration's object;
 * what is left in the other branch is `Unlisted`.
 */
export function isKnown<const T extends Readonly<Record<string, string>>>(
  values: T,
  value: unknown,
): value is T[keyof T] {
  return Object.values(values).includes(value as string);
}

/** The values in a text that joins several with commas, as enumerations of flags do; none for an empty or missing text. */
export function parseFlags(text: string | null | undefined): string[] {
  return (text ?? "").split(",").flatMap((value) => value.trim() || []);
}

/** Joins values of an enumeration of flags, for a property that takes several. */
export function formatFlags<const Member extends string>(values: readonly Member[]): Flags<Member> {
  return values.join(",") as Flags<Member>;
}
