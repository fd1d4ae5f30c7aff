import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { buildPackage } from "../../../generator/build/build.js";
import { declarationsOf } from "../../../generator/build/declarations.js";
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

it.each([
  ["is no TypeScript", "export const answer: number = ;\n", /Unexpected token[^]*src\/v1\.0\/index\.ts:1:31/],
  [
    "leaves a type to be inferred",
    "const answer = () => 42;\nexport const other = answer();\n",
    /explicit type[^]*src\/v1\.0\/index\.ts:2:14/,
  ],
])("takes a package that %s for a fault of docwright, and says where", async (_, source, said) => {
  const building = buildPackage(packageOf(source));
  await expect(building).rejects.toThrow(InvariantError);
  await expect(building).rejects.toThrow(said);
});

it("gives the declarations that a compiler gives", () => {
  const folder = join(import.meta.dirname, "../../../generated");
  const sources = readdirSync(join(folder, "src"), { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  const settings = ts.parseJsonConfigFileContent(JSON.parse(readFileSync(join(folder, "tsconfig.json"), "utf8")), ts.sys, folder);
  const program = ts.createProgram(settings.fileNames, { ...settings.options, noCheck: true, emitDeclarationOnly: true });
  const compiled = new Map<string, string>();
  program.emit(undefined, (path, text) => void compiled.set(relative(join(folder, "dist"), path).replaceAll("\\", "/"), text));
  // Blanks are all that may differ, and the last separator of a type.
  const bare = (text: string | undefined): string | undefined => text?.replace(/\s+/g, "").replace(/[;,](?=[}\])>])/g, "");
  for (const source of sources) {
    const made = declarationsOf(source, readFileSync(join(folder, "src", source), "utf8"));
    expect(bare(made.kind === "made" ? made.text : undefined), source).toBe(
      bare(compiled.get(source.replaceAll("\\", "/").replace(/\.ts$/, ".d.ts"))),
    );
  }
  expect(sources.length).toBeGreaterThan(50);
});

it("keeps comments in the declarations, and only marks of pure calls in the JavaScript", async () => {
  const source = '/**\n * The answer.\n */\nexport const answer: symbol = /* @__PURE__ */ Symbol.for("/** x */");\n';
  const [declarations, code] = await buildPackage(packageOf(source));
  expect(declarations?.content).toBe("/**\n * The answer.\n */\nexport declare const answer: symbol;\n");
  expect(code?.content).toContain('\nvar answer = /* @__PURE__ */ Symbol.for("/** x */");\n');
  expect(code?.content).not.toContain("The answer.");
});
