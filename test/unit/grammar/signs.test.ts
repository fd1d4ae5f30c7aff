import { describe, expect, test } from "vitest";
import {
  DEPRECATED_SENTENCES,
  FACET_CLAUSES,
  FACET_PREDICATES,
  FACET_SIGN,
  OPTIONAL_OPENING,
} from "../../../generator/parse/vocabulary/facet-phrases.js";
import { INHERITANCE_SIGN } from "../../../generator/parse/vocabulary/base-phrases.js";

// A phrase without the sign would never be found.
describe("the sign of facets stands in", () => {
  const speaking = [...FACET_CLAUSES].filter(([, says]) => Object.keys(says).length > 0).map(([clause]) => clause);
  test.each(speaking)("the clause %j", (clause) => {
    expect(clause).toMatch(FACET_SIGN);
  });

  const patterns = [...FACET_PREDICATES.map(({ pattern }) => pattern), ...DEPRECATED_SENTENCES, OPTIONAL_OPENING];
  test.each(patterns.map(({ source }) => source))("the pattern %s", (source) => {
    expect(source).toMatch(FACET_SIGN);
  });
});

test.each([
  "Inherits from **entity**.",
  "derives all the properties of entity",
  "The type is derived from entity",
  "This is a subtype of entity",
  "A sub-class from entity",
  "It is a specialization of entity",
  "extends entity",
  "base type for entity",
  "base resource of entity",
  "derived classes are",
  "Types that inherit from this type",
])("the sign of inheritance stands in %j", (sentence) => {
  expect(sentence).toMatch(INHERITANCE_SIGN);
});
