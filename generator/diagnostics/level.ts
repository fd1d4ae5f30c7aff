import type { Code, Severity } from "./catalog.js";
import type { Diagnostic } from "./diagnostic.js";

/** The lowest severity that makes a run fail. */
export type FailOn = "error" | "warning" | "never";

/** What a project makes of a code. */
export type Level = Severity | "off";

/** What a project makes of a code in a file; undefined where it says nothing. */
export type LevelOf = (code: Code, path: string) => Level | undefined;

/** Gives findings the severity that a project chose, and drops those that it turned off. */
export function applyLevels(diagnostics: readonly Diagnostic[], levelOf: LevelOf): Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const level = levelOf(diagnostic.code, diagnostic.path) ?? diagnostic.severity;
    return level === "off" ? [] : [{ ...diagnostic, severity: level }];
  });
}

/** Whether findings are grave enough to fail. */
export function fails(diagnostics: readonly Diagnostic[], failOn: FailOn): boolean {
  if (failOn === "never") return false;
  return diagnostics.some(({ severity }) => severity === "error" || (failOn === "warning" && severity === "warning"));
}
