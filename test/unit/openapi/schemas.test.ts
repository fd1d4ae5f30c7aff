import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import type { EdmType } from "../../../generator/model/edm.js";
import type { EnumType, Schema, StructuredType, TypeReference } from "../../../generator/model/schema.js";
import { documentOf, faultsOf } from "./document.js";
import { collection, entity, enumeration, navigation, property, schema, STRING, structured } from "./schema-builders.js";

function schemasOf(types: readonly StructuredType[], enums: readonly EnumType[] = []) {
  return documentOf(schema({ types, enums })).components.schemas;
}

/** The schema of a property of this type. */
function valueOf(type: TypeReference, facts: Parameters<typeof property>[1] = {}, enums: readonly EnumType[] = []) {
  const types = [entity("n.holder", { properties: [property("value", { type, ...facts })] }), entity("n.other")];
  return schemasOf(types, enums)["n.holder"]?.properties?.["value"];
}

describe("primitives", () => {
  const cases: readonly (readonly [EdmType, object])[] = [
    ["Binary", { type: "string", format: "byte" }],
    ["Boolean", { type: "boolean" }],
    ["Byte", { type: "integer", format: "uint8" }],
    ["Date", { type: "string", format: "date" }],
    ["DateTimeOffset", { type: "string", format: "date-time" }],
    ["Decimal", { type: "number", format: "decimal" }],
    ["Double", { type: "number", format: "double" }],
    ["Duration", { type: "string", format: "duration" }],
    ["Guid", { type: "string", format: "uuid" }],
    ["Int16", { type: "integer", format: "int16" }],
    ["Int32", { type: "integer", format: "int32" }],
    ["Int64", { type: "integer", format: "int64" }],
    ["SByte", { type: "integer", format: "int8" }],
    ["Single", { type: "number", format: "float" }],
    ["Stream", { type: "string", format: "binary" }],
    ["String", { type: "string" }],
    ["TimeOfDay", { type: "string", format: "time" }],
    ["Untyped", {}],
  ];
  it.each(cases)("%s", (type, want) => {
    expect(valueOf({ kind: "primitive", type })).toEqual(want);
  });
});

describe("type references", () => {
  const cases: readonly (readonly [string, TypeReference, object])[] = [
    ["structured", structured("n.other"), { $ref: "#/components/schemas/n.other" }],
    ["structured, not in the schema", structured("n.missing"), {}],
    ["collection", collection(STRING), { type: "array", items: { type: "string" } }],
    ["collection of collections", collection(collection(STRING)), { type: "array", items: { type: "array", items: { type: "string" } } }],
    [
      "union",
      { kind: "union", of: [STRING, structured("n.other")] },
      { anyOf: [{ type: "string" }, { $ref: "#/components/schemas/n.other" }] },
    ],
    ["union of one", { kind: "union", of: [STRING, STRING] }, { type: "string" }],
    ["union with what is not known", { kind: "union", of: [STRING, { kind: "unresolved", text: "?" }] }, {}],
    ["unresolved", { kind: "unresolved", text: "?" }, {}],
  ];
  it.each(cases)("%s", (_, type, want) => {
    expect(valueOf(type)).toEqual(want);
  });
});

describe("nullable values", () => {
  const closed = enumeration("valueKind", ["a", "b"]);
  const open = enumeration("valueKind", ["a"], { provenance: "inferred" });
  const reference: TypeReference = { kind: "enum", name: "valueKind" };
  const members = { type: "string", enum: ["a", "b"] };
  const cases: readonly (readonly [string, TypeReference, EnumType | undefined, object])[] = [
    ["primitive", STRING, undefined, { type: ["string", "null"] }],
    ["any", { kind: "primitive", type: "Untyped" }, undefined, {}],
    ["structured", structured("n.other"), undefined, { anyOf: [{ $ref: "#/components/schemas/n.other" }, { type: "null" }] }],
    ["collection", collection(STRING), undefined, { type: ["array", "null"], items: { type: "string" } }],
    ["closed enumeration", reference, closed, { anyOf: [members, { type: "null" }] }],
    ["open enumeration", reference, open, { anyOf: [{ type: "string", enum: ["a"] }, { type: "string" }, { type: "null" }] }],
  ];
  it.each(cases)("%s", (_, type, enumType, want) => {
    expect(valueOf(type, { nullable: true }, enumType ? [enumType] : [])).toEqual(want);
  });
});

