/** How every file of the package is printed. */
export const PRINT_OPTIONS = { printWidth: 120, endOfLine: "lf" } as const;

/** Kinds of files that are formatted, by their ending. */
export const KINDS = ["ts", "json", "mjs", "md"] as const;

export type Kind = (typeof KINDS)[number];
