import { entry } from "./entry.js";

/** Findings about what is published. */
export const PACKAGE_FINDINGS = {
  "name/collision": entry<{ name: string; other: string; chosen: string }>(
    "info",
    ({ name, other, chosen }) => `\`${name}\` is also the name of ${other}; it is published as \`${chosen}\`.`,
    "Two things in one module cannot have the same name.",
    "Give the page another title, or accept the name.",
  ),
} as const;
