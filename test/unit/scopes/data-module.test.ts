import { describe, expect, it } from "vitest";
import { operationFacts } from "../../../generator/scopes/operation-facts.js";
import { readDataModule } from "../../../generator/scopes/syntax/data-module.js";

describe("a module of data", () => {
  it("gives its constants and the modules that it exports, typed or not", () => {
    const text =
      'import type { T } from "t";\nexport const a: T = { x: ["\\u2028", { "y-z": "" }], ["__proto__"]: "p" };\nexport * from "./b.js";\n';
    const { values, modules } = readDataModule("a.ts", text);
    expect(modules).toEqual(["./b.js"]);
    expect([...values.keys()]).toEqual(["a"]);
    expect(Object.entries(values.get("a") as object)).toEqual([
      ["x", ["\u2028", { "y-z": "" }]],
      ["__proto__", "p"],
    ]);
  });

  it("is not run", () => {
    const { values } = readDataModule(
      "a.js",
      'export const a = (() => { throw new Error("ran"); })(), b = { c: process.exit(9), ...d, [e]: "" };',
    );
    expect([...values]).toEqual([
      ["a", undefined],
      ["b", { c: undefined }],
    ]);
  });
});

describe("the facts of an operation", () => {
  const facts = { id: "i", page: "https://p", permissions: [{ account: "any", alternatives: [["A", "B"], []], scenario: "s" }] };

  it("are a value of their form", () => {
    expect(operationFacts(facts)).toEqual(facts);
    expect(operationFacts({ id: "i", method: "GET", permissions: [] })).toEqual({ id: "i", permissions: [] });
  });

  it.each([
    [undefined],
    ["text"],
    [{ ...facts, id: 1 }],
    [{ ...facts, permissions: {} }],
    [{ ...facts, permissions: [undefined] }],
    [{ ...facts, permissions: [{ account: "nobody", alternatives: [] }] }],
    [{ ...facts, permissions: [{ account: "any", alternatives: ["A"] }] }],
    [{ ...facts, permissions: [{ account: "any", alternatives: [[1]] }] }],
    [{ ...facts, permissions: [{ account: "any", alternatives: [], scenario: 1 }] }],
  ])("are not %j", (value) => {
    expect(operationFacts(value)).toBeUndefined();
  });
});
