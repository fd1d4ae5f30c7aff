import { compareOrdinal } from "../text/ordinal.js";
import type { Severity } from "./catalog.js";
import type { Diagnostic } from "./diagnostic.js";

/** Findings by path, offset and code; the same finding of two steps stands once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = [...diagnostics].sort(compareDiagnostics);
  return sorted.filter((diagnostic, index) => {
    const previous = sorted[index - 1];
    return previous === undefined || compareDiagnostics(previous, diagnostic) !== 0;
  });
}

/** How many findings there are of each severity. */
export function countSeverities(diagnostics: readonly Diagnostic[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

function compareDiagnostics(first: Diagnostic, second: Diagnostic): number {
  return (
    compareOrdinal(first.path, second.path) ||
    first.span.start - second.span.start ||
    compareOrdinal(first.code, second.code) ||
    first.span.end - second.span.end ||
    compareOrdinal(first.message, second.message)
  );
}
