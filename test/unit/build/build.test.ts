import { expect, it } from "vitest";
import { buildPackage } from "../../../generator/build/build.js";
import { InvariantError } from "../../../generator/diagnostics/invariant.js";
import type { OutputFile } from "../../../generator/emit/output-file.js";

const TSCONFIG = JSON.stringify({
  compilerOptions: { target: "es2022", module: "nodenext", strict: true, types: [], declaration: true, rootDir: "src", outDir: "dist" },
  include: ["src"],
});

function packageOf(source: string): OutputFile[] {
  return [
    { path: "package.json", content: '{ "type": "module" }', sources: [] },
    { path: "tsconfig.json", content: TSCONFIG, sources: [] },
    { path: "src/v1.0/index.ts", content: source, sources: ["a.md"] },
  ];
}

it("gives JavaScript and declarations with the sources of their source", { timeout: 60_000 }, async () => {
  const built = await buildPackage(packageOf("export const answer: number = 42;\n"));
  expect(built).toEqual([
    { path: "dist/v1.0/index.d.ts", content: "export declare const answer: number;\n", sources: ["a.md"] },
    { path: "dist/v1.0/index.js", content: "export const answer = 42;\n", sources: ["a.md"] },
  ]);
});

it("takes a package that does not compile for a fault of docwright, and says which", { timeout: 60_000 }, async () => {
  const building = buildPackage(packageOf('export const answer: number = "x";\n'));
  await expect(building).rejects.toThrow(InvariantError);
  await expect(building).rejects.toThrow(/src\/v1\.0\/index\.ts.*TS2322/);
});

it("keeps comments in the declarations, and only marks of pure calls in the JavaScript", { timeout: 60_000 }, async () => {
  const source = '/**\n * The answer.\n */\nexport const answer: symbol = /* @__PURE__ */ Symbol.for("/** x */");\n';
  const [declarations, code] = await buildPackage(packageOf(source));
  expect(declarations?.content).toContain("The answer.");
  expect(code?.content).toBe('export const answer = /* @__PURE__ */ Symbol.for("/** x */");\n');
});
