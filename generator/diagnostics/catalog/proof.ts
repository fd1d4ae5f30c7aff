import { entry } from "./entry.js";

/** Findings about examples that the types of the generated package do not take. */
export const PROOF_FINDINGS = {
  "example/type-mismatch": entry<{ name?: string; type: string; shown: string }>(
    "warning",
    ({ name, type, shown }) =>
      `${name === undefined ? "The body" : `\`${name}\``} is documented as \`${type}\`; the example shows ${shown}.`,
    "The type that is generated from the documentation does not take the example.",
    "Correct the example, or the type that is documented.",
  ),
  "example/type-value": entry<{ name: string; value: string }>(
    "warning",
    ({ name, value }) => `\`${value}\` is not among the documented values of \`${name}\`.`,
    "The type that is generated from the documentation does not take the example.",
    "Correct the value, or document it.",
  ),
  "example/type-excess": entry<{ names: string; isOther: boolean; type?: string }>(
    "warning",
    ({ names, isOther, type }) => {
      if (type === undefined) return `${names} ${isOther ? "are" : "is"} not documented for this body.`;
      return isOther ? `Most of what this object has is not in \`${type}\`: ${names}.` : `${names} is no property of \`${type}\`.`;
    },
    "The type that is generated from the documentation does not have it.",
    "Correct the name or the type, or add a row for the property.",
  ),
  "example/type-read-only": entry<{ names: string }>(
    "info",
    ({ names }) => `The request sends ${names}, documented as read-only.`,
    "The type that is generated for requests does not have it.",
    "Leave it out of the request, or correct the description.",
  ),
  "example/type-missing": entry<{ names: string }>(
    "warning",
    ({ names }) => `The example lacks ${names}, which the documentation demands.`,
    "The type that is generated from the documentation does not take the example.",
    "Add what is missing to the example, or correct what demands it.",
  ),
} as const;
