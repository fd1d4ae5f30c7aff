import { located } from "../../text/span.js";
import type { Table } from "../block.js";
import { parseTypeExpression } from "../grammar/type-expression.js";
import { firstLink, plainText } from "../inline.js";
import type { MethodRow } from "../page.js";
import { Reading } from "../reading.js";
import { cellOf, firstHeader, viewTable } from "../table-view.js";
import { METHOD_TABLE_HEADERS } from "../vocabulary/columns.js";

/** Words of a return type cell that say there is none. */
const NOTHING = /^(?:none|no content|nothing|n\/a|-|void)?\.?$/i;

/** Whether a table lists methods. */
export function isMethodTable(table: Table): boolean {
  return METHOD_TABLE_HEADERS.has(firstHeader(table));
}

/** Reads the rows of a methods table. */
export function readMethods(table: Table, reading: Reading): MethodRow[] {
  const view = viewTable(table, reading);
  reading.read(table);
  reading.saw("resource/methods");
  const rows: MethodRow[] = [];
  for (const row of view.rows) {
    const [cell] = row.cells;
    const name = plainText(cell?.inlines ?? []);
    if (cell === undefined || name === "") continue;
    const link = firstLink(cell.inlines);
    const type = cellOf(view, row, "type");
    const description = cellOf(view, row, "description");
    rows.push({
      name: located(name, cell.span),
      ...(link && { target: link.target }),
      // This column is often prose; what it cannot say, the method's own page says.
      ...(type &&
        !NOTHING.test(plainText(type.inlines)) && { returnType: parseTypeExpression(type.inlines, type.span, new Reading(reading.path)) }),
      ...(description && { description: located(plainText(description.inlines), description.span) }),
    });
  }
  return rows;
}
