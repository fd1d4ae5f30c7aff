import { relative, sep } from "node:path";
import { fails, type FailOn } from "../diagnostics/level.js";
import { reportGithub } from "../diagnostics/reporters/github.js";
import { reportJson } from "../diagnostics/reporters/json.js";
import { reportPretty } from "../diagnostics/reporters/pretty.js";
import type { HiddenDiagnostic, Report } from "../diagnostics/reporters/report.js";
import { reportSarif } from "../diagnostics/reporters/sarif.js";
import { counted, type NamedCount, type Summary } from "../diagnostics/summary.js";
import { absolutePath, filesOf, type Documentation } from "../discover/discover.js";
import type { Model } from "../pipeline.js";
import { about } from "./about.js";
import type { ReportOptions } from "./options.js";
import type { Terminal } from "./terminal.js";

/** What a run says beside what it found. */
export interface More {
  /** Findings that are not to be shown to people. */
  readonly hidden?: readonly HiddenDiagnostic[];
  readonly summary?: Summary;
  /** Further members of the JSON report. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Writes the findings of a run: for people to stderr, for programs to stdout. */
export function present(model: Model, options: ReportOptions, terminal: Terminal, { hidden = [], summary, data }: More = {}): void {
  const { documentation, complete } = model;
  const files = filesOf(documentation);
  const report: Report = {
    diagnostics: model.diagnostics,
    hidden,
    notices: model.notices,
    textOf: (path) => files.get(path)?.text,
    ...(summary && { summary }),
  };
  const display = displayedFrom(terminal, documentation);
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

/** Names the files of findings from the working folder. */
export function displayedFrom(terminal: Terminal, documentation: Documentation): (path: string) => string {
  return (path) => relative(terminal.folder, absolutePath(documentation, path)).split(sep).join("/");
}

/** The exit status of a run that found what it found. */
export function statusOf(model: Model, failOn: FailOn): number {
  return !model.complete || fails(model.diagnostics, failOn) ? 1 : 0;
}

/** What a model holds, in numbers. */
export function countsOf({ versions, examples }: Model): NamedCount[] {
  const sum = (count: (version: Model["versions"][number]) => number): number =>
    versions.reduce((total, version) => total + count(version), 0);
  return [
    { name: "page", count: sum(({ read }) => read.pages.length) },
    { name: "type", count: sum(({ schema }) => schema.types.length + schema.enums.length) },
    { name: "operation", count: sum(({ schema }) => schema.operations.length) },
    ...(examples === undefined || examples.requests === 0
      ? []
      : [
          { name: "documented request", count: examples.requests },
          { name: "replayed", plural: "replayed", count: examples.replayed },
          { name: "explained", plural: "explained", count: examples.explained },
        ]),
  ];
}

/** The size of a model, in a few words. */
export function sizeOf(model: Model): string {
  return countsOf(model)
    .map(({ name, plural, count }) => counted(count, name, plural))
    .join(", ");
}
