import type { Findings } from "../../model/findings.js";
import type { Page, PropertyRow } from "../../parse/page.js";
import { KNOWN_COLUMNS } from "../../parse/vocabulary/columns.js";
import { misspelled } from "../../text/misspelling.js";
import type { Documented } from "../check.js";

/** The headers of columns are spelled as they are known, and rows say of which type they are. */
export function checkTables({ pages }: Documented, findings: Findings): void {
  for (const page of pages) {
    for (const { value, span } of page.outline.columns) {
      const meant = misspelled(value.toLowerCase(), KNOWN_COLUMNS);
      if (meant === undefined) continue;
      const spelling = meant.charAt(0).toUpperCase() + meant.slice(1);
      const exact = span.end - span.start === value.length;
      const fix = exact ? [{ path: page.path, span, text: spelling }] : undefined;
      findings.report("table/misspelt-column", page.path, span, { header: value, meant: spelling }, [], fix);
    }
    for (const { name, type } of rowsOf(page)) {
      if (type.kind === "unknown" && type.text === "") findings.report("table/no-type", page.path, name.span, { name: name.value });
    }
  }
}

/** The rows of every table with a column of types. */
function rowsOf({ types, operations }: Page): Pick<PropertyRow, "name" | "type">[] {
  return [
    ...types.flatMap(({ properties, navigationProperties }) => [...properties, ...navigationProperties]),
    ...operations.flatMap(({ body, parameters }) => [...body.rows, ...parameters]),
  ];
}
