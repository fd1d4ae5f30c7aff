import { describe, expect, it } from "vitest";
import { misspelled } from "../../../generator/text/misspelling.js";

const KNOWN = ["type", "role", "value", "methods", "permissions", "actions", "http request", "example", "examples"];

describe("a misspelling", () => {
  it.each([
    ["tpye", "type"],
    ["permisions", "permissions"],
    ["permissoins", "permissions"],
    ["http reqeust", "http request"],
    ["exaxmple", "example"],
    ["exmaples", "examples"],
  ])("%s is one of %s", (word, meant) => {
    expect(misspelled(word, KNOWN)).toBe(meant);
  });

  it.each(["type", "rule", "tape", "types", "method", "reactions", "sections", "http", "http requests sent", "https request"])(
    "%s is none: it is known, another word, or another number",
    (word) => {
      expect(misspelled(word, KNOWN)).toBeUndefined();
    },
  );
});
