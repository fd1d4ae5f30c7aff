import { expect, it } from "vitest";
import { buildPackage } from "../../../generator/build/build.js";
import { InvariantError } from "../../../generator/diagnostics/invariant.js";
import type { OutputFile } from "../../../generator/emit/output-file.js";

const TSCONFIG = JSON.stringify({
  compilerOptions: { target: "es2022", module: "nodenext", strict: true, types: [], declaration: true, rootDir: "src", outDir: "dist" },
  include: ["src"],
});

const EXPORTS = {
  ".": { types: "./dist/v1.0/index.d.ts", default: "./dist/v1.0/index.js" },
  "./package.json": "./package.json",
};

function packageOf(source: string): OutputFile[] {
  return [
    { path: "package.json", content: JSON.stringify({ type: "module", exports: EXPORTS }), sources: [] },
    { path: "tsconfig.json", content: TSCONFIG, sources: [] },
    { path: "src/v1.0/index.ts", content: source, sources: ["a.md"] },
  ];
}

it("gives JavaScript and declarations with the sources of their source", async () => {
  const built = await buildPackage(packageOf("export const answer: number = 42;\n"));
  expect(built).toEqual([
    { path: "dist/v1.0/index.d.ts", content: "export declare const answer: number;\n", sources: ["a.md"] },
    { path: "dist/v1.0/index.js", content: "// src/v1.0/index.ts\nvar answer = 42;\nexport {\n  answer\n};\n", sources: ["a.md"] },
  ]);
});

it("puts the parts of a published module into it, and what two share into a file that both import", async () => {
  const shared = "export const once = { count: 0 };\n";
  const uses = (name: string) => `import { once } from "./shared.js";\nexport const ${name} = (): number => ++once.count;\n`;
  const built = await buildPackage([
    { path: "package.json", content: JSON.stringify({ type: "module", exports: { "./a": target("a"), "./b": target("b") } }), sources: [] },
    { path: "tsconfig.json", content: TSCONFIG, sources: [] },
    { path: "src/a.ts", content: 'export * from "./a/part.js";\n', sources: [] },
    { path: "src/a/part.ts", content: uses("a").replace("./", "../"), sources: ["a.md"] },
    { path: "src/b.ts", content: uses("b"), sources: ["b.md"] },
    { path: "src/shared.ts", content: shared, sources: [] },
    { path: "src/types.ts", content: "export type Unused = string;\n", sources: [] },
  ]);
  const modules = built.filter(({ path }) => path.endsWith(".js"));
  expect(modules.map(({ path, sources }) => [path.replace(/chunks\/\w+/, "chunks/*"), sources])).toEqual([
    ["dist/a.js", ["a.md"]],
    ["dist/b.js", ["b.md"]],
    ["dist/chunks/*.js", []],
  ]);
  expect(modules.filter(({ content }) => content.includes("count: 0"))).toHaveLength(1);
});

function target(name: string) {
  return { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` };
}

it("takes a package that does not compile for a fault of docwright, and says which", async () => {
  const building = buildPackage(packageOf("export const answer: number = ;\n"));
  await expect(building).rejects.toThrow(InvariantError);
  await expect(building).rejects.toThrow(/src\/v1\.0\/index\.ts.*TS1109/);
});

it("keeps comments in the declarations, and only marks of pure calls in the JavaScript", async () => {
  const source = '/**\n * The answer.\n */\nexport const answer: symbol = /* @__PURE__ */ Symbol.for("/** x */");\n';
  const [declarations, code] = await buildPackage(packageOf(source));
  expect(declarations?.content).toContain("The answer.");
  expect(code?.content).toContain('\nvar answer = /* @__PURE__ */ Symbol.for("/** x */");\n');
  expect(code?.content).not.toContain("The answer.");
});
