import { countSeverities } from "../sort.js";
import { summaryData } from "../summary.js";
import { Places, type Report } from "./report.js";

/**
 * Every finding as JSON, for programs: an object with `diagnostics`, `notices` and `summary`.
 *
 * @param more - further members of the object, such as the changes of a run
 */
export function reportJson(report: Report, more: Readonly<Record<string, unknown>> = {}): string {
  const places = new Places(report.textOf);
  const diagnostics = report.diagnostics.map(({ code, severity, path, span, message, why, help, related, fix, fingerprint }) => {
    const range = places.range(path, span);
    return {
      code,
      severity,
      path,
      line: range.start.line,
      column: range.start.column,
      span: range,
      message,
      why,
      help,
      related: related.map((place) => ({ path: place.path, span: places.range(place.path, place.span), message: place.message })),
      ...(fix && { fix: fix.map((edit) => ({ path: edit.path, span: places.range(edit.path, edit.span), text: edit.text })) }),
      ...(fingerprint !== undefined && { fingerprint }),
    };
  });
  const { notices, summary } = report;
  return `${JSON.stringify({ diagnostics, notices, summary: summary ? summaryData(summary) : sums(report), ...more }, undefined, 2)}\n`;
}

function sums({ diagnostics }: Report): Readonly<Record<string, number>> {
  const { error, warning, info } = countSeverities(diagnostics);
  return { errors: error, warnings: warning, infos: info };
}
