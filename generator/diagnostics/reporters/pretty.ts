import type { Code, Severity } from "../catalog.js";
import type { Diagnostic } from "../diagnostic.js";
import { countSeverities } from "../sort.js";
import { counted } from "../summary.js";
import { plain } from "./plain.js";
import { Places, type Report } from "./report.js";

/** How a report looks. */
export interface PrettyOptions {
  readonly colour: boolean;
  /** What a finding's path is called for the reader: from the working folder, so that a terminal can open it. */
  readonly display: (path: string) => string;
}

/** Findings of one code that are shown in full, once there are many of all. */
const SHOWN_PER_CODE = 10;
const MANY = 100;

/** How much of a long line is shown. */
const WIDTH = 110;
const LEAD = 40;

type Style = Severity | "dim" | "bold";

const ESCAPES: Readonly<Record<Style, readonly [open: string, close: string]>> = {
  error: ["\u001b[31m", "\u001b[39m"],
  warning: ["\u001b[33m", "\u001b[39m"],
  info: ["\u001b[36m", "\u001b[39m"],
  dim: ["\u001b[2m", "\u001b[22m"],
  bold: ["\u001b[1m", "\u001b[22m"],
};

/** Findings for people: place, severity, code, message, the line with a mark below it, why it matters and what to do. */
export function reportPretty(report: Report, options: PrettyOptions): string {
  const places = new Places(report.textOf);
  const capped = report.diagnostics.length > MANY;
  const seen = new Map<Code, number>();
  const blocks: string[] = [];
  for (const diagnostic of report.diagnostics) {
    const count = (seen.get(diagnostic.code) ?? 0) + 1;
    seen.set(diagnostic.code, count);
    if (!capped || count <= SHOWN_PER_CODE) blocks.push(blockOf(diagnostic, report, places, options));
  }
  const rest = [...seen]
    .filter(([, count]) => capped && count > SHOWN_PER_CODE)
    .map(([code, count]) => `and ${count - SHOWN_PER_CODE} more ${code}\n`);
  const ends = [rest.join(""), report.notices.map((notice) => `${plain(notice)}\n`).join(""), summaryOf(report.diagnostics)];
  return [...blocks, ...ends].filter((part) => part !== "").join("\n");
}

function blockOf(diagnostic: Diagnostic, report: Report, places: Places, options: PrettyOptions): string {
  const { path, span, severity, code } = diagnostic;
  const paint = (text: string, style: Style): string => (options.colour ? ESCAPES[style].join(text) : text);
  const { line, column } = places.point(path, span.start);
  const place = `${plain(options.display(path))}:${line}:${column}`;
  const head = `${paint(place, "bold")} ${paint(severity, severity)} ${paint(code, "dim")} ${plain(diagnostic.message)}`;
  const text = report.textOf(path);
  const source = text === undefined ? [] : excerpt(text, span.start, span.end, column, paint, severity);
  const related = diagnostic.related.map((other) => {
    const point = places.point(other.path, other.span.start);
    return `  ${plain(options.display(other.path))}:${point.line}:${point.column} ${plain(other.message)}`;
  });
  const advice = `  ${diagnostic.why} ${diagnostic.help}${diagnostic.fix ? " (`docwright check --fix` does it.)" : ""}`;
  return `${[head, ...source, ...related, paint(advice, "dim")].join("\n")}\n`;
}

/** The first line of a span with a mark below it; a long line is cut around the mark. */
function excerpt(
  text: string,
  start: number,
  end: number,
  column: number,
  paint: (text: string, style: Style) => string,
  severity: Severity,
): string[] {
  const lineStart = start - (column - 1);
  const rest = text.slice(lineStart, start + WIDTH);
  const lineEnd = lineStart + (/[\r\n]/.exec(rest.slice(column - 1))?.index ?? rest.length - (column - 1)) + column - 1;
  if (lineEnd === lineStart) return [];
  const from = column - 1 > LEAD + LEAD ? start - LEAD : lineStart;
  const to = Math.min(lineEnd, from + WIDTH);
  const cut = from > lineStart ? "…" : "";
  const shown = plain(text.slice(from, to));
  const marks = Math.max(1, Math.min(end, to) - start);
  return [`  ${cut}${shown}`, `  ${" ".repeat(cut.length + start - from)}${paint("^".repeat(marks), severity)}`];
}

function summaryOf(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return "";
  const counts = countSeverities(diagnostics);
  return `${counted(counts.error, "error")}, ${counted(counts.warning, "warning")}, ${counts.info} info\n`;
}
