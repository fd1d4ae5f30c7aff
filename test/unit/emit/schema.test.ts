import { describe, expect, it } from "vitest";
import type { Schema } from "../../../generator/model/schema.js";
import type { TypeSchema } from "../../../templates/runtime/schema.js";
import { COMPILERS, compileHere } from "../../support/compilers.js";
import { loadSchemas } from "../../support/load-schemas.js";
import { collection, entity, enumeration, navigation, property, schema, STRING, structured } from "../openapi/schema-builders.js";
import { AWKWARD_NAMES, PAYLOADS } from "./canary.js";
import { compileWith, contentOf, emitPackage } from "./emit-sample.js";
import { sampleSchema } from "./sample-schema.js";

const NUMBER = { kind: "primitive", type: "Int32" } as const;

async function schemaOf(model: Schema, name: string): Promise<TypeSchema<unknown>> {
  const found = (await loadSchemas(model))(name);
  if (found === undefined) throw new Error(`no schema of ${name}`);
  return found;
}

const issues = (checked: TypeSchema<unknown>, value: unknown): readonly string[] =>
  (checked["~standard"].validate(value).issues ?? []).map(({ message, path }) => `${path.join("/")}: ${message}`);

/** The issues of a property's values, one property of a type. */
async function issuesOf(facts: Parameters<typeof property>[1], ...values: readonly unknown[]): Promise<readonly string[]> {
  const types = [
    entity("n.thing", { key: ["id"], properties: [property("it", facts)] }),
    entity("n.place", { properties: [property("street")] }),
  ];
  const checked = await schemaOf(schema({ types, enums: [enumeration("n.level", ["low"])] }), "n.thing");
  return values.flatMap((it) => issues(checked, { it }));
}

describe("the schema of a property", () => {
  it.each([
    ["takes null unless the documentation excludes it", {}, ["a", null], [1]],
    ["refuses null that the documentation excludes", { nullable: false }, ["a"], [null]],
    ["of a list takes no null, nor do its items", { type: collection(STRING) }, [[], ["a"]], [null, [null], "a"]],
    ["of a list takes a documented null", { type: collection(STRING), nullable: true }, [null, ["a"]], [[null]]],
    ["of an enumeration takes any text", { type: { kind: "enum", name: "n.level" } }, ["low", "new", null], [1, {}]],
    ["of a type takes its objects", { type: structured("n.place") }, [{}, { street: "a" }, null], ["a", [], { street: 1 }]],
    ["of a type that nobody declares takes anything", { type: structured("n.gone") }, [1, {}, null], []],
    ["that could not be read takes anything", { type: { kind: "unresolved", text: "?" } }, [1, {}, null], []],
    [
      "of several types takes each",
      { type: { kind: "union", of: [STRING, NUMBER, structured("n.place")] } },
      ["a", 1, { street: "a" }, null],
      [true, [], { street: 1 }],
    ],
    [
      "of several lists takes items of each",
      { type: { kind: "union", of: [collection(STRING), collection(NUMBER)] }, nullable: false },
      [["a", 1], []],
      [[true], "a", null],
    ],
    [
      "of something unknown among others takes anything",
      { type: { kind: "union", of: [STRING, { kind: "unresolved", text: "?" }] } },
      [1, {}],
      [],
    ],
  ] as const)("%s", async (_, facts, right, wrong) => {
    expect(await issuesOf(facts, ...right)).toEqual([]);
    expect(await issuesOf(facts, ...wrong)).toHaveLength(wrong.length);
  });

  it("checks a relationship, and no annotation", async () => {
    const types = [
      entity("n.thing", {
        properties: [property("@odata.type", { type: NUMBER }), property("it@odata.count", { type: NUMBER })],
        navigationProperties: [navigation("it", structured("n.thing"))],
      }),
    ];
    const thing = await schemaOf(schema({ types }), "n.thing");
    expect(issues(thing, { "@odata.type": "a", "it@odata.count": "b", it: { it: 5 } })).toEqual([
      "it/it: expected n.thing or null, received number",
    ]);
  });
});

