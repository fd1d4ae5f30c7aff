import { expect, it } from "vitest";
import { findExcessiveMarkup } from "../../../generator/parse/mdast/excessive-markup.js";

it.each([
  ["quotations", "> words\n\n"],
  ["lists", "- words\n\nwords\n\n"],
  ["numbered lists", "  1. words\r\n\r\nwords\r\n\r\n"],
])("a page with thousands of %s is not read", (_, part) => {
  expect(findExcessiveMarkup(part.repeat(1900))).toBeUndefined();
  expect(findExcessiveMarkup(part.repeat(3000))).toEqual({ start: 2000 * part.length, end: 2000 * part.length + 1 });
});

it.each([
  ["a list", "- words\n"],
  ["a quotation", "> words\r\n"],
  ["a table", "|a|\n"],
  ["lines between blank ones", "words\n\n"],
])("%s is, however long", (_, line) => {
  expect(findExcessiveMarkup(line.repeat(5000))).toBeUndefined();
});
