import { joinSpans, type Span } from "../text/span.js";
import type { Cell, Row, Table } from "./block.js";
import { plainText, type Inline } from "./inline.js";
import type { Reading } from "./reading.js";
import { columnRole, type ColumnRole } from "./vocabulary/columns.js";

/** A table with its faults repaired: every row has one cell for each column. */
export interface TableView {
  readonly columns: readonly Column[];
  readonly rows: readonly RowView[];
  readonly table: Table;
}

/** A column. */
export interface Column {
  /** The header's text. */
  readonly text: string;
  readonly role: ColumnRole;
}

/** A repaired row. */
export interface RowView {
  readonly cells: readonly Cell[];
  readonly span: Span;
}

/**
 * Repairs a table's rows: surplus cells join the last column, missing ones are empty, a row that goes on with the cell above joins it,
 * rows that only label the rows below them are left out.
 */
export function viewTable(table: Table, reading: Reading): TableView {
  const columns = columnsOf(table);
  if (table.delimiterCells !== undefined) {
    reading.saw("table/unrecognised");
    reading.report("table/unrecognised", table.header[0]?.span ?? table.span, {
      header: table.header.length,
      delimiter: table.delimiterCells,
    });
  }
  const rows: RowView[] = [];
  for (const row of table.rows) {
    if (row.cells.every((cell) => plainText(cell.inlines) === "")) continue;
    if (isContinuation(row, columns, rows.at(-1))) {
      reading.saw("table/multi-line-cell");
      reading.report("table/ragged-row", row.cells[0]?.span ?? row.span, { expected: columns.length, actual: row.cells.length });
      rows[rows.length - 1] = continued(rows.at(-1), row);
    } else if (isGroupRow(row, columns)) reading.saw("table/group-row");
    else rows.push(repairRow(row, columns.length, reading));
  }
  return { columns, rows, table };
}

/** The columns of a table, by its header. */
export function columnsOf(table: Table): Column[] {
  return table.header.map((cell): Column => {
    const text = plainText(cell.inlines);
    return { text, role: columnRole(text) };
  });
}

/** The cell of the first column with a role. */
export function cellOf(view: TableView, row: RowView, role: ColumnRole): Cell | undefined {
  const index = view.columns.findIndex((column) => column.role === role);
  return index < 0 ? undefined : row.cells[index];
}

/** The first header, in lower case. */
export function firstHeader(table: Table): string {
  return plainText(table.header[0]?.inlines ?? []).toLowerCase();
}

function repairRow(row: Row, width: number, reading: Reading): RowView {
  const { cells, span } = row;
  if (cells.length === width || width === 0) return { cells, span };
  if (cells.length > width) {
    reading.saw("table/surplus-cells");
    const surplus = cells.slice(width);
    const filled = surplus.filter((cell) => plainText(cell.inlines) !== "");
    if (filled.length > 0) reading.report("table/ragged-row", filled[0]?.span ?? span, { expected: width, actual: cells.length });
    return { cells: [...cells.slice(0, width - 1), joinCells([cells[width - 1], ...filled].filter((cell) => cell !== undefined))], span };
  }
  reading.saw("table/short-row");
  const last = cells.at(-1);
  if (last !== undefined && cells.length < width)
    reading.report("table/ragged-row", last.span.end > last.span.start ? last.span : span, { expected: width, actual: cells.length });
  const at = span.end;
  const missing = Array.from({ length: width - cells.length }, (): Cell => ({ inlines: [], span: { ...span, start: at, end: at } }));
  return { cells: [...cells, ...missing], span };
}

/** Cells split by a pipe that was meant as text. */
function joinCells(cells: readonly Cell[]): Cell {
  const inlines: Inline[] = [];
  let span: Span | undefined;
  for (const cell of cells) {
    if (span !== undefined) inlines.push({ kind: "text", text: " | ", span: { ...cell.span, end: cell.span.start } });
    inlines.push(...cell.inlines);
    span = span === undefined ? cell.span : joinSpans(span, cell.span);
  }
  return { inlines, span: span ?? { start: 0, end: 0 } };
}

/** A single cell that is no name goes on with the sentence above. */
function isContinuation(row: Row, columns: readonly Column[], previous: RowView | undefined): boolean {
  const [only] = row.cells;
  if (row.cells.length !== 1 || only === undefined || previous === undefined || columns.length < 2) return false;
  return /\s/.test(plainText(only.inlines)) && !isLabel(only);
}

function continued(previous: RowView | undefined, row: Row): RowView {
  const before = previous?.cells ?? [];
  const last = before.at(-1);
  const [more] = row.cells;
  if (last === undefined || more === undefined) return { cells: row.cells, span: row.span };
  const soft: Inline = { kind: "break", hard: false, span: { ...more.span, end: more.span.start } };
  const joined = { inlines: [...last.inlines, soft, ...more.inlines], span: joinSpans(last.span, more.span) };
  return { cells: [...before.slice(0, -1), joined], span: joinSpans(previous?.span ?? row.span, row.span) };
}

/** A marked first cell with nothing beside it labels the rows below. */
function isGroupRow(row: Row, columns: readonly Column[]): boolean {
  const [first, ...others] = row.cells;
  return columns.length > 1 && first !== undefined && isLabel(first) && others.every((cell) => plainText(cell.inlines) === "");
}

function isLabel(cell: Cell): boolean {
  if (!cell.inlines.some(({ kind }) => kind === "strong" || kind === "emphasis")) return false;
  const marked = cell.inlines.filter((inline) => plainText([inline]) !== "");
  // An italic name of one word is a name.
  return (
    marked.length > 0 &&
    marked.every((inline) => inline.kind === "strong" || (inline.kind === "emphasis" && /\s/.test(plainText([inline]))))
  );
}
