import type { Cell, Table } from "../block.js";
import { parseFacets } from "../grammar/facets.js";
import { parseInlineValues } from "../grammar/inline-values.js";
import { parseTypeExpression } from "../grammar/type-expression.js";
import { plainText, walkInlines } from "../inline.js";
import type { Facets, InlineValues, PropertyRow } from "../page.js";
import type { Reading } from "../reading.js";
import type { TypeExpression } from "../type-expression.js";
import { cellOf, columnsOf, viewTable, type RowView, type TableView } from "../table-view.js";
import { NO, YES } from "../vocabulary/cell-marks.js";
import { FACET_CLAUSES, type FacetPhrase } from "../vocabulary/facet-phrases.js";
import { PLAINLY_WRITTEN, PRIMITIVE_WORDS } from "../vocabulary/type-words.js";
import { readName } from "./name-cell.js";

const EMPTY: Cell = { inlines: [], span: { start: 0, end: 0 } };

/** Whether a table has a column of names and one of types. */
export function isPropertyTable(table: Table): boolean {
  const roles = columnsOf(table).map((column) => column.role);
  return roles[0] === "name" && (roles.includes("type") || (roles.includes("value") && roles.includes("description")));
}

/** Reads the rows of properties, relationships or parameters; the first of two rows of one name counts. */
export function readPropertyRows(table: Table, reading: Reading): PropertyRow[] {
  const view = viewTable(table, reading);
  reading.read(table);
  const rows: PropertyRow[] = [];
  const names = new Set<string>();
  for (const row of view.rows) {
    const property = readRow(view, row, reading);
    if (property === undefined) continue;
    if (names.has(property.name.value)) {
      reading.report("table/duplicate-row", property.name.span, { name: property.name.value });
      continue;
    }
    names.add(property.name.value);
    rows.push(property);
  }
  return rows;
}

function readRow(view: TableView, row: RowView, reading: Reading): PropertyRow | undefined {
  const name = readName(row.cells[0] ?? EMPTY, row.span, reading);
  if (name === undefined) return undefined;
  const typeCell = cellOf(view, row, "type") ?? cellOf(view, row, "value") ?? { ...EMPTY, span: row.span };
  const descriptionCell = cellOf(view, row, "description") ?? { ...EMPTY, span: row.span };
  const columns = { required: columnSays(view, row, "required"), readOnly: columnSays(view, row, "read-only") };
  if (reading.forms) noteMarkup(row, reading);
  const values = parseInlineValues(descriptionCell.inlines, descriptionCell.span, reading);
  const type = parseTypeExpression(typeCell.inlines, typeCell.span, reading);
  const facets = facetsOf(descriptionCell, columns, name.deprecated, (word) => isPlainValue(word, type, values), reading);
  return {
    name: name.name,
    type,
    description: { value: plainText(descriptionCell.inlines), span: descriptionCell.span },
    facets: { ...facetsOfRemark(type), ...facets },
    ...(values && { values }),
    span: row.span,
  };
}

/** A remark beside the type, such as `decimal, read-only`, says what a clause of the description would. */
function facetsOfRemark(type: TypeExpression): FacetPhrase {
  if (type.kind === "collection") return facetsOfRemark(type.of);
  const remarks = type.kind === "named" ? (type.remark ?? "").toLowerCase().split(", ") : [];
  return remarks.reduce<FacetPhrase>((facets, remark) => ({ ...facets, ...FACET_CLAUSES.get(remark) }), {});
}

/** Whether a word can be a value though it stands as any other: texts do not, members of enumerations and numbers do. */
function isPlainValue(word: string, type: TypeExpression, values: InlineValues | undefined): boolean {
  if (values?.members.some(({ value }) => value.toLowerCase() === word.toLowerCase())) return true;
  if (type.kind !== "named") return false;
  const name = type.name.toLowerCase().replace(/^edm\./, "");
  return PLAINLY_WRITTEN.has(name) || !PRIMITIVE_WORDS.has(name);
}

function facetsOf(
  description: Cell,
  columns: { readonly required: boolean | undefined; readonly readOnly: boolean | undefined },
  deprecated: boolean,
  isPlain: (word: string) => boolean,
  reading: Reading,
): Facets {
  const facets = parseFacets(description.inlines, reading, isPlain);
  const { required, readOnly } = columns;
  if (required !== undefined) reading.saw("table/required-column");
  if (readOnly !== undefined) reading.saw("table/read-only-column");
  return {
    ...facets,
    ...(required !== undefined && { required }),
    ...(readOnly === true && { readOnly }),
    ...(deprecated && { deprecated: true }),
  };
}

function columnSays(view: TableView, row: RowView, role: "required" | "read-only"): boolean | undefined {
  const cell = cellOf(view, row, role);
  return cell && yesOrNo(plainText(cell.inlines));
}

/** What a cell of a column of yes and no says. */
export function yesOrNo(text: string): boolean | undefined {
  if (YES.test(text)) return true;
  return NO.test(text) ? false : undefined;
}

function noteMarkup(row: RowView, reading: Reading): void {
  for (const cell of row.cells) {
    for (const inline of walkInlines(cell.inlines)) {
      if (inline.kind === "html" || (inline.kind === "break" && inline.hard)) reading.saw("table/html");
      if (inline.kind === "link" && inline.autolink) reading.saw("table/autolink");
    }
  }
}
