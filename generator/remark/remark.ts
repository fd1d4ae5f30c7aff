import type { Plugin } from "unified";
import type { Code } from "../diagnostics/catalog.js";
import { applyLevels, type Level } from "../diagnostics/level.js";
import { createParser } from "../parse/mdast/parser.js";
import { LineIndex } from "../text/line-index.js";
import { pageFindings } from "./page-findings.js";

/** How a project lints its pages. */
export interface RemarkOptions {
  /** Severity by code of the findings, `off` to drop them. */
  readonly levels?: Readonly<Partial<Record<Code, Level>>>;
}

/**
 * Reports what one page of documentation shows to be wrong by itself, as messages of its file: `unified().use(remarkParse).use(docwrightRemark)`.
 *
 * What can only be told with the other pages at hand is for `docwright check`. An error is fatal, a warning is not, the rest is information;
 * `expected` has the text that mends a finding where that is one text in one place.
 */
export const docwrightRemark: Plugin<[RemarkOptions?]> = ({ levels = {} } = {}) => {
  // Whoever uses plugins of remark has loaded its parser.
  const parse = createParser("remark");
  return (_tree, file) => {
    const written = String(file);
    const text = written.replace(/^\uFEFF/, "");
    const findings = applyLevels(
      pageFindings({ path: file.history.at(-1) ?? "page.md", text, bom: text !== written }, parse),
      (code) => levels[code],
    );
    const index = new LineIndex(text);
    for (const { code, severity, span, message: reason, why, help, fix = [] } of findings) {
      const place = { start: index.point(span.start), end: index.point(span.end) };
      const message = file.message(reason, { place, ruleId: code, source: "docwright" });
      message.fatal = severity === "info" ? undefined : severity === "error";
      message.note = `${why} ${help}`;
      const [edit] = fix;
      if (edit === undefined || fix.length > 1 || edit.span.start !== span.start || edit.span.end !== span.end) continue;
      message.actual = text.slice(span.start, span.end);
      message.expected = [edit.text];
    }
  };
};