describe("the schema of a derived type", () => {
  const base = (openType: boolean): Schema =>
    schema({
      types: [
        entity("n.base", {
          key: ["id"],
          openType,
          properties: [
            property("id"),
            property("narrowed"),
            property("changed"),
            property("any", { type: { kind: "unresolved", text: "?" } }),
          ],
        }),
        entity("n.derived", {
          baseType: "n.base",
          key: ["id"],
          properties: [
            property("id", { nullable: true }),
            property("narrowed", { nullable: false }),
            property("changed", { type: NUMBER }),
            property("any", { type: NUMBER }),
          ],
        }),
        ...["a", "b", "c", "d", "e"].map((name) => entity(`n.${name}`)),
      ],
    });

  it("has what it inherits, narrowed or replaced by what it repeats", async () => {
    const derived = await schemaOf(base(false), "n.derived");
    expect(issues(derived, { id: "a", narrowed: "a", changed: 1, any: 1 })).toEqual([]);
    expect(issues(derived, { id: null, narrowed: null, changed: "a", any: "a" })).toHaveLength(4);
  });

  it("keeps what an open base says", async () => {
    expect(issues(await schemaOf(base(true), "n.derived"), { changed: "a" })).toEqual([]);
  });

  it("is used for the objects of its base that name it", async () => {
    expect(issues(await schemaOf(base(false), "n.base"), { "@odata.type": "#n.derived", changed: "a" })).toHaveLength(1);
  });

  it("is not reached from a root that gives most entities their key alone", async () => {
    const root = entity("n.root", { key: ["id"], properties: [property("id")] });
    const types = [root, ...["a", "b"].map((name) => entity(`n.${name}`, { baseType: "n.root", properties: [property("it")] }))];
    const checked = await schemaOf(schema({ types }), "n.root");
    expect(issues(checked, { "@odata.type": "#n.a", it: 1 })).toEqual([]);
    expect(issues(checked, { id: 1 })).toHaveLength(1);
  });

  it("of types that are each other's base is its own", async () => {
    const types = [entity("n.a", { baseType: "n.b", properties: [property("it")] }), entity("n.b", { baseType: "n.a" })];
    expect(issues(await schemaOf(schema({ types }), "n.a"), { "@odata.type": "#n.b", it: 1 })).toHaveLength(1);
  });
});

describe("schemas", () => {
  const files = emitPackage([sampleSchema(), sampleSchema("beta")]);

  it("check properties of any name", async () => {
    const names = [...new Set([...PAYLOADS, ...AWKWARD_NAMES])].filter((name) => !name.includes("@"));
    const types = [entity("n.thing", { properties: names.map((name) => property(name, { type: NUMBER })) })];
    const thing = await schemaOf(schema({ types }), "n.thing");
    for (const name of names) {
      const found = thing["~standard"].validate({ [name]: "a" }).issues ?? [];
      expect(found.map(({ path }) => path)).toEqual([[name]]);
    }
  });

  it("are left out of a bundle that does not use them", () => {
    const modules = files.filter(({ path }) => path.startsWith("src/schema/v1.0/types/"));
    const statements = modules.flatMap(({ content }) => content.split(/^(?=export const )/m).slice(1));
    expect(statements).toHaveLength(8);
    for (const statement of statements) expect(statement).toMatch(/^export const \w+: TypeSchema<\w+> = \/\* @__PURE__ \*\/ structured\("/);
  });

  it("of the types that an area's operations return or take are in the area's module, all of them in the version's", () => {
    expect(contentOf(files, "src/schema/v1.0/users.ts")).toBe('export { mailSchema } from "./types/a-z.js";\n');
    expect(contentOf(files, "src/schema/v1.0/index.ts")).toBe('export * from "./types/a-z.js";\n');
    expect(JSON.parse(contentOf(files, "package.json"))).toMatchObject({
      exports: {
        "./schema": { types: "./dist/runtime/schema.d.ts" },
        "./schema/beta": { types: "./dist/schema/beta/index.d.ts" },
        "./schema/v1.0/users": { default: "./dist/schema/v1.0/users.js" },
      },
    });
  });

  it.each(COMPILERS)("are what a library takes that knows the standard alone: TypeScript $version", ({ compile }) => {
    expect(compileWith(compile, files, { consumer: CONSUMER })).toBe("");
  });

  it("compile whatever properties are called", () => {
    const names = [...AWKWARD_NAMES, ...Object.getOwnPropertyNames(Object.prototype)];
    const properties = [...new Set(names)].flatMap((name) => [property(name), property(`${name}s`, { type: structured("n.thing") })]);
    expect(compileWith(compileHere, emitPackage([schema({ types: [entity("n.thing", { properties })] })]))).toBe("");
  });
});

/** The standard's own interface, and a library that takes it. */
const CONSUMER = `
import { listOf } from "./runtime/schema.js";
import { mailSchema } from "./schema/v1.0/users.js";
import type { Mail } from "./v1.0/index.js";

interface Props<Input, Output> {
  readonly version: 1;
  readonly vendor: string;
  readonly validate: (value: unknown, options?: { readonly libraryOptions?: Record<string, unknown> }) => Result<Output> | Promise<Result<Output>>;
  readonly types?: { readonly input: Input; readonly output: Output } | undefined;
}
interface Standard<Input = unknown, Output = Input> { readonly "~standard": Props<Input, Output> }
type Result<Output> = { readonly value: Output; readonly issues?: undefined } | { readonly issues: ReadonlyArray<Issue> };
interface Issue { readonly message: string; readonly path?: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }> | undefined }
type Output<S extends Standard> = NonNullable<S["~standard"]["types"]>["output"];

declare function parse<S extends Standard>(schema: S, value: unknown): Promise<Output<S>>;
async function run(value: unknown): Promise<void> {
  const mail: Mail = await parse(mailSchema, value);
  const mails: Mail[] = await parse(listOf(mailSchema), value);
  // @ts-expect-error what comes out is a mail
  const text: string = await parse(mailSchema, value);
  const checked = mailSchema["~standard"].validate(value);
  // @ts-expect-error there is a value only where there are no issues
  checked.value.subject;
  if (!checked.issues) void checked.value.subject;
  void [mail, mails, text];
}
void run;
`;
