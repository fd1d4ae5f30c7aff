import { expect, test } from "vitest";
import { createDiagnostic } from "../../../generator/diagnostics/diagnostic.js";
import { withFingerprints } from "../../../generator/diagnostics/fingerprint.js";

/** The fingerprints of a finding at each mark `^` of a text. */
function fingerprints(text: string, path = "a.md"): (string | undefined)[] {
  const plain = text.replaceAll("^", "");
  const starts = [...text.matchAll(/\^/g)].map(({ index }, before) => index - before);
  const found = starts.map((start) => createDiagnostic("table/no-name", { path, span: { start, end: start + 1 } }, {}));
  return withFingerprints(found, () => plain).map(({ fingerprint }) => fingerprint);
}

test("a finding that has moved, in a table that was aligned anew, has the same fingerprint", () => {
  const [before] = fingerprints("x\n|^a|b|\n");
  expect(before).toMatch(/^[0-9a-f]{16}$/);
  expect(fingerprints("x\r\n\r\ny\r\n|  ^a |   b   |\r\nz")).toEqual([before]);
});

test.each([
  ["in another file", "x\n|^a|b|\n", "b.md"],
  ["in another text", "x\n|^a|c|\n", "a.md"],
])("a finding %s has another", (_what, text, path) => {
  expect(fingerprints(text, path)).not.toEqual(fingerprints("x\n|^a|b|\n"));
});

test("findings that are alike are told apart by their order", () => {
  const three = fingerprints("|^a|b|\n|^a|b|\n|^a|b|\n");
  expect(new Set(three).size).toBe(3);
  expect(fingerprints("|^a|b|\n|^a|b|\n")).toEqual(three.slice(0, 2));
});

test("only what stands near counts in a long line", () => {
  const line = (end: string): string => `${"x".repeat(500)}^y${"z".repeat(500)}${end}`;
  expect(fingerprints(line("a"))).toEqual(fingerprints(line("b")));
});
