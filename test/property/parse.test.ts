import fc from "fast-check";
import { expect, it } from "vitest";
import { parsePage } from "../../generator/parse/parse-page.js";
import { markdown } from "../support/markdown.js";
import { parse } from "../support/parse.js";

const RUNS = process.env["CI"] ? 2000 : 300;

/** Every span below a value. */
function* spansIn(value: unknown): Generator<{ start: number; end: number; file?: string }> {
  if (Array.isArray(value)) for (const item of value) yield* spansIn(item);
  else if (typeof value === "object" && value !== null) {
    if ("start" in value && "end" in value && typeof value.start === "number" && typeof value.end === "number")
      yield value as { start: number; end: number };
    for (const part of Object.values(value)) yield* spansIn(part);
  }
}

it("reads any text without throwing, and every span lies in it", () => {
  fc.assert(
    fc.property(markdown(), (text) => {
      const [page, diagnostics] = parsePage({ path: "api/x.md", text }, { includes: new Map() }, parse);
      for (const span of [...spansIn(page), ...diagnostics.map((diagnostic) => diagnostic.span)]) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: RUNS },
  );
});

it("gives plain JSON: a page is the same after a round trip", () => {
  fc.assert(
    fc.property(markdown(), (text) => {
      const [page] = parsePage({ path: "api/x.md", text }, { includes: new Map() }, parse);
      expect(JSON.parse(JSON.stringify(page))).toEqual(page);
    }),
    { numRuns: RUNS / 4 },
  );
});
