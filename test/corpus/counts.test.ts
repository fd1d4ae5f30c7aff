import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkVersion } from "../../generator/check/check.js";
import { accountFor } from "../../generator/replay/account.js";
import { replayExamples } from "../../generator/replay/replay.js";
import type { Schema, TypeReference } from "../../generator/model/schema.js";
import type { Page } from "../../generator/parse/page.js";
import { modelOf, readFolder } from "../support/pages.js";

/**
 * A ratchet: what the readers make of a large corpus, in counts. A change of a count is a line to read in review.
 */
const CORPORA = [
  { name: "graph-2021", folder: "../shared/corpus/graph-2021/api-reference/v1.0" },
  { name: "graph-2018", folder: "../shared/corpus/graph-2018/api-reference/v1.0" },
];
const root = join(import.meta.dirname, "../..");

describe.each(CORPORA)("$name", ({ name, folder }) => {
  const path = join(root, folder);
  it.skipIf(!existsSync(path))("gives the recorded counts", { timeout: 120_000 }, async () => {
    const texts = readFolder(path);
    const { pages, schema, diagnostics } = modelOf(texts);
    const checked = checkVersion({ schema, pages });
    const replays = await replayExamples(schema, pages, true);
    const account = accountFor(replays, [...diagnostics, ...checked], new Map());
    const found = [...diagnostics, ...checked, ...account.diagnostics];
    expect(found.filter(({ path: page, span }) => span.start >= span.end || span.end > (texts[page]?.length ?? Infinity))).toEqual([]);
    const counts = {
      pages: pageCounts(pages),
      model: modelCounts(schema),
      diagnostics: tally(diagnostics.map((diagnostic) => diagnostic.code)),
      checks: tally([...checked, ...account.diagnostics].map((diagnostic) => diagnostic.code)),
      requests: { all: replays.length, replayed: account.replayed, explained: account.explained },
    };
    const record = join(import.meta.dirname, `${name}.counts.json`);
    if (process.env["UPDATE"]) writeFileSync(record, `${JSON.stringify(counts, undefined, 2)}\n`);
    expect(counts).toEqual(JSON.parse(readFileSync(record, "utf8")));
  });
});

function pageCounts(pages: readonly Page[]): Record<string, unknown> {
  const sum = (of: (page: Page) => number): number => pages.reduce((total, page) => total + of(page), 0);
  return {
    kinds: tally(pages.map((page) => page.kind)),
    apiPagesWithoutOperation: pages.filter((page) => page.path.startsWith("api/") && page.operations.length === 0).length,
    tables: sum((page) => page.counts.tables),
    tablesRead: sum((page) => page.counts.tablesRead),
    fences: sum((page) => page.counts.fences),
    fencesRead: sum((page) => page.counts.fencesRead),
    examples: sum((page) => page.examples.length),
  };
}

function modelCounts(schema: Schema): Record<string, unknown> {
  const properties = schema.types.flatMap((type) => type.properties);
  const navigation = schema.types.flatMap((type) => type.navigationProperties);
  return {
    types: tally(schema.types.map((type) => type.kind)),
    enums: tally(schema.enums.map((type) => type.provenance)),
    properties: tally(properties.map((property) => property.provenance)),
    navigationProperties: tally(navigation.map((property) => property.provenance)),
    unresolved: [...properties, ...navigation].filter((property) => isUnresolved(property.type)).length,
    operations: tally(schema.operations.map((operation) => operation.method)),
    paths: schema.operations.reduce((total, operation) => total + operation.paths.length, 0),
    bodies: tally(schema.operations.map((operation) => operation.requestBody?.kind ?? "none")),
    responses: tally(schema.operations.map((operation) => operation.responses[0]?.kind ?? "unsaid")),
    withoutPermissions: schema.operations.filter((operation) => operation.permissions.length === 0).length,
    examples: schema.operations.reduce((total, operation) => total + operation.examples.length, 0),
  };
}

function isUnresolved(type: TypeReference): boolean {
  if (type.kind === "collection") return isUnresolved(type.of);
  return type.kind === "union" ? type.of.some(isUnresolved) : type.kind === "unresolved";
}

function tally(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([first], [second]) => (first < second ? -1 : 1)));
}
