import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDiagnostic, type Diagnostic } from "../../../generator/diagnostics/diagnostic.js";
import { planFixes } from "../../../generator/diagnostics/fixes.js";

type Edit = readonly [start: number, end: number, text: string];

/** A finding whose fix makes edits in `a.md`. */
function finding(...edits: readonly Edit[]): Diagnostic {
  const fix = edits.map(([start, end, text]) => ({ span: { start, end }, text }));
  return createDiagnostic("page/no-title", { path: "a.md", span: { start: 0, end: 1 } }, {}, { fix });
}

const plan = (text: string, ...findings: readonly Diagnostic[]): ReturnType<typeof planFixes> =>
  planFixes(findings, (path) => (path === "a.md" ? text : undefined));

describe("planFixes", () => {
  test.each<[string, readonly (readonly Edit[])[], string, number, number]>([
    [
      "edits of one finding, in any order",
      [
        [
          [4, 5, "E"],
          [0, 1, "A"],
        ],
      ],
      "AbcdEf",
      1,
      0,
    ],
    ["edits side by side", [[[1, 2, "B"]], [[2, 3, "C"]]], "aBCdef", 2, 0],
    ["text put in before, between and behind", [[[1, 2, "B"]], [[1, 1, "<"]], [[2, 2, ">"]], [[6, 6, "!"]]], "a<B>cdef!", 4, 0],
    ["the first of two that overlap", [[[1, 4, "X"]], [[3, 5, "Y"]]], "aXef", 1, 1],
    [
      "all or nothing of a finding",
      [
        [[1, 4, "X"]],
        [
          [0, 1, "A"],
          [3, 5, "Y"],
        ],
      ],
      "aXef",
      1,
      1,
    ],
    [
      "the same edit of two findings once",
      [
        [[1, 2, "B"]],
        [
          [1, 2, "B"],
          [5, 6, "F"],
        ],
      ],
      "aBcdeF",
      2,
      0,
    ],
    ["one of two texts at one place", [[[1, 1, "X"]], [[1, 1, "Y"]]], "aXbcdef", 1, 1],
  ])("applies %s", (_what, findings, after, fixed, waiting) => {
    const result = plan("abcdef", ...findings.map((edits) => finding(...edits)));
    expect(result.files.map((file) => file.after)).toEqual([after]);
    expect([result.fixed.length, result.waiting]).toEqual([fixed, waiting]);
  });

  test("leaves findings without a fix, in other files and behind the end of a file alone", () => {
    const elsewhere = { ...finding([0, 1, "A"]), fix: [{ path: "b.md", span: { start: 0, end: 1 }, text: "A" }] };
    expect(
      plan("abc", createDiagnostic("page/no-title", { path: "a.md", span: { start: 0, end: 1 } }, {}), elsewhere, finding([2, 4, ""])),
    ).toEqual({
      files: [],
      fixed: [],
      waiting: 0,
    });
  });

  test("changes nothing but the edits", () => {
    const edit = fc
      .tuple(fc.nat(20), fc.nat(3), fc.constantFrom("", "X", "YZ"))
      .map(([start, length, text]): Edit => [start, start + length, text]);
    fc.assert(
      fc.property(fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 6 }), (all) => {
        const text = "abcdefghijklmnopqrstuvwxyz";
        const { files, fixed, waiting } = plan(text, ...all.map((edits) => finding(...edits)));
        expect(fixed.length + waiting).toBe(all.length);
        for (const { edits, after } of files) {
          const kept = [...text].filter((_letter, index) => !edits.some(({ span }) => span.start <= index && index < span.end));
          expect([...after].filter((letter) => /[a-z]/.test(letter))).toEqual(kept);
          expect(after.length).toBe(kept.length + edits.reduce((sum, { text: put }) => sum + put.length, 0));
        }
      }),
    );
  });
});
