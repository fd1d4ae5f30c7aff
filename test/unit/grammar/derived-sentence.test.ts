import { expect, test } from "vitest";
import { parseDerivedSentence } from "../../../generator/parse/grammar/derived-sentence.js";
import { inlinesOf } from "./inlines.js";
import type { Inline } from "../../../generator/parse/inline.js";

function text(value: string): Inline {
  return { kind: "text", text: value, span: { start: 0, end: value.length } };
}

function link(name: string): Inline {
  return { kind: "link", target: `${name}.md`, children: [text(name)], autolink: false, span: { start: 0, end: name.length } };
}

function namesIn(inlines: readonly Inline[]): readonly string[] {
  return parseDerivedSentence(inlines, "shape").types.map(({ name }) => name);
}

test("names behind many blanks are no list of derived types", () => {
  const blanks = " ".repeat(60_000);
  expect(namesIn([text(`Derived types are${blanks}x${blanks}`), link("circle")])).toEqual([]);
  expect(namesIn([text("Derived types are "), link("circle"), text(`${blanks}x${blanks}`), link("square")])).toEqual(["circle"]);
  expect(namesIn([text("Derived types are "), link("circle"), text(", and "), link("square")])).toEqual(["circle", "square"]);
});

test.each([
  ["The derived types are [circle](circle.md) and [square](square.md).", ["circle", "square"]],
  ["**shape** is the base type for [circle](circle.md).", ["circle"]],
  ["[Shape](shape.md) is the base type for [circle](circle.md).", ["circle"]],
  ["This is the base type for [circle](circle.md).", ["circle"]],
  ["Types that derive from this type are [circle](circle.md).", ["circle"]],
  ["Resources that derive from the shape type include [circle](circle.md).", ["circle"]],
  ["Resources that inherit from **shape**: [circle](circle.md).", ["circle"]],
  ["Supported by the resource types that inherit from [solid](solid.md): [cone](cone.md), [cube](cube.md)", []],
  ["[solid](solid.md) is the base type for [cone](cone.md).", []],
  ["**shape** has corners. `solid` is the base class of [cone](cone.md).", []],
  ["Known derived types of solids are many.", []],
])("%s", (given, want) => {
  expect(namesIn(inlinesOf(given).inlines)).toEqual(want);
});

test.each([
  ["Resources that derive from **shape** include:", true],
  ["Resources that derive from **solid** include:", false],
])("%s", (given, want) => {
  expect(parseDerivedSentence(inlinesOf(given).inlines, "shape").announces).toBe(want);
});
