import { located } from "../../text/span.js";
import type { Table } from "../block.js";
import { plainText } from "../inline.js";
import type { HeaderRow } from "../page.js";
import type { Reading } from "../reading.js";
import { partsOf, type Section } from "../section.js";
import { cellOf, viewTable } from "../table-view.js";
import { MEDIA_TYPE } from "../vocabulary/response-phrases.js";
import { yesOrNo } from "./property-table.js";

/** A header field's name, and a value that some pages write behind it: `Prefer: outlook.timezone`. */
const FIELD = /^([A-Za-z][\w-]*)\s*(?::\s*(.*))?$/;

/** Reads the fields of a section; a section in it that is named after one of them lists its values. */
export function readHeaderSection(section: Section, reading: Reading): HeaderRow[] {
  const rows = section.blocks.flatMap((block) => (block.kind === "table" ? readHeaders(block, reading) : []));
  for (const inner of partsOf(section)) {
    const at = rows.findIndex(({ name }) => inner.text.toLowerCase().startsWith(`${name.value.toLowerCase()} `));
    const values = readHeaderSection(inner, reading);
    const field = rows[at];
    if (field === undefined) rows.push(...values);
    else rows[at] = withValues(field, values);
  }
  return rows;
}

/** The only media type that the row of `Content-Type` names, where it is not that of JSON. */
export function mediaTypeOfBody(rows: readonly HeaderRow[]): string | undefined {
  const texts = rows.filter(({ name }) => name.value.toLowerCase() === "content-type").map(({ description }) => description.value);
  const named = texts.flatMap((text) => text.match(new RegExp(MEDIA_TYPE, "gi")) ?? []).map((type) => type.toLowerCase());
  const [only, ...others] = new Set(named);
  return only === undefined || others.length > 0 || only.includes("json") ? undefined : only;
}

/** Values are told like several rows of one field. */
function withValues(field: HeaderRow, values: readonly HeaderRow[]): HeaderRow {
  const listed = values.map(({ name, description }) => `${name.value}: ${description.value}`);
  return { ...field, description: { ...field.description, value: [field.description.value, ...listed].join(" ") } };
}

/** Reads a table of request header fields. */
function readHeaders(table: Table, reading: Reading): HeaderRow[] {
  const view = viewTable(table, reading);
  reading.read(table);
  reading.saw("headers/table");
  // Several rows of one field are several values that it may have.
  const rows = new Map<string, HeaderRow>();
  for (const row of view.rows) {
    const [cell] = row.cells;
    const field = FIELD.exec(plainText(cell?.inlines ?? []));
    if (cell === undefined || field?.[1] === undefined) {
      reading.report("table/no-name", row.span, {});
      continue;
    }
    if (field[2]) reading.saw("headers/name-with-value");
    const text = cellOf(view, row, "description") ?? cellOf(view, row, "value") ?? row.cells.at(-1);
    const prose = plainText(text?.inlines ?? []);
    const column = cellOf(view, row, "required");
    const required = (column && yesOrNo(plainText(column.inlines))) ?? requiredIn(prose);
    if (required !== undefined) reading.saw("headers/required");
    const known = rows.get(field[1].toLowerCase());
    const description = [known?.description.value, field[2] ? `${field[2]}: ${prose}` : prose].filter((part) => part).join(" ");
    rows.set(field[1].toLowerCase(), {
      name: known?.name ?? located(field[1], cell.span),
      description: located(description, known?.description.span ?? text?.span ?? row.span),
      ...((known?.required ?? required) !== undefined && { required: known?.required === true || required === true }),
    });
  }
  return [...rows.values()];
}

function requiredIn(description: string): boolean | undefined {
  if (/\b(?:optional|not required)\b/i.test(description)) return false;
  return /(?:^|[.,;(>]\s*|\s)required\b\s*(?:[.,;)]|$)/i.test(description) ? true : undefined;
}
