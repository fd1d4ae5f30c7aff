import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emitOpenApi, openApiFile } from "../../../generator/emit/openapi/document.js";
import type { Schema } from "../../../generator/model/schema.js";
import { arbitrarySchema } from "./arbitrary-schema.js";
import { documentOf, faultsOf } from "./document.js";
import { entity, enumeration, operation, schema } from "./schema-builders.js";

const SAMPLE = schema({
  serviceRoot: "https://api.example.com/",
  types: [entity("n.user")],
  enums: [enumeration("n.color", ["red"])],
  operations: [operation("user-get", ["/users/{id}"])],
});

describe("the document", () => {
  it("says what it describes and where it is served", async () => {
    const document = documentOf(SAMPLE, { title: "Users", license: { name: "CC BY 4.0", url: "https://example.com/a b" } });
    expect(document).toMatchObject({
      openapi: "3.1.1",
      info: { title: "Users", version: "v1.0", license: { name: "CC BY 4.0", url: "https://example.com/a%20b" } },
      servers: [{ url: "https://api.example.com/v1.0" }],
    });
    expect(await faultsOf(document)).toBeUndefined();
  });

  it("prefers the configured service, and is relative without any", () => {
    expect(documentOf(SAMPLE, { serviceRoot: "https://eu.example.com" }).servers).toEqual([{ url: "https://eu.example.com/v1.0" }]);
    expect(documentOf(schema()).servers).toEqual([{ url: "/v1.0" }]);
  });

  it("links the pages", () => {
    const pageUrl = (page: string) => (page.startsWith("api/") ? `https://docs.example.com/${page}` : undefined);
    const document = documentOf(SAMPLE, { pageUrl });
    expect(document.paths["/users/{id}"]?.get?.externalDocs).toEqual({ url: "https://docs.example.com/api/user-get.md" });
    expect(document.components.schemas["n.user"]).not.toHaveProperty("externalDocs");
  });

  it("is a file that names its pages and never leaves its folder", () => {
    const file = openApiFile({ ...SAMPLE, version: "../v1.0" }, { title: "Users", descriptions: true });
    expect(file.path).toBe("openapi/.._v1.0.json");
    expect(file.content.endsWith("}\n")).toBe(true);
    expect(file.sources).toEqual(["api/user-get.md", "resources/n.color.md", "resources/n.user.md"]);
  });
});

describe("any schema", () => {
  it("makes a document that the 3.1 meta-schema accepts and whose references resolve", async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySchema(), async (value) => {
        const document = documentOf(value, { pageUrl: (page) => `https://docs.example.com/${page}` });
        expect(await faultsOf(document)).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it("gives operations and paths one name each", () => {
    fc.assert(
      fc.property(arbitrarySchema(), (value) => {
        const { paths } = documentOf(value);
        const ids = Object.values(paths).flatMap((item) => Object.values(item).map((operation) => operation.operationId));
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => /^[A-Za-z_]\w*$/.test(id))).toBe(true);
        const shapes = Object.keys(paths).map((key) => key.replace(/\{[^{}]*\}/g, "{}"));
        expect(new Set(shapes).size).toBe(shapes.length);
      }),
    );
  });

  it("makes the same text whatever the order of the operations", () => {
    fc.assert(
      fc.property(arbitrarySchema(), (value) => {
        const shuffled: Schema = { ...value, operations: value.operations.toReversed() };
        const options = { title: "Any", descriptions: true };
        expect(JSON.stringify(emitOpenApi(shuffled, options))).toBe(JSON.stringify(emitOpenApi(value, options)));
      }),
    );
  });
});
