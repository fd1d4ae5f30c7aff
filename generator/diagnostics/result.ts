import type { Diagnostic } from "./diagnostic.js";

/** What a step gives: its value, and what it found on the way. */
export type Result<T> = readonly [value: T, diagnostics: readonly Diagnostic[]];
