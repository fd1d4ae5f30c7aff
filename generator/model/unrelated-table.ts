import type { Page, PropertyRow } from "../parse/page.js";
import { append } from "../text/append.js";
import { compareOrdinal } from "../text/ordinal.js";
import type { Declarations } from "./declarations.js";
import { namesIn } from "./expression.js";
import type { Findings } from "./findings.js";
import { elementOf } from "./reference.js";
import type { Resolver } from "./resolve.js";
import type { EnumType, Member } from "./schema.js";

/** A row that lists the values of a declared enumeration. */
interface ListingRow {
  readonly row: PropertyRow;
  readonly page: Page;
}

/** Words and numbers may be listed for a reader; only what a member could be called replaces one. */
const IDENTIFIER = /^[A-Za-z_]\w*$/;

/**
 * Replaces the members of enumerations whose table is about something else: where rows of the enumeration's type list values, the table
 * has none of any of these lists, and another enumeration has the same table, it was copied below the wrong heading and the lists are
 * right. Lists of display names or numbers are no contradiction of a table.
 */
export function replaceUnrelated(
  enums: readonly EnumType[],
  declarations: Declarations,
  resolver: Resolver,
  findings: Findings,
): readonly EnumType[] {
  const listing = gatherListing(declarations, resolver);
  const copies = new Map<string, number>();
  for (const type of enums) copies.set(contentOf(type), (copies.get(contentOf(type)) ?? 0) + 1);
  return enums.map((type) => {
    const rows = listing.get(type.name) ?? [];
    const known = new Set(type.members.flatMap(({ name, value }) => [folded(name), ...(value === undefined ? [] : [String(value)])]));
    const values = rows.flatMap(({ row }) => row.values?.members ?? []);
    const [first] = rows;
    const [origin] = type.origins;
    if (first === undefined || origin === undefined || known.size === 0) return type;
    if ((copies.get(contentOf(type)) ?? 0) < 2) return type;
    if (values.some(({ value }) => !IDENTIFIER.test(value) || known.has(folded(value)))) return type;
    findings.report("enum/unrelated-table", origin.page, origin.span, { name: type.name }, [
      { path: first.page.path, span: first.row.values?.span ?? first.row.span, message: "other values are listed here" },
    ]);
    const members: readonly Member[] = [...new Set(values.map(({ value }) => value))].map((name) => ({ name }));
    return { ...type, members, isFlags: false, provenance: "inferred" };
  });
}

/** What two copies of a table have in common. */
function contentOf({ members }: EnumType): string {
  return JSON.stringify(members.map(({ name }) => name.toLowerCase()).sort(compareOrdinal));
}

/** A name as lists for readers and tables share it: `Not Started` and `notStarted`. */
function folded(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** By the name of the enumeration, rows of its type that list several values. */
function gatherListing(declarations: Declarations, resolver: Resolver): ReadonlyMap<string, readonly ListingRow[]> {
  const listing = new Map<string, ListingRow[]>();
  for (const { page, declaration } of declarations.types.flatMap((type) => type.declarations)) {
    for (const row of declaration.properties) {
      if (row.values === undefined || row.values.members.length < 2 || namesIn(row.type).length !== 1) continue;
      const type = resolver.findReference(row.type, page);
      const element = type && elementOf(type);
      if (element?.kind !== "enum") continue;
      append(listing, element.name, { row, page });
    }
  }
  return listing;
}
