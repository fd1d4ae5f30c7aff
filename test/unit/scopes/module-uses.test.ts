import { describe, expect, it } from "vitest";
import { findModuleUses } from "../../../generator/scopes/syntax/module-uses.js";
import { parseSource } from "../../../generator/scopes/syntax/source.js";

/** The uses in a file: `module#name`, `module#*` where it may be any. */
function usesIn(text: string, path = "app.ts"): string[] {
  return findModuleUses(parseSource(path, text), () => true).uses.map(({ module, name }) => `${module}#${name ?? "*"}`);
}

describe("names that are imported", () => {
  it.each([
    ["a name", 'import { get } from "m"; get();', ["m#get"]],
    ["a name with an alias", 'import { get as take } from "m"; take();', ["m#get"]],
    ["each use of it", 'import { get } from "m"; get(); run(get);', ["m#get", "m#get"]],
    ["a use before the import", 'f(); function f() { get(); } import { get } from "m";', ["m#get"]],
    ["a member of an object", 'import { get } from "m"; run({ get });', ["m#get"]],
    ["a function with its types", 'import { get } from "m"; run(get<string>);', ["m#get"]],
    ["an attribute of JSX", 'import { get } from "m"; const x = <a b={get} />;', ["m#get"], "app.tsx"],
    ["an export of what was imported", 'import { get } from "m"; export { get as take };', ["m#get"]],
    ["an export of another module", 'export { get as take } from "m";', ["m#get"]],
    ["a default export", 'import { get } from "m"; export default get;', ["m#get"]],
    ["a name in quotes", 'import { "get" as take } from "m"; take();', ["m#get"]],
  ] as [string, string, string[], string?][])("%s", (_, text, uses, path) => {
    expect(usesIn(text, path)).toEqual(uses);
  });

  it.each([
    ["what is never used", 'import { get } from "m";'],
    ["an import for its effects", 'import "m"; await import("m"); void import("m"); require("m");'],
    ["types", 'import type { get } from "m"; import type * as m from "m"; const x: typeof get | m.Get = 1;'],
    ["a type among names", 'import { type Get } from "m"; const x: Get = 1;'],
    ["a name that only types use", 'import { get, Get } from "m"; type T = ReturnType<typeof get>; interface I extends Get {}'],
    ["an export of types", 'export type { Get } from "m"; export { type Get as Take } from "m"; export type * from "m";'],
    ["the type of a module", 'let x: typeof import("m"); let y: import("m").Get;'],
    ["an interface of a module", 'import * as m from "m"; class A implements m.Get {} interface B extends m.Get {}'],
    ["another name that is spelled the same", 'import { get } from "m"; function f(get: () => void) { get(); } x.get(); ({ get: 1 });'],
    ["a text", 'const x = `import { get } from "m"; get()`; // require("m").get()'],
  ])("%s is no use", (_, text) => {
    expect(usesIn(text)).toEqual([]);
  });
});

describe("modules that are imported as a whole", () => {
  it.each([
    ["a member", 'import * as m from "m"; m.get(); m["put"](); m?.post();', ["m#get", "m#put", "m#post"]],
    ["the default that tools make", 'import m from "m"; m.get();', ["m#get"]],
    ["names taken from it", 'import * as m from "m"; const { get, put: set } = m; get(); set();', ["m#get", "m#put"]],
    ["names taken from it and never used", 'import * as m from "m"; const { get } = m;', []],
    ["names that are exported", 'import * as m from "m"; export const { get } = m;', ["m#get"]],
    ["another name for it", 'import * as m from "m"; const n = m; n.get();', ["m#get"]],
    ["an alias of a member", 'import * as m from "m"; import get = m.get; get();', ["m#get"]],
    ["import =", 'import m = require("m"); m.get();', ["m#get"], "app.cts"],
    ["itself, handed on", 'import * as m from "m"; run(m);', ["m#*"]],
    ["itself, with a computed member", 'import * as m from "m"; (m as any)[name]();', ["m#*"]],
    ["itself, spread", 'import * as m from "m"; run({ ...m });', ["m#*"]],
    ["itself, by the rest of its names", 'import * as m from "m"; const { get, ...rest } = m;', ["m#*"]],
    ["itself, by a computed name", 'import * as m from "m"; const { [name]: get } = m;', ["m#*"]],
    ["itself, exported", 'import * as m from "m"; export { m };', ["m#*"]],
    ["all of its names, exported", 'export * from "m"; export * as n from "n";', ["m#*", "n#*"]],
  ] as [string, string, string[], string?][])("%s", (_, text, uses, path) => {
    expect(usesIn(text, path)).toEqual(uses);
  });
});

describe("modules that are loaded by a call", () => {
  it.each([
    ["names taken from it", 'const { get: take } = await import("m"); take();', ["m#get"]],
    ["a member", '(await import("m")).get();', ["m#get"]],
    ["a name for it", "const m = await import(`m`); m.get();", ["m#get"]],
    ["names of a callback", 'import("m").then(({ get }) => get());', ["m#get"]],
    ["a name of a callback", 'import("m").then(function (m) { return m.get(); });', ["m#get"]],
    ["a callback from elsewhere", 'import("m").then(run);', ["m#*"]],
    ["the promise, handed on", 'run(import("m"));', ["m#*"]],
    ["require, with names", 'const { get } = require("m"); get();', ["m#get"], "app.js"],
    ["require, with a member", 'require("m").get();', ["m#get"], "app.cjs"],
    ["require, with a name for it", 'const m = require("m"); m.get(); exports.m = m;', ["m#get", "m#*"], "app.js"],
    ["require, exported", 'module.exports = require("m");', ["m#*"], "app.cjs"],
    ["require, in TypeScript", 'const { get } = require("m"); get();', ["m#get"], "app.cts"],
    ["assigned later", 'let m; m = await import("m"); m.get();', ["m#*"]],
  ] as [string, string, string[], string?][])("%s", (_, text, uses, path) => {
    expect(usesIn(text, path)).toEqual(uses);
  });

  it("say so where their name is not written", () => {
    const { uses, computed } = findModuleUses(parseSource("app.ts", "await import(name); require(`${name}`);"), () => true);
    expect({ uses, computed }).toEqual({
      uses: [],
      computed: [expect.objectContaining({ start: 6 }), expect.objectContaining({ start: 20 })],
    });
  });
});

it("looks only at the modules that are asked for", () => {
  const source = parseSource("app.ts", 'import { a } from "m"; import { b } from "n"; a(b); export * from "n"; import("n").then(f);');
  expect(findModuleUses(source, (module) => module === "m").uses).toMatchObject([{ module: "m", name: "a" }]);
});

describe("a file that is not valid", () => {
  it("is read as far as it goes, with the first fault", () => {
    const source = parseSource("app.ts", 'import { get } from "m";\nget();\nconst = ;\nlet 1;\n');
    expect(source.fault).toEqual({ reason: "Variable declaration expected.", span: { start: 38, end: 39 } });
    expect(findModuleUses(source, () => true).uses).toMatchObject([{ name: "get" }]);
  });

  it("may have types in JavaScript", () => {
    expect(parseSource("app.js", "const x: string = f();").fault).toBeUndefined();
  });
});
