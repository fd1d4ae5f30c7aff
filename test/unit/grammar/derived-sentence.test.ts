import { expect, test } from "vitest";
import { parseDerivedSentence } from "../../../generator/parse/grammar/derived-sentence.js";
import type { Inline } from "../../../generator/parse/inline.js";

function text(value: string): Inline {
  return { kind: "text", text: value, span: { start: 0, end: value.length } };
}

function link(name: string): Inline {
  return { kind: "link", target: `${name}.md`, children: [text(name)], autolink: false, span: { start: 0, end: name.length } };
}

function namesIn(inlines: readonly Inline[]): readonly string[] {
  return parseDerivedSentence(inlines).types.map(({ name }) => name);
}

test("names behind many blanks are no list of derived types", () => {
  const blanks = " ".repeat(60_000);
  expect(namesIn([text(`Derived types are${blanks}x${blanks}`), link("circle")])).toEqual([]);
  expect(namesIn([text("Derived types are "), link("circle"), text(`${blanks}x${blanks}`), link("square")])).toEqual(["circle"]);
  expect(namesIn([text("Derived types are "), link("circle"), text(", and "), link("square")])).toEqual(["circle", "square"]);
});
