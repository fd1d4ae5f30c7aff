import { join, relative, sep } from "node:path";
import { fails, type FailOn } from "../diagnostics/level.js";
import { reportGithub } from "../diagnostics/reporters/github.js";
import { reportJson } from "../diagnostics/reporters/json.js";
import { reportPretty } from "../diagnostics/reporters/pretty.js";
import type { HiddenDiagnostic, Report } from "../diagnostics/reporters/report.js";
import { reportSarif } from "../diagnostics/reporters/sarif.js";
import { counted, type Summary } from "../diagnostics/summary.js";
import type { Outcome } from "../pipeline/outcome.js";
import type { Tools } from "../pipeline/tools.js";
import { about } from "./about.js";
import type { FileOf } from "./files.js";
import type { ReportOptions } from "./options.js";
import type { Terminal } from "./terminal.js";

/** What a run tells, with the files that it speaks of. */
export interface Told extends Outcome {
  readonly fileOf: FileOf;
}

/** What a run says beside what it found. */
export interface More {
  /** Findings that are not to be shown to people. */
  readonly hidden?: readonly HiddenDiagnostic[];
  readonly summary?: Summary;
  /** Further members of the JSON report. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Writes the findings of a run: for people to stderr, for programs to stdout. */
export function present(told: Told, options: ReportOptions, terminal: Terminal, { hidden = [], summary, data }: More = {}): void {
  const { diagnostics, notices, fileOf, complete } = told;
  const report: Report = { diagnostics, hidden, notices, textOf: (path) => fileOf(path)?.text, ...(summary && { summary }) };
  const display = displayedFrom(terminal, told.base);
  const shown = options.quiet
    ? { ...report, notices: [], diagnostics: report.diagnostics.filter(({ severity }) => severity === "error") }
    : report;
  switch (options.reporter) {
    case "json":
      terminal.out(reportJson(report, data));
      return;
    case "sarif":
      terminal.out(reportSarif(report, { version: about().version, complete }));
      return;
    case "github":
      terminal.out(reportGithub(shown, display));
      return;
    case "pretty": {
      const text = reportPretty(shown, { colour: terminal.colour, display });
      if (text !== "") terminal.error(text);
    }
  }
}

/** Adds what users should know of the cache. */
export function withNotices(told: Told, { store }: Tools): Told {
  return { ...told, notices: [...told.notices, ...(store?.notices ?? [])] };
}

/** Names the files of findings from the working folder. */
export function displayedFrom(terminal: Terminal, base: string): (path: string) => string {
  return (path) => relative(terminal.folder, join(base, path)).split(sep).join("/");
}

/** The exit status of a run that found what it found. */
export function statusOf({ complete, diagnostics }: Outcome, failOn: FailOn): number {
  return !complete || fails(diagnostics, failOn) ? 1 : 0;
}

/** The size of a documentation, in a few words. */
export function sizeOf({ counts }: Outcome): string {
  return counts.map(({ name, plural, count }) => counted(count, name, plural)).join(", ");
}
