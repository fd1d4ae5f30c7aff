import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runScenario } from "../support/run-scenario.js";
import { parseScenario, printScenario } from "../support/scenario.js";

/**
 * Each Markdown file beside this one is a scenario: its `markdown PATH` fences are pages, its other fences what must come out of them.
 * `UPDATE=1` writes what comes out into the fences that are there.
 */
const folder = import.meta.dirname;
const files = (readdirSync(folder, { recursive: true }) as string[]).filter((file) => file.endsWith(".md")).sort();

describe.each(files)("%s", (file) => {
  const path = join(folder, file);
  const scenario = parseScenario(readFileSync(path, "utf8"));
  it(scenario.title, async () => {
    const actual = await runScenario(scenario);
    if (process.env["UPDATE"]) writeFileSync(path, printScenario(scenario, actual));
    expect(actual).toEqual(scenario.expectations.map((expectation) => expectation.text));
  });
});
