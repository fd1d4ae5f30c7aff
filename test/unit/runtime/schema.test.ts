import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { structured } from "../../../templates/runtime/make-schema.js";
import { listOf, type Schema, type TypeSchema } from "../../../templates/runtime/schema.js";
import type { Primitive, Shape } from "../../../templates/runtime/shape.js";

const issuesOf = (schema: Schema<unknown>, value: unknown): readonly string[] =>
  (schema["~standard"].validate(value).issues ?? []).map(({ message, path }) => `${path.map(String).join("/")}: ${message}`);

const holder = (shape: Shape): TypeSchema<unknown> => structured("n.holder", () => ({ it: shape }));
const fits = (shape: Shape, it: unknown): boolean => issuesOf(holder(shape), { it }).length === 0;

const FORMS: readonly (readonly [type: Primitive, right: readonly unknown[], wrong: readonly unknown[]])[] = [
  ["Binary", ["", "Y29udGVudA==", "a-_b"], ["a b", "=a", "a===", 1]],
  ["Boolean", [true, false], ["true", 0, 1]],
  ["Byte", [0, 255], [-1, 256, 0.5, "1"]],
  ["Date", ["2024-05-01", "-0044-03-15"], ["2024-5-1", "2024-05-01T00:00:00Z", "Date", 20240501]],
  [
    "DateTimeOffset",
    ["2024-05-01T13:20:00.1234567Z", "2024-05-01T13:20Z", "2024-05-01t13:20:00-08:00"],
    ["2024-05-01", "2024-05-01T13:20:00", "2024-05-01T13:20:00.Z", "datetime-value", new Date(0)],
  ],
  ["Decimal", [1.5, -1], ["1.5", true]],
  ["Double", [1.5, 1e300, -0], ["INF", "0.1"]],
  ["Duration", ["PT0S", "P1DT2H30M", "-PT1.5S", "P1Y2M3W", "p30d"], ["P", "PT", "1D", "P1H", "PT1.S"]],
  ["Guid", ["9c4c1d2e-0000-4000-8000-0123456789AB"], ["9c4c1d2e00004000800000123456789ab", "{9c4c1d2e-0000-4000-8000-0123456789ab}", "id"]],
  ["Int16", [-32768, 32767], [-32769, 32768]],
  ["Int32", [-2147483648, 2147483647], [2147483648, 1.5, "1"]],
  ["Int64", [2147483648, Number.MAX_SAFE_INTEGER], [1.5, 1e300, "1"]],
  ["SByte", [-128, 127], [128]],
  ["Single", [0.25], ["0.25"]],
  ["Stream", ["Y29udGVudA=="], ["<stream>"]],
  ["String", ["", "any\n"], [1, true, {}, []]],
  ["TimeOfDay", ["13:20", "13:20:00.0000000"], ["1:20", "13:20Z"]],
];

