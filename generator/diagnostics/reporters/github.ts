import type { Severity } from "../catalog.js";
import { Places, type Report } from "./report.js";

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/**
 * Every finding as a workflow command of GitHub Actions, which shows it beside the line of a pull request.
 *
 * @param display - a finding's path as the workflow sees it: from the working folder
 */
export function reportGithub(report: Report, display: (path: string) => string): string {
  const places = new Places(report.textOf);
  const lines = report.diagnostics.map(({ severity, code, path, span, message, help }) => {
    const { start, end } = places.range(path, span);
    const properties = {
      file: display(path),
      line: start.line,
      col: start.column,
      endLine: end.line,
      // It is not shown where a range has no width.
      endColumn: Math.max(end.column, end.line === start.line ? start.column + 1 : 1),
      title: code,
    };
    const words = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${COMMANDS[severity]} ${words.join(",")}::${escapeMessage(`${message} ${help}`)}\n`;
  });
  return [...lines, ...report.notices.map((notice) => `::notice title=docwright::${escapeMessage(notice)}\n`)].join("");
}

function escapeMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
