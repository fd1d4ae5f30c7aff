import type { BaselineEntry } from "../diagnostics/baseline.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { HiddenDiagnostic } from "../diagnostics/reporters/report.js";
import { counted } from "../diagnostics/summary.js";
import type { Told } from "./present.js";

/** The findings of a run, those that count apart from those that somebody has accepted. */
export interface Triage {
  /** With the findings that count. */
  readonly told: Told;
  readonly hidden: readonly HiddenDiagnostic[];
  /** As it was read, with all findings that no comment accepts. */
  readonly read: Told;
}

/**
 * Tells the findings that count from others.
 *
 * @param baseline - what has been accepted before
 * @param changed - the files that the report is about; all without it
 */
export function triage(told: Told, baseline: readonly BaselineEntry[], changed: ReadonlySet<string> | undefined): Triage {
  const accepted = new Set(baseline.map(({ fingerprint }) => fingerprint));
  const { diagnostics, suppressed } = told;
  const isAsked = ({ path }: Diagnostic): boolean => changed?.has(path) ?? true;
  const isAccepted = ({ fingerprint }: Diagnostic): boolean => fingerprint !== undefined && accepted.has(fingerprint);
  const found = new Set(diagnostics.map(({ fingerprint }) => fingerprint));
  const gone = baseline.filter(({ fingerprint }) => !found.has(fingerprint)).length;
  const hidden: HiddenDiagnostic[] = [
    ...suppressed.map((each): HiddenDiagnostic => ({ ...each, by: "comment" })),
    ...diagnostics.filter(isAccepted).map((diagnostic): HiddenDiagnostic => ({ diagnostic, by: "baseline" })),
  ];
  return {
    told: {
      ...told,
      diagnostics: diagnostics.filter((diagnostic) => isAsked(diagnostic) && !isAccepted(diagnostic)),
      notices: gone === 0 ? told.notices : [...told.notices, goneNotice(gone)],
    },
    hidden: hidden.filter(({ diagnostic }) => isAsked(diagnostic)),
    read: told,
  };
}

function goneNotice(count: number): string {
  return `${counted(count, "finding")} of the baseline ${count === 1 ? "does" : "do"} not occur any more; \`--update-baseline\` drops ${count === 1 ? "it" : "them"}.`;
}
