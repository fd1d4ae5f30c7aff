import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTemplates } from "../../../generator/discover/templates.js";
import { printModules } from "../../support/print-modules.js";
import { formatFiles } from "../../../generator/format/format.js";
import { formatByOxfmt } from "../../../generator/format/oxfmt.js";
import { formatByPrettier } from "../../../generator/format/prettier.js";
import { buildSchema } from "../../../generator/model/build.js";
import { parsePage } from "../../../generator/parse/parse-page.js";
import { emitUnformatted } from "../../support/emit.js";
import { moduleDeclaration } from "../../support/module-declaration.js";
import { parse } from "../../support/parse.js";
import { discoverSpecs } from "../../support/specs.js";
import { emitPackage } from "./emit-sample.js";
import { sampleSchema } from "./sample-schema.js";

const RUNS = process.env["CI"] ? 300 : 25;

it("formats by the ending, and keeps the order, the sources and what it does not know", async () => {
  const files = [
    { path: "b.ts", content: "export  const a={b:'c'}", sources: ["api/x.md"] },
    { path: "NOTICE", content: "a   b", sources: [] },
    { path: "a.json", content: '{"a":1}', sources: [] },
    { path: "README.md", content: "# a\n* b", sources: [] },
  ];
  expect(await formatFiles(files)).toEqual([
    { path: "b.ts", content: 'export const a = { b: "c" };\n', sources: ["api/x.md"] },
    { path: "NOTICE", content: "a   b", sources: [] },
    { path: "a.json", content: '{ "a": 1 }\n', sources: [] },
    { path: "README.md", content: "# a\n\n- b\n", sources: [] },
  ]);
});

it("refuses what is no code", async () => {
  await expect(formatFiles([{ path: "a.ts", content: "export const = 1;", sources: [] }])).rejects.toThrow();
});

describe("the two formatters", () => {
  it.each(["v1.0", "beta"])("print every file made from specs/%s alike", async (version) => {
    const pages = discoverSpecs(version).map(({ file, includes }) => parsePage(file, { includes }, parse)[0]);
    const files = emitUnformatted(buildSchema(pages, { version })[0]);
    expect(await formatFiles(files)).toEqual(await formatFiles(files, "prettier"));
  });

  it("print the same, whatever is declared", { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(moduleDeclaration(), async (module) => {
        const files = printModules([module]);
        expect(await formatFiles(files)).toEqual(await formatFiles(files, "prettier"));
      }),
      { numRuns: RUNS },
    );
  });

  it("print the same package, of which the fast one prints every file", { timeout: 60_000 }, async () => {
    const files = emitPackage([sampleSchema(), sampleSchema("beta")]).filter(({ path }) => !path.startsWith("src/runtime/"));
    for (const { path, content } of await formatFiles(files, "prettier"))
      if (path !== "NOTICE") expect([path, await formatByOxfmt(kindOf(path), sourceOf(path))]).toEqual([path, content]);

    function sourceOf(wanted: string): string {
      return files.find(({ path }) => path === wanted)?.content ?? "";
    }
  });

  it.each([
    ["fits on its line", `export type A = "a" | "b";`],
    ["fits on the next line", `export type A${"b".repeat(90)} = "a" | "b" | "c" | "d";`],
    ["fits on neither", `export type A = ${[..."abcdefgh"].map((letter) => `"${letter.repeat(20)}"`).join(" | ")};`],
    ["just fits", `export type A = "${"a".repeat(60)}" | "${"b".repeat(48)}";`],
    ["just does not fit", `export type A = "${"a".repeat(60)}" | "${"b".repeat(49)}";`],
    ["is in an interface", `export interface A { readonly b?: "${"a".repeat(60)}" | "${"b".repeat(40)}"; c: string }`],
    ["is of parameters", `export function a(b: "${"a".repeat(60)}" | "${"b".repeat(40)}", c: string): void {}`],
    ["is an argument", `export type A = B<"${"a".repeat(60)}" | "${"b".repeat(40)}" | "c">;`],
    ["has a member of several lines", `export type A = B<"a" | { /** B. */\n b: string } | "c" | "d">;`],
  ])("print the same union where it %s", async (_, text) => {
    expect(await formatByOxfmt("ts", text)).toBe(await formatByPrettier("ts", text));
  });

  it.each([
    ["a union of wide characters", `export type A = "${"表".repeat(50)}" | "b";`],
    ["a union before a value", `export const a: "${"a".repeat(60)}" | "${"b".repeat(40)}" = [1, 2, 3];`],
    ["a union that is a condition", `export type A = "${"a".repeat(60)}" | "${"b".repeat(38)}" extends infer U ? U : never;`],
    ["lines of a text", `export const a = \`b:\n  | a\n  | b;\n\`;`],
    ["a key beyond ASCII", `export const a = { "𐌭": 1 };`],
    ["a fault", `export const = 1;`],
  ])("leave %s to the reference", async (_, text) => {
    expect(await formatByOxfmt("ts", text)).toBeUndefined();
  });
});

it("has nothing to do for what packages carry as it is", async () => {
  const carried = readTemplates().filter(({ path }) => /^runtime\/.*\.ts$|\/tsconfig\.json$|\.mjs$/.test(path));
  for (const { path, content } of carried) expect([path, await formatByPrettier(kindOf(path), content)]).toEqual([path, content]);
});

function kindOf(path: string): Parameters<typeof formatByPrettier>[0] {
  return path.slice(path.lastIndexOf(".") + 1) as Parameters<typeof formatByPrettier>[0];
}
