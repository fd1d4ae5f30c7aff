import { located } from "../../text/span.js";
import type { Table } from "../block.js";
import { plainText } from "../inline.js";
import type { MemberRow } from "../page.js";
import type { Reading } from "../reading.js";
import { cellOf, columnsOf, firstHeader, viewTable, type TableView } from "../table-view.js";
import { MEMBER_TABLE_HEADERS } from "../vocabulary/columns.js";

/** Whether a table lists members: its first header says so, and it has neither a column of types nor, behind mere names, an unknown one. */
export function isMemberTable(table: Table): boolean {
  const roles = columnsOf(table).map((column) => column.role);
  const named = firstHeader(table) === "name";
  return MEMBER_TABLE_HEADERS.has(firstHeader(table)) && !roles.includes("type") && !(named && roles.includes("other"));
}

/** Whether a table of values has a row for none. */
export function listsNull(table: Table): boolean {
  return table.rows.some(({ cells: [cell] }) => cell !== undefined && plainText(cell.inlines) === "null");
}

/** Reads the members of an enumeration; `null` in a list is no member. */
export function readMembers(table: Table, reading: Reading): MemberRow[] {
  const view = viewTable(table, reading);
  reading.read(table);
  noteForm(view, reading);
  const members: MemberRow[] = [];
  const names = new Set<string>();
  for (const row of view.rows) {
    const [cell] = row.cells;
    const text = cell === undefined ? "" : plainText(cell.inlines).replace(/^["']|["']$/g, "");
    const name = text.replace(/\s+\((?:default|deprecated)\)$/i, "");
    if (cell === undefined || name === "") {
      reading.report("table/no-name", row.span, {});
      continue;
    }
    if (names.has(name)) reading.report("table/duplicate-row", cell.span, { name });
    if (names.has(name) || name === "null") continue;
    names.add(name);
    const value = valueOf(view, row.cells);
    const description = cellOf(view, row, "description");
    const said = plainText(description?.inlines ?? []);
    members.push({
      name: located(name, cell.span),
      ...(value && { value }),
      ...(description && said !== "" && { description: located(said, description.span) }),
      ...((/\(deprecated\)$/i.test(text) || /^\(?deprecated\b/i.test(said)) && { deprecated: true as const }),
    });
  }
  if (members.some((member) => /^unknownfuturevalue$/i.test(member.name.value))) reading.saw("enum/unknown-future-value");
  const values = members.map((member) => member.value?.value ?? 0).filter((value) => value > 0);
  if (values.length > 2 && values.every((value) => (value & (value - 1)) === 0)) reading.saw("enum/flags");
  return members;
}

function valueOf(view: TableView, cells: TableView["rows"][number]["cells"]): MemberRow["value"] {
  for (const [index, column] of view.columns.entries()) {
    const cell = cells[index];
    if (index === 0 || cell === undefined || (column.role !== "value" && column.role !== "name")) continue;
    const text = plainText(cell.inlines);
    if (/^-?\d{1,10}$/.test(text)) return located(Number(text), cell.span);
  }
  return undefined;
}

function noteForm(view: TableView, reading: Reading): void {
  const [first, ...others] = view.columns;
  if (others.length === 0) reading.saw("enum/member-only");
  else if (first?.role === "value") reading.saw("enum/value-description");
  else if (others.some((column) => column.role === "value") && others.some((column) => column.role === "description"))
    reading.saw("enum/member-value-description");
}
