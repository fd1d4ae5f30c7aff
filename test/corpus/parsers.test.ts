import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createParser, type MarkdownParser } from "../../generator/parse/mdast/parser.js";
import { parsePage } from "../../generator/parse/parse-page.js";
import { readFolder } from "../support/pages.js";

/** The reference takes its time for the larger corpus. */
const CORPORA = ["graph-2018", ...(process.env["CI"] ? ["graph-2021"] : [])].map((name) => ({
  name,
  folder: join(import.meta.dirname, "../../../shared/corpus", name, "api-reference/v1.0"),
}));

for (const { name, folder } of CORPORA) {
  it.skipIf(!existsSync(folder))(`${name}: pages are the same with either parser`, { timeout: 180_000 }, () => {
    const [auto, remark] = [createParser("auto"), createParser("remark")];
    const texts = Object.entries(readFolder(folder));
    const read = ([path, text]: readonly [string, string], parse: MarkdownParser): string =>
      JSON.stringify(parsePage({ path, text }, { includes: new Map() }, parse));
    expect(texts.filter((page) => read(page, auto) !== read(page, remark)).map(([path]) => path)).toEqual([]);
  });
}
