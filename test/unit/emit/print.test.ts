import { describe, expect, it } from "vitest";
import { readTemplates } from "../../../generator/discover/templates.js";
import { planNames } from "../../../generator/emit/names.js";
import type { ModuleDeclaration } from "../../../generator/emit/typescript/declaration.js";
import { emitTypeScript } from "../../../generator/emit/typescript/package.js";
import { Printing } from "../../../generator/pipeline/printing.js";
import { Timings } from "../../../generator/pipeline/timings.js";
import { createWorkers } from "../../../generator/pipeline/workers.js";
import { printModules } from "../../support/print-modules.js";
import { sampleSchema } from "./sample-schema.js";

const module = (facts: Partial<ModuleDeclaration>): ModuleDeclaration => ({ path: "src/a.ts", sources: [], statements: [], ...facts });

describe("printed modules", () => {
  it("are the same when their declarations went through JSON", () => {
    const schemas = [sampleSchema()];
    const [plan] = planNames(schemas);
    const modules = [...emitTypeScript(schemas, plan, { packageName: "sample", descriptions: true, templates: readTemplates() }).modules];
    const copied = JSON.parse(JSON.stringify(modules)) as ModuleDeclaration[];
    expect(modules.length).toBeGreaterThan(5);
    expect(printModules(copied)).toEqual(printModules(modules));
  });

  it("list their pages once, sorted", async () => {
    const printing = new Printing({ progress: () => undefined, timings: new Timings(), workers: createWorkers(1), parser: "auto" });
    await printing.addModules([module({ sources: ["b.md", "a.md", "b.md"] })]);
    const [file] = await printing.files();
    expect(file?.sources).toEqual(["a.md", "b.md"]);
  });

  it("are modules even where they declare nothing", () => {
    const [file] = printModules([module({})]);
    expect(file?.content).toBe("export {};\n");
  });

  it("set declarations apart, and keep exports together", () => {
    const alias = { kind: "alias", name: "A", comment: undefined, type: "string" } as const;
    const reexport = { kind: "export", typeOnly: true, module: "./b.js" } as const;
    const [file] = printModules([module({ statements: [reexport, { ...reexport, names: ["B", "C"] }, alias, { ...alias, name: "D" }] })]);
    expect(file?.content.split("\n")).toEqual([
      'export type * from "./b.js";',
      'export type { B, C } from "./b.js";',
      "",
      "export type A = string;",
      "",
      "export type D = string;",
      "",
    ]);
  });
});
