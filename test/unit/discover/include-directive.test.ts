import { describe, expect, it } from "vitest";
import { includeTargets } from "../../../generator/discover/include-directive.js";
import { expectLinearReading } from "../../support/linear.js";

const found = (text: string): string[] => includeTargets(text).map(({ value }) => value);

describe("includeTargets", () => {
  it.each([
    ["[!INCLUDE [note](../includes/note.md)]", ["../includes/note.md"]],
    ["[!include[note](note.md)]", ["note.md"]],
    ['Text [!INCLUDE [a](a.md)] and [!INCLUDE [b](b.md "title")].', ["a.md", "b.md"]],
    ["> [!INCLUDE [a](a.md)]", ["a.md"]],
    ["- [!Include [](a.md)]", ["a.md"]],
    ["[!NOTE] [a](a.md)", []],
    ["[!INCLUDE note.md]", []],
    ["[!INCLUDE [note]\n(note.md)]", []],
  ])("reads %j", (text, targets) => {
    expect(found(text)).toEqual(targets);
  });

  it("leaves fences out, and ends them where they end", () => {
    expect(found("```\n[!INCLUDE [a](a.md)]\n~~~\n[!INCLUDE [b](b.md)]\n```\n[!INCLUDE [c](c.md)]\n")).toEqual(["c.md"]);
    expect(found("````\n```\n[!INCLUDE [a](a.md)]\n```\n````\r\n[!INCLUDE [c](c.md)]")).toEqual(["c.md"]);
    expect(found("- text\n  ~~~ http\n  [!INCLUDE [a](a.md)]\n  ~~~\n[!INCLUDE [c](c.md)]")).toEqual(["c.md"]);
  });

  it("leaves comments out", () => {
    expect(found("<!--\n[!INCLUDE [a](a.md)]\n-->\n[!INCLUDE [c](c.md)]")).toEqual(["c.md"]);
    expect(found("<!-- x --> text\n[!INCLUDE [c](c.md)]")).toEqual(["c.md"]);
  });

  it("points at the path", () => {
    const text = "# A\r\n\r\n[!INCLUDE [a.md](a.md)] x";
    expect(includeTargets(text).map(({ span }) => [span.start, text.slice(span.start, span.end)])).toEqual([
      [text.lastIndexOf("a.md"), "a.md"],
    ]);
  });

  it.each([
    ["[!INCLUDE [", 50_000],
    ["[!INCLUDE [a](", 50_000],
    ["<!--\n", 400_000],
  ])("is linear in what never becomes a directive: %j", (text, count) => {
    expectLinearReading(text, count, (long) => {
      expect(found(long)).toEqual([]);
    });
  });
});