describe("a schema", () => {
  it.each(FORMS)("tells %s from other values", (type, right, wrong) => {
    for (const value of right) expect(fits(type, value), String(value)).toBe(true);
    for (const value of [...wrong, null]) expect(fits(type, value), String(value)).toBe(false);
    for (const value of [...right, null]) expect(fits(`${type}?`, value), String(value)).toBe(true);
    for (const value of wrong) expect(fits(`${type}?`, value), String(value)).toBe(false);
  });

  it("takes anything where nothing is known", () => {
    for (const value of [null, 1, "a", {}, []]) expect(fits("Untyped", value)).toBe(true);
  });

  it("says what is wrong, and where", () => {
    const person: TypeSchema<unknown> = structured("n.person", () => ({
      name: "String?",
      friends: { items: person },
      tags: [{ items: "String" }, null],
    }));
    expect(issuesOf(person, { name: 1, friends: [{ name: "a" }, { friends: [{ tags: "x" }, 5] }, []], tags: null })).toEqual([
      "name: expected String or null, received number",
      "friends/2: expected n.person, received a list",
      "friends/1/friends/1: expected n.person, received number",
      "friends/1/friends/0/tags: expected a list of String or null, received string",
    ]);
    for (const value of [null, undefined, "a", []]) expect(issuesOf(person, value)).toHaveLength(1);
    expect(issuesOf(person, "a")).toEqual([": expected n.person, received string"]);
  });

  it("gives the very object that it took, and changes nothing in it", () => {
    const value = Object.freeze({ it: "a", "it@odata.context": 1, "@odata.etag": 2, unknown: { deep: [null] } });
    const result = holder("String")["~standard"].validate(value);
    expect(result).toEqual({ value });
    expect(result.issues === undefined && result.value).toBe(value);
  });

  it("demands no property", () => {
    expect(issuesOf(holder("String"), {})).toEqual([]);
    expect(issuesOf(holder("String"), { it: undefined })).toEqual([]);
  });

  it("reads own properties only, whatever their names", () => {
    const awkward = structured("n.awkward", () => ({ ["__proto__"]: "String", constructor: "String", "a b": "String" }) as const);
    expect(issuesOf(awkward, {})).toEqual([]);
    expect(issuesOf(holder("String"), JSON.parse('{ "__proto__": 1, "constructor": 2, "toString": 3 }'))).toEqual([]);
    expect(issuesOf(awkward, JSON.parse('{ "__proto__": 1, "constructor": 2, "a b": 3 }'))).toEqual([
      "__proto__: expected String, received number",
      "constructor: expected String, received number",
      "a b: expected String, received number",
    ]);
    expect(issuesOf(holder("String"), Object.create({ it: 1 }))).toEqual([]);
  });

  it("of a list checks each item", () => {
    expect(issuesOf(listOf(holder("String")), [{ it: "a" }, { it: 1 }])).toEqual(["1/it: expected String, received number"]);
    expect(issuesOf(listOf(holder("String")), {})).toEqual([": expected a list of n.holder, received object"]);
  });
});

describe("an object that names its type", () => {
  const animal: TypeSchema<unknown> = structured(
    "n.animal",
    () => ({ age: "Int32" }),
    () => [bird],
  );
  const bird: TypeSchema<unknown> = structured(
    "n.bird",
    () => ({ age: "Int32", wings: "Int32" }),
    () => [owl],
  );
  const owl: TypeSchema<unknown> = structured("n.owl", () => ({ age: "Int32", wings: "Int32", hoot: "String" }));
  const place = structured("n.place", () => ({ wings: "String" }));

  it.each([
    ["a derived type", "#n.owl", ["wings", "hoot"]],
    ["without a mark", "n.bird", ["wings"]],
    ["with an address before it", "https://api.example.com/v1.0/$metadata#n.owl", ["wings", "hoot"]],
    ["the declared type", "#n.animal", []],
    ["a type that is not below it", "#n.place", []],
    ["a type that nobody knows", "#n.whale", []],
    ["nothing", undefined, []],
    ["no text", 7, []],
  ])("is checked as that: %s", (_, named, paths) => {
    const value = { "@odata.type": named, wings: "two", hoot: 1 };
    expect((animal["~standard"].validate(value).issues ?? []).map(({ path }) => path.join("/"))).toEqual(paths);
  });

  it("is the alternative that it names; one that could be several is not looked into", () => {
    const either = holder([animal, place, "String", null]);
    expect(issuesOf(either, { it: { "@odata.type": "#n.place", wings: 2 } })).toEqual(["it/wings: expected String, received number"]);
    expect(issuesOf(either, { it: { "@odata.type": "#n.bird", wings: "a" } })).toEqual(["it/wings: expected Int32, received string"]);
    for (const it of [{ wings: true }, "a", null]) expect(issuesOf(either, { it })).toEqual([]);
    expect(issuesOf(either, { it: 5 })).toEqual(["it: expected n.animal or n.place or String or null, received number"]);
  });
});

