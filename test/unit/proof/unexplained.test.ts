import { expect, it } from "vitest";
import { createDiagnostic, type Diagnostic } from "../../../generator/diagnostics/diagnostic.js";
import { unexplained } from "../../../generator/proof/unexplained.js";

function at(path: string, start: number, end: number): Diagnostic {
  return createDiagnostic("example/type-read-only", { path, span: { start, end } }, { names: "`a`" });
}

it("leaves out what another finding of the same file overlaps", () => {
  const found = [at("a.md", 10, 20), at("a.md", 20, 30), at("b.md", 10, 20)];
  expect(unexplained(found, [])).toEqual(found);
  expect(unexplained(found, [at("a.md", 5, 10), at("c.md", 10, 20)])).toEqual(found);
  expect(unexplained(found, [at("a.md", 0, 100)])).toEqual([found[2]]);
  expect(unexplained(found, [at("a.md", 19, 20), at("b.md", 12, 13)])).toEqual([found[1]]);
});
