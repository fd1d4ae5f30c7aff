import { relative, sep } from "node:path";
import type { FailOn } from "../diagnostics/level.js";
import { fails } from "../diagnostics/level.js";
import { reportJson } from "../diagnostics/reporters/json.js";
import { reportPretty } from "../diagnostics/reporters/pretty.js";
import type { Report } from "../diagnostics/reporters/report.js";
import { absolutePath } from "../discover/discover.js";
import type { Model } from "../pipeline.js";
import type { ReportOptions } from "./options.js";
import type { Terminal } from "./terminal.js";

/**
 * Writes the findings of a run: for people to stderr, as JSON to stdout.
 *
 * @param more - what the JSON report says beside the findings
 */
export function present(model: Model, options: ReportOptions, terminal: Terminal, more: Readonly<Record<string, unknown>> = {}): void {
  const { documentation, notices } = model;
  const texts = new Map(
    documentation.sources
      .flatMap(({ pages, includes }) => [...includes, ...pages.map(({ file }) => file)])
      .map(({ rootPath, text }) => [rootPath, text]),
  );
  const report: Report = { diagnostics: model.diagnostics, notices, textOf: (path) => texts.get(path) };
  if (options.reporter === "json") {
    terminal.out(reportJson(report, more));
    return;
  }
  const display = (path: string): string => relative(terminal.folder, absolutePath(documentation, path)).split(sep).join("/");
  const shown = options.quiet
    ? { ...report, notices: [], diagnostics: report.diagnostics.filter(({ severity }) => severity === "error") }
    : report;
  const text = reportPretty(shown, { colour: terminal.colour, display });
  if (text !== "") terminal.error(text);
}

/** The exit status of a run that found what it found. */
export function statusOf(model: Model, failOn: FailOn): number {
  return !model.complete || fails(model.diagnostics, failOn) ? 1 : 0;
}

/** The size of a model, in a few words. */
export function sizeOf(model: Model): string {
  const sum = (count: (version: Model["versions"][number]) => number): number =>
    model.versions.reduce((total, version) => total + count(version), 0);
  const pages = sum(({ read }) => read.pages.length);
  const types = sum(({ schema }) => schema.types.length + schema.enums.length);
  const operations = sum(({ schema }) => schema.operations.length);
  return [counted(pages, "page"), counted(types, "type"), counted(operations, "operation")].join(", ");
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
