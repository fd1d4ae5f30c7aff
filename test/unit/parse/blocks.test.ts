import { expect, it } from "vitest";
import type { Block } from "../../../generator/parse/block.js";
import { plainText } from "../../../generator/parse/inline.js";
import { readBlocks } from "../../../generator/parse/mdast/blocks.js";
import { spanInFile, type EmbeddedText } from "../../../generator/text/embedded-text.js";
import { parse } from "../../support/parse.js";

const blocks = (text: string, includes: Record<string, string> = {}): readonly Block[] =>
  readBlocks(text, new Map(Object.entries(includes).map(([target, content]) => [target, { path: target, text: content }])), parse).blocks;

const cells = (block: Block | undefined): string[][] =>
  block?.kind === "table"
    ? [block.header, ...block.rows.map((row) => row.cells)].map((row) => row.map((cell) => plainText(cell.inlines)))
    : [];

it("keeps rows as they are written", () => {
  const text = "|a|b|\n|-|-|\n|1|\n|2|3|4|\n";
  expect(cells(blocks(text)[0])).toEqual([["a", "b"], ["1"], ["2", "3", "4"]]);
});

it("points at the content of a cell, not at its pipe", () => {
  const text = "| a | b |\n|---|---|\n|  `x\\|y`  | |\n";
  const [table] = blocks(text);
  const cell = table?.kind === "table" ? table.rows[0]?.cells[0] : undefined;
  expect(text.slice(cell?.span.start, cell?.span.end)).toBe("`x\\|y`");
  expect(plainText(cell?.inlines ?? [])).toBe("x|y");
});

it("reads a table whose delimiter row does not fit its header", () => {
  const text = "Words before.\n|a|b|\n|-|-|-|\n|[x](y.md)|2|\n";
  const [paragraph, table] = blocks(text);
  expect(paragraph?.kind).toBe("paragraph");
  expect(table?.kind === "table" && table.delimiterCells).toBe(3);
  expect(cells(table)).toEqual([
    ["a", "b"],
    ["x", "2"],
  ]);
  const link = table?.kind === "table" ? table.rows[0]?.cells[0]?.inlines[0] : undefined;
  expect(link?.kind === "link" && text.slice(link.span.start, link.span.end)).toBe("[x](y.md)");
});

it("gives rows behind a blank line to the table above them", () => {
  expect(cells(blocks("|a|b|\n|-|-|\n|1|2|\n\n|3|4|\n")[0])).toEqual([
    ["a", "b"],
    ["1", "2"],
    ["3", "4"],
  ]);
});

it("maps the content of a fence in a list back to the page", () => {
  const text = '1. First\n\n   ```json\n   {\n     "a": 1\n   }\n   ```\n';
  const [list] = blocks(text);
  const fence = list?.kind === "list" ? list.items[0]?.find((block) => block.kind === "fence") : undefined;
  const content = fence?.kind === "fence" ? fence.content : undefined;
  expect(content?.text).toBe('{\n  "a": 1\n}');
  const at = content?.text.indexOf('"a"') ?? -1;
  const span = content && spanInFile(content, at, at + 3);
  expect(text.slice(span?.start, span?.end)).toBe('"a"');
});

it("keeps CR LF and its offsets", () => {
  const text = "# T\r\n\r\n```http\r\nGET /x\r\nA: b\r\n```\r\n";
  const fence = blocks(text).find((block) => block.kind === "fence");
  expect(fence?.kind === "fence" && text.slice(fence.content.span.start, fence.content.span.end)).toBe(
    fence?.kind === "fence" ? fence.content.text : "",
  );
});

it("puts an included file in the place of its directive, with spans in that file", () => {
  const [first] = blocks("[!INCLUDE [note](../n.md)]\n", { "../n.md": "Included text." });
  expect(first?.kind === "paragraph" && [plainText(first.inlines), first.span.file]).toEqual(["Included text.", "../n.md"]);
});

it.each([
  ["the words of a short file", { "../p.md": "Our Product" }, "Made in Our Product, by us."],
  ["its own words without the file", {}, "Made in prod_short, by us."],
])("puts %s in the place of a directive within a line", (_, includes, expected) => {
  const text = "Made in [!INCLUDE[prod_short](../p.md)], by us.";
  const table = `| Name | What |\n|---|---|\n| id | ${text} |\n`;
  const [paragraph, rows] = blocks(`${text}\n\n${table}`, includes);
  expect(paragraph?.kind === "paragraph" && plainText(paragraph.inlines)).toBe(expected);
  expect(cells(rows)[1]).toEqual(["id", expected]);
});

it("puts a longer file before the line that includes it", () => {
  const [quote, rest] = blocks("Namespace: a.b [!INCLUDE [beta](../b.md)]\n", { "../b.md": "> **Important:** May change." });
  expect([quote?.kind, rest?.kind === "paragraph" && plainText(rest.inlines)]).toEqual(["quote", "Namespace: a.b"]);
});

it("does not include a file that includes itself without end", () => {
  expect(blocks("[!INCLUDE [a](a.md)]", { "a.md": "Text\n\n[!INCLUDE [a](a.md)]" })).toHaveLength(1);
});

it("resolves reference-style links", () => {
  const [paragraph] = blocks("A [drive][] link.\n\n[drive]: ../resources/drive.md\n");
  expect(
    paragraph?.kind === "paragraph" &&
      paragraph.inlines.some((inline) => inline.kind === "link" && inline.target === "../resources/drive.md"),
  ).toBe(true);
});

it("places what stands behind a byte order mark that belongs to the text", () => {
  const text = '\uFEFFWords.\n\n```json\n{ "a": 1 }\n```\n';
  const [, fence] = blocks(text);
  const content = fence?.kind === "fence" ? fence.content : undefined;
  expect(content && placed(content, '{ "a": 1 }', text)).toBe('{ "a": 1 }');
});

it("places the lines of an indented block that looks like a fence", () => {
  const text = "Words.\n\n    ```http\n    GET /things\n\nWords.\n";
  const [, block] = blocks(text);
  const content = block?.kind === "fence" ? block.content : undefined;
  expect(content?.text).toBe("```http\nGET /things");
  expect(content && placed(content, "GET /things", text)).toBe("GET /things");
});

/** What stands in the page where a part of a block's content is placed. */
function placed(content: EmbeddedText, part: string, text: string): string {
  const start = content.text.indexOf(part);
  const span = spanInFile(content, start, start + part.length);
  return text.slice(span.start, span.end);
}
