import { describe, expect, it } from "vitest";
import { readBlocks } from "../../../generator/parse/mdast/blocks.js";
import { createParser, type MarkdownParser } from "../../../generator/parse/mdast/parser.js";
import { loadSatteri } from "../../../generator/parse/mdast/satteri.js";

const auto = createParser("auto");
const remark = createParser("remark");
const satteri = loadSatteri();

/** All that a document is read into. */
function documentOf(text: string, parse: MarkdownParser): unknown {
  const { readLinks, ...document } = readBlocks(text, new Map(), parse);
  return { ...document, ...readLinks() };
}

describe("is read alike with either parser", () => {
  it.each([
    ["a bare address", "see https://a.b/c?d=e, www.a.b. or a@b.co and *more*"],
    ["a bare address with marks in it", "https://a.b/_c_d*e* and a_b_@c.co"],
    ["a bare address before a pipe", "|a|b|\n|-|-|\n|https://a.b|c|"],
    ["text struck out", "~~a~~"],
    ["a list of tasks", "- [ ] a\n- [x] b"],
    ["other front matter", "+++\na = 1\n+++\n"],
    ["front matter that ends in another way", "---\na: b\n...\n"],
    ["front matter without an end", "---\n- a"],
    ["marks beside marks", "**_**a\\**b**"],
    ["marks beside marks, and a word before them", "*a**_"],
    ["marks beside escaped ones, and a word behind them", "_\\_*a** \\**b**"],
    ["marks beside signs of two units", "_a_😀"],
    ["a quotation that goes on without its mark", "> a\n|b|\n>|-|"],
    ["a list behind a quotation in one", "> > a\n> - b\n>\n"],
    ["lists in a list of a quotation", "> 2. * a\n>"],
    ["an item without words", "> 1.\n> -"],
    ["a break in a list", "1. `\\\n   a"],
    ["a fence without an end in a list", "- ```\n "],
    ["a fence with the end of another list's", "1. 1. ```\n          ```\n - a"],
    ["HTML in a quotation", "> a\n  <b>\n"],
    ["HTML behind a table", "|a|\n|-|\n<a>"],
    ["a table half in a list", "- a\n|b|\n  |-|"],
    ["a table that an address begins", "[a]:\n:-"],
    ["a table behind an address", "--\n[a]:a\n|-"],
    ["lines that are almost a table", ")\n||||\n- |-|-"],
    ["a number behind an address", "[a]: b\n---\n3)"],
    ["lines that end in another way", "> a\r|b|\r>|-|"],
    ["characters without a glyph", "a\0b\u0085_c_\uFEFF\ud800"],
  ])("%s", (_, text) => {
    expect(documentOf(text, auto)).toEqual(documentOf(text, remark));
  });
});

describe.skipIf(satteri === undefined)("the native parser", () => {
  it("reads what documentation has, addresses in plain text among it", () => {
    const text = "---\na: b\n---\n\n# A\n\n> **Note:** b\n\n|c|d|\n|:-|-|\n|https://a.b |e@f.co|\n\n- g\n\n```json\n{}\n```\n";
    expect(satteri?.(text)).toMatchObject({ type: "root" });
    expect(satteri?.("Add **B2C_1_** to the name; the **$**, **_** and **\\_** characters cannot be used.")).toMatchObject({
      type: "root",
    });
  });

  it.each(["&amp;", "a ~ ", "]", "\\,", "a@b.co ", "http://,", "www. "])(
    "is not asked about thousands of `%s`, which would take it long",
    (mark) => {
      expect(satteri?.(mark.repeat(10))).toBeDefined();
      expect(satteri?.(mark.repeat(5000))).toBeUndefined();
    },
  );
});
