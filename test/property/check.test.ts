import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkVersion, type LinkFinder } from "../../generator/check/check.js";
import { markdown } from "../support/markdown.js";
import { modelOf } from "../support/pages.js";

const NOWHERE: LinkFinder = { locate: () => ({ kind: "missing" }) };

describe("the rules", () => {
  it("take any page without throwing, and point at text of its own", () => {
    fc.assert(
      fc.property(markdown(), markdown(), (first, second) => {
        const texts = { "api/a.md": first, "resources/b.md": `---\n${second}` };
        const { pages, schema } = modelOf(texts);
        for (const { path, span, fix = [] } of checkVersion({ schema, pages, links: NOWHERE })) {
          const { length } = texts[path as keyof typeof texts];
          for (const place of [span, ...fix.map((edit) => edit.span)]) {
            expect(place.start).toBeLessThan(place.end);
            expect(place.end).toBeLessThanOrEqual(length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
