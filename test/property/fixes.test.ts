import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkVersion } from "../../generator/check/check.js";
import type { Code } from "../../generator/diagnostics/catalog.js";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { planFixes } from "../../generator/diagnostics/fixes.js";
import { sortDiagnostics } from "../../generator/diagnostics/sort.js";
import { dumpSchema } from "../../generator/model/dump.js";
import { markdown } from "../support/markdown.js";
import { modelOf, readFolder, type Pages } from "../support/pages.js";
import { parseScenario } from "../support/scenario.js";

const root = join(import.meta.dirname, "../..");

/** What pages say, and what is wrong with them. */
function read(pages: Pages): { model: readonly string[]; diagnostics: readonly Diagnostic[] } {
  const { pages: parsed, schema, diagnostics } = modelOf(pages);
  return { model: dumpSchema(schema), diagnostics: sortDiagnostics([...diagnostics, ...checkVersion({ schema, pages: parsed })]) };
}

/** Fixes that give the model what a misspelling took from it; all others leave it as it is. */
const RESTORING: ReadonlySet<Code> = new Set<Code>(["annotation/wrong-value", "heading/misspelt", "table/misspelt-column"]);

function restored(pages: Pages): Pages {
  const { files } = planFixes(
    read(pages).diagnostics.filter(({ code }) => RESTORING.has(code)),
    (path) => pages[path],
  );
  return { ...pages, ...Object.fromEntries(files.map(({ path, after }) => [path, after])) };
}

/** Applies all fixes, and what they leave for the next run, until there is none. */
function expectFixesToHold(pages: Pages): void {
  let texts = { ...restored(pages) };
  const before = read(texts);
  let { diagnostics } = before;
  for (let runs = 0; diagnostics.some(({ fix }) => fix) && runs < 10; runs++) {
    const { files, fixed } = planFixes(diagnostics, (path) => texts[path]);
    expect(fixed).not.toEqual([]);
    texts = { ...texts, ...Object.fromEntries(files.map(({ path, after }) => [path, after])) };
    ({ diagnostics } = read(texts));
  }
  expect(diagnostics.filter(({ fix }) => fix)).toEqual([]);
  expect(read(texts).model).toEqual(before.model);
}

describe("applying all fixes mends what they are for, and changes nothing that is modelled but what was lost", () => {
  const folder = join(root, "test/scenarios");
  const scenarios = readdirSync(folder).filter((file) => file.endsWith(".md"));

  it.each(scenarios)("of the scenario %s", (file) => {
    expectFixesToHold(parseScenario(readFileSync(join(folder, file), "utf8")).pages);
  });

  it.each(["v1.0", "beta"])("of specs/%s", (version) => {
    expectFixesToHold(readFolder(join(root, "specs", version)));
  });

  it("of whatever text there is", () => {
    fc.assert(
      fc.property(markdown(), (text) => {
        expectFixesToHold({ "api/x.md": text });
      }),
      { numRuns: 100 },
    );
  });
});
