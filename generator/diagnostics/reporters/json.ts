import type { Span } from "../../text/span.js";
import { countSeverities } from "../sort.js";
import { Places, type Report } from "./report.js";

/**
 * Every finding as JSON, for programs: an object with `diagnostics`, `notices` and `summary`.
 *
 * @param more - further members of the object, such as the changes of a run
 */
export function reportJson(report: Report, more: Readonly<Record<string, unknown>> = {}): string {
  const places = new Places(report.textOf);
  const range = (path: string, span: Span): unknown => ({ start: places.point(path, span.start), end: places.point(path, span.end) });
  const { error, warning, info } = countSeverities(report.diagnostics);
  const diagnostics = report.diagnostics.map(({ code, severity, path, span, message, why, help, related, fix }) => ({
    code,
    severity,
    path,
    ...lineAndColumn(places, path, span),
    span: range(path, span),
    message,
    why,
    help,
    related: related.map((place) => ({ path: place.path, span: range(place.path, place.span), message: place.message })),
    ...(fix && { fix: fix.map((edit) => ({ path: edit.path, span: range(edit.path, edit.span), text: edit.text })) }),
  }));
  return `${JSON.stringify({ diagnostics, notices: report.notices, summary: { errors: error, warnings: warning, infos: info }, ...more }, undefined, 2)}\n`;
}

function lineAndColumn(places: Places, path: string, span: Span): { readonly line: number; readonly column: number } {
  const { line, column } = places.point(path, span.start);
  return { line, column };
}
