import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance } from "../../../generator/text/nearest.js";

describe("the distance of two words", () => {
  test.each([
    ["", "", 0],
    ["name", "name", 0],
    ["name", "names", 1],
    ["nmae", "name", 1],
    ["abcd", "badc", 2],
    ["mail", "user", 4],
  ])("%s to %s is %i", (first, second, distance) => {
    expect(editDistance(first, second, Infinity)).toBe(distance);
  });

  test("is the same up to a limit, and above it where it is above", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat({ max: 5 }), (first, second, most) => {
        const [whole, limited] = [editDistance(first, second, Infinity), editDistance(first, second, most)];
        if (whole <= most) expect(limited).toBe(whole);
        else expect(limited).toBeGreaterThan(most);
      }),
      { numRuns: 1000 },
    );
  });
});
