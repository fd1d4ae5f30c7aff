import { located, type Located, type Span } from "../../text/span.js";
import type { Cell } from "../block.js";
import { plainText } from "../inline.js";
import type { Reading } from "../reading.js";
import { FOOTNOTE_MARK } from "../vocabulary/cell-marks.js";

/** A name with a remark: `backupReviewers (deprecated)`. */
const NAME_AND_REMARK = /^(\S+)\s+\(([^()]*)\)$/;
/** What can be a property, with the `@` and `.` of annotations. */
const NAME = /^[@A-Za-z_$][\w@.$-]*$/;
/** What extended Markdown takes for a mail address. */
const MAIL_ADDRESS = /^[\w.-]+@[\w.-]+$/;

/**
 * Reads a cell that names a property or a parameter.
 *
 * @param row - the row, for the finding where the cell names nothing
 */
export function readName(cell: Cell, row: Span, reading: Reading): { name: Located<string>; deprecated: boolean } | undefined {
  const whole = plainText(cell.inlines);
  const text = whole.replace(FOOTNOTE_MARK, "");
  const remark = NAME_AND_REMARK.exec(text);
  const name = remark?.[1] ?? text;
  if (!NAME.test(name)) {
    reading.report("table/no-name", cell.span.end > cell.span.start ? cell.span : row, {});
    return undefined;
  }
  if (remark || text !== whole) reading.saw("table/name-suffix");
  if (MAIL_ADDRESS.test(name)) reading.saw("table/autolink");
  if (cell.inlines.some((inline) => inline.kind === "strong" || inline.kind === "emphasis" || inline.kind === "code"))
    reading.saw("table/name-markup");
  return { name: located(name, cell.span), deprecated: /deprecated/i.test(remark?.[2] ?? "") };
}