describe("whatever a value holds", () => {
  const node: TypeSchema<unknown> = structured("n.node", () => ({ next: node, all: { items: node }, end: "String" }));

  it("no nesting is too deep", () => {
    let value: object = { end: 1 };
    for (let depth = 0; depth < 200_000; depth++) value = depth % 2 === 0 ? { next: value } : { all: [value] };
    const [issue, ...others] = node["~standard"].validate(value).issues ?? [];
    expect(others).toEqual([]);
    expect(issue?.path).toHaveLength(300_001);
    expect(issue?.path.at(-1)).toBe("end");
  });

  it("a value that contains itself, or the same twice over and over, comes to an end", () => {
    const circle: Record<string, unknown> = { end: 1 };
    circle["next"] = circle;
    circle["all"] = [circle, { next: circle }];
    expect(issuesOf(node, circle)).toEqual(["end: expected String, received number"]);
    let twice: object = { end: "a" };
    for (let depth = 0; depth < 100; depth++) twice = { next: twice, all: [twice] };
    expect(issuesOf(node, twice)).toEqual([]);
  });

  it("the issues are not more than anyone reads", () => {
    expect(issuesOf(node, { all: Array.from({ length: 10_000 }, () => 5) })).toHaveLength(50);
  });

  it("the answer is that of a simple check", () => {
    fc.assert(
      fc.property(MODEL, fc.jsonValue({ maxDepth: 4 }), fc.nat(), (model, noise, seed) => {
        const schema = holder(shapeOf(model));
        for (const it of [noise, valueOf(model, seed), valueOf(model, seed + 1)])
          expect(issuesOf(schema, { it }).length === 0, JSON.stringify(it)).toBe(isOf(model, it));
      }),
    );
  });
});

/** A shape as plain data; what is made of it for the runtime and what is checked of it here have nothing in common. */
type Model =
  | { readonly kind: "text" | "count" | "flag" | "null" }
  | { readonly kind: "list"; readonly of: Model }
  | { readonly kind: "maybe"; readonly of: Model }
  | { readonly kind: "object"; readonly properties: Readonly<Record<string, Model>> };

const NAMES = ["a", "b", "__proto__", "constructor", "@odata.id"];

const MODEL: fc.Arbitrary<Model> = fc.letrec<{ model: Model }>((tie) => ({
  model: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Model>({ kind: "text" }, { kind: "count" }, { kind: "flag" }, { kind: "null" }),
    fc.record({ kind: fc.constant("list" as const), of: tie("model") }),
    fc.record({ kind: fc.constant("maybe" as const), of: tie("model") }),
    fc.record({
      kind: fc.constant("object" as const),
      properties: fc.array(fc.tuple(fc.constantFrom(...NAMES), tie("model"))).map((entries) => Object.fromEntries(entries)),
    }),
  ),
})).model;

function shapeOf(model: Model): Shape {
  switch (model.kind) {
    case "text":
      return "String";
    case "count":
      return "Int32";
    case "flag":
      return "Boolean?";
    case "null":
      return null;
    case "list":
      return { items: shapeOf(model.of) };
    case "maybe":
      return [shapeOf(model.of), null];
    case "object":
      return structured("n.object", () =>
        Object.fromEntries(Object.entries(model.properties).map(([name, property]) => [name, shapeOf(property)])),
      );
  }
}

function isOf(model: Model, value: unknown): boolean {
  switch (model.kind) {
    case "text":
      return typeof value === "string";
    case "count":
      return typeof value === "number" && (value | 0) === value;
    case "flag":
      return value === null || value === true || value === false;
    case "null":
      return value === null;
    case "list":
      return Array.isArray(value) && value.every((item) => isOf(model.of, item));
    case "maybe":
      return value === null || isOf(model.of, value);
    case "object":
      return (
        typeof value === "object" &&
        value !== null &&
        !Array.isArray(value) &&
        Object.entries(model.properties).every(
          ([name, property]) => !Object.hasOwn(value, name) || isOf(property, Object.getOwnPropertyDescriptor(value, name)?.value),
        )
      );
  }
}

/** A value that is mostly of the model; what the number says makes some of it another. */
function valueOf(model: Model, seed: number): unknown {
  if (seed % 7 === 6) return seed % 2 === 0 ? "other" : 4.5;
  const next = Math.trunc((seed * 31 + 11) % 1009);
  switch (model.kind) {
    case "text":
      return "text";
    case "count":
      return seed;
    case "flag":
      return seed % 2 === 0;
    case "null":
      return null;
    case "list":
      return Array.from({ length: seed % 3 }, (_, index) => valueOf(model.of, next + index));
    case "maybe":
      return seed % 3 === 0 ? null : valueOf(model.of, next);
    case "object":
      return Object.fromEntries(Object.entries(model.properties).map(([name, property], index) => [name, valueOf(property, next + index)]));
  }
}
