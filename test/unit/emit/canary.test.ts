import { afterEach, describe, expect, it, vi } from "vitest";
import ts from "typescript";
import type { Schema } from "../../../generator/model/schema.js";
import { emitPackage } from "./emit-sample.js";
import { AWKWARD_NAMES, CANARY, faultsIn, PAYLOADS, replaceStrings, stringFields } from "./canary.js";
import { enumeration, schema } from "../openapi/schema-builders.js";
import { sampleSchema } from "./sample-schema.js";

const TEXTS = [...PAYLOADS, ...AWKWARD_NAMES];

const FIELDS = [...stringFields(sampleSchema()).keys()];

/** Fields that nothing else depends on: all have a text at once, each another one. */
const PROSE = FIELDS.filter((field) => /(?:description|deprecated|page|alternatives|scenario|mediaType|text)$/.test(field));
const NAMES = FIELDS.filter((field) => !PROSE.includes(field));

/** Of the modules of all packages below: most are the same whatever is in one field. */
const known = new Map<string, readonly string[]>();

/** All texts in every field where time does not matter; else every text in a quarter of the fields, another one for each. */
function textsFor(field: string): readonly string[] {
  return process.env["CI"] ? TEXTS : TEXTS.filter((_, index) => (index + NAMES.indexOf(field)) % 4 === 0);
}

function poisoned(field: string, payload: string): Schema {
  return replaceStrings(sampleSchema(), (place, text) => (place === field ? payload : text));
}

describe("text of a page never becomes code", () => {
  it("is looked for in every field", () => {
    expect(PROSE.length).toBeGreaterThan(20);
    expect(NAMES.length).toBeGreaterThan(30);
  });

  it.each(NAMES)("whatever is in %s", (field) => {
    for (const payload of textsFor(field))
      expect(faultsIn(emitPackage([poisoned(field, payload)]), known), JSON.stringify(payload)).toEqual([]);
  });

  it.each([...TEXTS.keys()])("whatever is in the fields of prose: turn %i", (turn) => {
    const textFor = (field: string): string | undefined => TEXTS[(PROSE.indexOf(field) + turn) % TEXTS.length];
    const model = replaceStrings(sampleSchema(), (field, text) => (PROSE.includes(field) ? (textFor(field) ?? text) : text));
    expect(faultsIn(emitPackage([model]), known)).toEqual([]);
  });

  it.each(TEXTS)("whatever is everywhere: %j", (payload) => {
    expect(
      faultsIn(
        emitPackage([replaceStrings(sampleSchema(), (place, text) => (place.endsWith("template") ? text : `${payload}${text}${payload}`))]),
        known,
      ),
    ).toEqual([]);
    expect(faultsIn(emitPackage([replaceStrings(sampleSchema(), () => payload)]), known)).toEqual([]);
  });

  it.each(TEXTS)("whatever the version is: %j", (payload) => {
    expect(faultsIn(emitPackage([sampleSchema(payload)]), known)).toEqual([]);
  });

  it.each(["types.description", "types.name", "operations.title"])("however long it is in %s", (field) => {
    const long = `${"a ".repeat(250_000)}*/${CANARY}()${"b".repeat(500_000)}`;
    expect(faultsIn(emitPackage([poisoned(field, long)]))).toEqual([]);
  });

  it("and strings arrive as they were", async () => {
    const members = [...TEXTS];
    const files = emitPackage([schema({ enums: [enumeration("n.strange", members)] })]);
    const module = files.find(({ path }) => path.startsWith("src/v1.0/enums/"));
    const script = ts.transpileModule(module?.content ?? "", {
      compilerOptions: { module: ts.ModuleKind.ES2022, target: ts.ScriptTarget.ES2022 },
    }).outputText;
    const before = Object.keys(globalThis);
    const loaded: unknown = await import(`data:text/javascript;base64,${Buffer.from(script).toString("base64")}`);
    expect(Object.keys(globalThis)).toEqual(before);
    const strange = Object(Object(loaded)["Strange"]) as Record<string, string>;
    expect(Object.getPrototypeOf(strange)).toBe(Object.prototype);
    expect(Object.keys(strange).sort()).toEqual([...new Set(members)].sort());
    for (const member of members) expect(Object.getOwnPropertyDescriptor(strange, member)?.value).toBe(member);
  });
});

describe("the checks see what they are there for", () => {
  afterEach(() => {
    vi.doUnmock("../../../generator/emit/typescript/literal.js");
    vi.doUnmock("../../../generator/emit/typescript/comment.js");
    vi.resetModules();
  });

  const isCaught = async (field: string): Promise<boolean> => {
    vi.resetModules();
    const { emitPackage: emitMutant } = await import("./emit-sample.js");
    return PAYLOADS.some((payload) => {
      try {
        return faultsIn(emitMutant([poisoned(field, payload)])).length > 0;
      } catch {
        return true;
      }
    });
  };

  it("a literal that is not escaped", async () => {
    vi.doMock("../../../generator/emit/typescript/literal.js", async (original) => ({
      ...(await original<object>()),
      stringLiteral: (text: string) => `"${text}"`,
      propertyKey: (text: string) => `"${text}"`,
      objectKey: (text: string) => `"${text}"`,
    }));
    expect(await isCaught("enums.members.name")).toBe(true);
    expect(await isCaught("types.properties.name")).toBe(true);
  });

  it("a comment that is not escaped", async () => {
    vi.doMock("../../../generator/emit/typescript/comment.js", () => ({
      comment: ({ text }: { text?: string }) => (text === undefined ? undefined : `/** ${text} */`),
    }));
    expect(await isCaught("types.description")).toBe(true);
    expect(await isCaught("enums.members.description")).toBe(true);
    expect(await isCaught("operations.description")).toBe(true);
  });
});
