import type { Schema } from "../model/schema.js";
import type { Page, PageKind } from "../parse/page.js";
import type { CoverageRow } from "../write/coverage.js";
import type { VersionPages } from "./read-pages.js";

type Gave = CoverageRow["gave"];

const NOTHING: Gave = { operations: 0, types: 0, enums: 0, examples: 0 };

/** Why a page of a kind gave nothing. */
const REASONS: Readonly<Record<PageKind, string>> = {
  api: "No request line could be read.",
  resource: "Its properties belong to no type.",
  enum: "Its members belong to no enumeration.",
  enums: "It declares no enumeration.",
  root: "It lists methods and has no properties; the operations are on the methods' own pages.",
  conceptual: "It is prose: it has no request, no property table and no members.",
};

/** What every page, included file and dropped file of a version gave. */
export function coverageRows(read: VersionPages, schema: Schema): CoverageRow[] {
  const { version } = read;
  const facts = countFacts(schema);
  const rows = new Map<string, CoverageRow>();
  for (const page of read.pages) rows.set(page.path, pageRow(page, version, facts.get(page.path)));
  for (const source of read.sources) {
    for (const { path, reason } of source.dropped)
      if (!rows.has(path)) rows.set(path, { version, path, kind: "unread", gave: NOTHING, reason });
    for (const { path } of source.includes) {
      if (!rows.has(path))
        rows.set(path, { version, path, kind: "include", gave: NOTHING, reason: "It is read as a part of the pages that include it." });
    }
  }
  return [...rows.values()];
}

function pageRow(page: Page, version: string, facts: Gave | undefined): CoverageRow {
  const gave = { ...(facts ?? NOTHING), examples: page.examples.length };
  const nothing = Object.values(gave).every((count) => count === 0);
  return { version, path: page.path, kind: page.kind, gave, ...(nothing && { reason: REASONS[page.kind] }) };
}

/** How many facts of the model each page stands behind. */
function countFacts(schema: Schema): Map<string, Gave> {
  const facts = new Map<string, Gave>();
  const count = (pages: Iterable<string>, what: "operations" | "types" | "enums"): void => {
    for (const page of new Set(pages)) {
      const gave = facts.get(page) ?? NOTHING;
      facts.set(page, { ...gave, [what]: gave[what] + 1 });
    }
  };
  for (const operation of schema.operations)
    count([operation.origin.page, ...operation.paths.map(({ origin }) => origin.page)], "operations");
  for (const type of schema.types)
    count(
      type.origins.map(({ page }) => page),
      "types",
    );
  for (const type of schema.enums)
    count(
      type.origins.map(({ page }) => page),
      "enums",
    );
  return facts;
}
