import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { readBlocks } from "../../generator/parse/mdast/blocks.js";
import { createParser, type MarkdownParser } from "../../generator/parse/mdast/parser.js";
import { loadSatteri } from "../../generator/parse/mdast/satteri.js";
import { readSuppressionComments } from "../../generator/parse/mdast/suppression-comments.js";
import { parsePage, type PageFile, type PageSurroundings } from "../../generator/parse/parse-page.js";
import { documents } from "../support/documents.js";
import { parseScenario } from "../support/scenario.js";
import { discoverSpecs } from "../support/specs.js";

const remark = createParser("remark");
const auto = createParser("auto");
const satteri = loadSatteri();

/** Pages of `specs/` and of the scenarios. */
function pages(): readonly (PageSurroundings & { readonly file: PageFile })[] {
  const folder = join(import.meta.dirname, "../scenarios");
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .flatMap((name) => Object.entries(parseScenario(readFileSync(join(folder, name), "utf8")).pages));
  return [...discoverSpecs("v1.0", "beta"), ...texts.map(([path, text]) => ({ file: { path, text }, includes: new Map() }))];
}

it("reads any text alike with either parser", () => {
  const read = (text: string, parse: MarkdownParser): unknown => {
    const { readLinks, ...document } = readBlocks(text, new Map(), parse);
    return [document, readLinks(), readSuppressionComments(text, parse)];
  };
  fc.assert(
    fc.property(documents(), (text) => {
      expect(read(text, auto)).toEqual(read(text, remark));
    }),
    { numRuns: process.env["CI"] ? 5000 : 500 },
  );
});

it("reads documentation alike with either parser", () => {
  for (const { file, includes } of pages()) expect(parsePage(file, { includes }, auto)).toEqual(parsePage(file, { includes }, remark));
});

it.skipIf(satteri === undefined)("leaves hardly a page of documentation to the reference", () => {
  const left = pages().filter(({ file }) => satteri?.(file.text) === undefined);
  expect(left.length).toBeLessThan(pages().length * 0.1);
});