describe("enumerations", () => {
  const known = { type: "string", enum: ["a", "b"] };
  const open = { anyOf: [known, { type: "string" }] };
  const cases: readonly (readonly [string, Partial<EnumType>, object])[] = [
    ["documented: no other value", {}, known],
    ["evolvable: any other value", { evolvable: true }, open],
    ["flags: lists of members", { isFlags: true }, { ...open, "x-docwright-flags": true }],
    ["from a sentence: perhaps not all", { provenance: "inferred" }, { ...open, "x-docwright-provenance": "inferred" }],
    ["deprecated", { deprecated: "Use another." }, { ...known, deprecated: true, "x-docwright-deprecation": "Use another." }],
    ["no members", { members: [] }, { type: "string" }],
    [
      "members with prose",
      {
        members: [
          { name: "a", description: "First." },
          { name: "b", deprecated: true },
        ],
      },
      { ...known, "x-enum-descriptions": ["First.", ""], "x-docwright-deprecated-members": ["b"] },
    ],
  ];
  it.each(cases)("%s", (_, facts, want) => {
    expect(schemasOf([], [enumeration("n.color", ["a", "b"], facts)])["n.color"]).toEqual(want);
  });

  it("has no component where the documentation does not name it", () => {
    const holder = entity("n.holder", { properties: [property("state", { type: { kind: "enum", name: "holderState" } })] });
    const schemas = schemasOf([holder], [enumeration("holderState", ["on", "off"])]);
    expect(Object.keys(schemas)).toEqual(["n.holder"]);
    expect(schemas["n.holder"]?.properties?.["state"]).toEqual({ type: "string", enum: ["on", "off"] });
  });
});

