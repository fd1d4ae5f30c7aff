import type { Flags } from "./types.js";
/**
 * True if an enumeration's documentation lists the value. `values` is the enumeration's object;
 * what is left in the other branch is `Unlisted`.
 */
export declare function isKnown<const T extends Readonly<Record<string, string>>>(values: T, value: unknown): value is T[keyof T];
/** The values in a text that joins several with commas, as enumerations of flags do; none for an empty or missing text. */
export declare function parseFlags(text: string | null | undefined): string[];
/** Joins values of an enumeration of flags, for a property that takes several. */
export declare function formatFlags<const Member extends string>(values: readonly Member[]): Flags<Member>;
