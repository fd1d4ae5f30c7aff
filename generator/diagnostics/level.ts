import type { Code, Severity } from "./catalog.js";
import type { Diagnostic } from "./diagnostic.js";

/** The lowest severity that makes a run fail. */
export type FailOn = "error" | "warning" | "never";

/** Gives findings the severity that a project chose for their code, and drops those that it turned off. */
export function applyLevels(diagnostics: readonly Diagnostic[], levels: ReadonlyMap<Code, Severity | "off">): Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const level = levels.get(diagnostic.code) ?? diagnostic.severity;
    return level === "off" ? [] : [{ ...diagnostic, severity: level }];
  });
}

/** Whether findings are grave enough to fail. */
export function fails(diagnostics: readonly Diagnostic[], failOn: FailOn): boolean {
  if (failOn === "never") return false;
  return diagnostics.some(({ severity }) => severity === "error" || (failOn === "warning" && severity === "warning"));
}
