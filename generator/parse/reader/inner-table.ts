import type { EmbeddedText } from "../../text/embedded-text.js";
import { readJson } from "../../text/json.js";
import type { Table } from "../block.js";
import { plainText } from "../inline.js";
import type { PropertyRow } from "../page.js";
import type { Section } from "../section.js";

/**
 * Whether a table is about what is inside one of the properties, such as the members of a JSON text in a string: it stands below a heading
 * of its own behind the type's table, and the JSON representation shows most of that table and nothing of this one.
 *
 * @param section - the section that holds the table
 * @param known - the rows of the tables before it
 * @param representation - the JSON representation; without one, nothing can be told
 */
export function isInnerTable(
  section: Section,
  table: Table,
  known: readonly PropertyRow[],
  representation: EmbeddedText | undefined,
): boolean {
  if (section.role !== undefined || known.length === 0 || representation === undefined) return false;
  const { root } = readJson(representation);
  if (root?.kind !== "object") return false;
  const shown = new Set(root.properties.map(({ name }) => name.value.toLowerCase()));
  const names = table.rows.map(({ cells: [first] }) => plainText(first?.inlines ?? []).toLowerCase());
  const ownShown = known.filter(({ name }) => shown.has(name.value.toLowerCase()));
  return ownShown.length * 2 > known.length && names.length > 0 && !names.some((name) => shown.has(name));
}
