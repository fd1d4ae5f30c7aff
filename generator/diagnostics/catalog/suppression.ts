import { entry } from "./entry.js";

/** Findings about the comments that accept findings. */
export const SUPPRESSION_FINDINGS = {
  "suppression/malformed": entry<{ reason: string }>(
    "warning",
    ({ reason }) => `The comment suppresses nothing: ${reason}.`,
    "The findings that it is about are reported.",
    "Write `docwright-disable-next-line CODE -- reason`.",
  ),
  "suppression/no-reason": entry<Record<never, never>>(
    "warning",
    () => "The comment does not say why the finding is accepted.",
    "The next reader cannot tell whether it still holds.",
    "Add the reason: `-- reason`.",
  ),
  "suppression/unknown-code": entry<{ code: string; suggestion: string }>(
    "warning",
    ({ code, suggestion }) => `There is no finding \`${code}\`${suggestion}.`,
    "The comment suppresses nothing.",
    "Write the code as the report shows it.",
  ),
  "suppression/unused": entry<{ code: string }>(
    "info",
    ({ code }) => `There is no \`${code}\` here to suppress.`,
    "A comment that outlives its finding would hide the next one.",
    "Remove the comment.",
  ),
} as const;
