import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partition } from "../../../generator/emit/partition.js";

const names = fc.uniqueArray(fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,6}$/), { minLength: 1, maxLength: 600 });

function buckets(members: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return new Map(partition(members, (member) => member).map(({ name, members: held }) => [name, held]));
}

describe("a partition", () => {
  it("is one module where there is little", () => {
    expect(partition(["b", "a"], (name) => name)).toEqual([{ name: "a-z", members: ["a", "b"] }]);
  });

  it("holds everything once, in modules that are not too large, each with its own file", () => {
    fc.assert(
      fc.property(names, (members) => {
        const parts = partition(members, (name) => name);
        expect(parts.flatMap(({ members: held }) => held).sort()).toEqual([...members].sort());
        expect(new Set(parts.map(({ name }) => name.toLowerCase())).size).toBe(parts.length);
        for (const { name, members: held } of parts) {
          expect(held.length).toBeLessThanOrEqual(80);
          expect(name).toMatch(/^[a-z_][a-z_-]*$/);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("changes in one place only when something is added", () => {
    fc.assert(
      fc.property(names, fc.stringMatching(/^[A-Za-z]{1,7}$/), (members, added) => {
        const before = buckets(members);
        const after = buckets([...new Set([...members, added])]);
        const same = [...before].filter(([name, held]) => JSON.stringify(after.get(name)) === JSON.stringify(held));
        // The module that the name falls into grows, or is split; all others stay.
        expect(before.size - same.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 50 },
    );
  });

  it("ends where names cannot be told apart", () => {
    const members = Array.from({ length: 200 }, (_, index) => `${"a".repeat(60)}${index}`);
    expect(partition(members, (name) => name)).toHaveLength(1);
  });
});