describe("structured types", () => {
  it("puts own members beside the base", () => {
    const base = entity("n.base", { key: ["id"], properties: [property("id", { readOnly: true })] });
    const derived = entity("n.derived", { baseType: "n.base", abstract: true, openType: true, properties: [property("size")] });
    expect(schemasOf([base, derived])).toEqual({
      "n.base": {
        type: "object",
        properties: { "@odata.type": { type: "string" }, id: { type: "string", readOnly: true } },
        discriminator: { propertyName: "@odata.type", mapping: { "#n.derived": "#/components/schemas/n.derived" } },
        "x-docwright-type-kind": "entity",
        "x-docwright-key": ["id"],
      },
      "n.derived": {
        allOf: [
          { $ref: "#/components/schemas/n.base" },
          { type: "object", properties: { size: { type: "string" } }, additionalProperties: true },
        ],
        "x-docwright-abstract": true,
        "x-docwright-type-kind": "entity",
      },
    });
  });

  it("says every fact of a property", () => {
    const facts = {
      nullable: true,
      description: "The\u0007 name.",
      readOnly: true,
      writeOnly: true,
      requiredOnCreate: true,
      selectOnly: true,
      deprecated: "",
      maxLength: 64,
      filterOperators: ["eq"],
      provenance: "inferred",
    } as const;
    expect(valueOf(STRING, facts)).toEqual({
      type: ["string", "null"],
      maxLength: 64,
      description: "The name.",
      deprecated: true,
      readOnly: true,
      writeOnly: true,
      "x-docwright-filter": ["eq"],
      "x-docwright-required-on-create": true,
      "x-docwright-select-only": true,
      "x-docwright-provenance": "inferred",
    });
  });

  it.each<readonly [TypeReference, string, unknown]>([
    [{ kind: "primitive", type: "Boolean" }, "False", false],
    [{ kind: "primitive", type: "Boolean" }, "0", undefined],
    [{ kind: "primitive", type: "Int32" }, "45", 45],
    [{ kind: "primitive", type: "Int32" }, "4.5", undefined],
    [{ kind: "primitive", type: "Double" }, "4.5", 4.5],
    [{ kind: "primitive", type: "DateTimeOffset" }, "now", undefined],
    [STRING, "45", "45"],
    [STRING, "null", undefined],
    [collection(STRING), "a", undefined],
    [{ kind: "enum", name: "n.color" }, "RED", "red"],
    [{ kind: "enum", name: "n.color" }, "blue", undefined],
  ])("of %j takes the default %j as %j", (type, defaultValue, want) => {
    expect(valueOf(type, { defaultValue }, [enumeration("n.color", ["red"])])?.default).toEqual(want);
  });

  it("marks relationships, and prefers the property of the same name", () => {
    const type = entity("n.team", {
      properties: [property("both")],
      navigationProperties: [navigation("members", collection(structured("n.team"))), navigation("both", structured("n.team"))],
    });
    expect(schemasOf([type])["n.team"]?.properties).toEqual({
      both: { type: "string" },
      members: { type: "array", items: { $ref: "#/components/schemas/n.team" }, "x-docwright-navigation-property": true },
    });
  });

  it("leaves prose out on request, not the deprecation", () => {
    const type = entity("n.a", {
      description: "About.",
      deprecated: "Gone soon.",
      properties: [property("p", { description: "About p." })],
    });
    const { components } = documentOf(schema({ types: [type] }), { descriptions: false });
    expect(components.schemas["n.a"]).toEqual({
      type: "object",
      properties: { p: { type: "string" } },
      deprecated: true,
      "x-docwright-type-kind": "entity",
    });
  });

  it("keeps names that mean something to JavaScript", async () => {
    const type = entity("__proto__", { properties: [property("__proto__"), property("constructor")] });
    const holder = entity("n.holder", { properties: [property("p", { type: structured("__proto__") })] });
    const document = documentOf(schema({ types: [type, holder] }));
    expect(Object.keys(document.components.schemas)).toEqual(["__proto__", "n.holder"]);
    expect(JSON.stringify(document)).toContain('"properties":{"__proto__":{"type":"string"},"constructor":{"type":"string"}}');
  });

  it("survives types that are among their own bases", () => {
    const types = [entity("n.a", { baseType: "n.b" }), entity("n.b", { baseType: "n.a" })];
    expect(Object.keys(schemasOf(types))).toEqual(["n.a", "n.b"]);
  });

  it("makes keys of names that no key may have, each its own", async () => {
    const types = [entity("n.a b"), entity("n.a_b"), entity("n.c", { baseType: "n.a b" })];
    const document = documentOf(schema({ types }));
    expect(Object.keys(document.components.schemas)).toEqual(["n.a_b", "n.a_b_2", "n.c"]);
    expect(await faultsOf(document)).toBeUndefined();
  });
});

describe("the schemas as JSON Schema", () => {
  const sample: Schema = schema({
    types: [
      entity("n.base", { properties: [property("id")] }),
      entity("n.device", {
        baseType: "n.base",
        properties: [
          property("state", { type: { kind: "enum", name: "n.state" }, nullable: true }),
          property("owner", { type: structured("n.base"), nullable: true }),
          property("count", { type: { kind: "primitive", type: "Int32" } }),
        ],
      }),
    ],
    enums: [enumeration("n.state", ["on", "off"])],
  });
  const ajv = addFormats.default(new Ajv2020({ strict: false, discriminator: false }));
  const validate = ajv.compile({ ...documentOf(sample), $ref: "#/components/schemas/n.device" });

  it.each([
    [{}],
    [{ id: "1", state: "on", owner: null, count: 3 }],
    [{ state: null, owner: { id: "2" }, "@odata.type": "#n.device", more: [] }],
  ])("accepts %j", (value) => {
    expect(validate(value)).toBe(true);
  });

  it.each([[{ id: 1 }], [{ state: "broken" }], [{ owner: "someone" }], [{ count: "3" }], [{ id: null }]])("rejects %j", (value) => {
    expect(validate(value)).toBe(false);
  });
});
