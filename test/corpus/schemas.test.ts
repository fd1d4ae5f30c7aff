import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { documentedBodies } from "../support/documented-bodies.js";
import { loadSchemas } from "../support/load-schemas.js";
import { modelOf, readFolder } from "../support/pages.js";

/**
 * A ratchet: how many documented answers of a large corpus its own schemas take, and what is wrong with the others. The recorded ones are
 * faults of the documentation: placeholders, and values of another type than the tables have.
 */
const CORPORA = [
  { name: "graph-2018", folder: "../shared/corpus/graph-2018/api-reference/v1.0" },
  ...(process.env["CI"] || process.env["UPDATE"] ? [{ name: "graph-2021", folder: "../shared/corpus/graph-2021/api-reference/v1.0" }] : []),
];
const root = join(import.meta.dirname, "../..");

describe.each(CORPORA)("the documented answers of $name", ({ name, folder }) => {
  const path = join(root, folder);
  it.skipIf(!existsSync(path))("are what the schemas take, but for the recorded ones", { timeout: 300_000 }, async () => {
    const { schema } = modelOf(readFolder(path));
    const bodies = documentedBodies(schema, await loadSchemas(schema));
    const results = bodies.map(({ value, schema: checked }) => checked["~standard"].validate(value).issues ?? []);
    const counts = {
      bodies: bodies.length,
      taken: results.filter((issues) => issues.length === 0).length,
      issues: tally(results.flat().map(({ message }) => message)),
    };
    const record = join(import.meta.dirname, `${name}.schemas.json`);
    if (process.env["UPDATE"]) writeFileSync(record, `${JSON.stringify(counts, undefined, 2)}\n`);
    expect(counts).toEqual(JSON.parse(readFileSync(record, "utf8")));
  });
});

function tally(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([first], [second]) => (first < second ? -1 : 1)));
}
