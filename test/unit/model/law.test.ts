import { describe, expect, it } from "vitest";
import { buildSchema } from "../../../generator/model/build.js";
import { dumpSchema } from "../../../generator/model/dump.js";
import { operationReferences, typeReferences } from "../../../generator/model/finish.js";
import { declaredNames } from "../../../generator/model/reference.js";
import { apiPage, pagesOf, resourcePage, schemaOf } from "./schema-of.js";

const files = {
  "resources/entity.md": resourcePage("entity", ["|id|String|Key.|"], {
    annotation: '"@odata.type": "microsoft.graph.entity", "keyProperty": "id"',
  }),
  "resources/user.md": resourcePage(
    "user",
    [
      "|id|String|Key.|",
      "|boss|[User](USER.md)|Boss.|",
      "|__proto__|String|Odd.|",
      "|mood|String|Possible values are: `good`, `bad`.|",
      "|x|[gone](gone.md)|X.|",
    ],
    { intro: "Inherits from [entity](entity.md)." },
  ),
  "api/user-get.md": apiPage("Get user", "GET /users/{id}\nGET /me", {
    Response: "If successful, this method returns a `200 OK` response code and a [user](../resources/user.md) object in the response body.",
  }),
  "api/user-find.md": apiPage("user: find", "GET /users/find(name='{name}')", {
    Response:
      "If successful, this function returns a `200 OK` response code and a collection of [user](../resources/user.md) objects in the response body.",
  }),
};

describe("a schema", () => {
  const { schema } = schemaOf(files);

  it("names nothing that it does not declare", () => {
    const declared = new Set([...schema.types, ...schema.enums].map(({ name }) => name));
    const references = [...schema.types.flatMap(typeReferences), ...schema.operations.flatMap(operationReferences)];
    expect(references.flatMap(declaredNames).filter((name) => !declared.has(name))).toEqual([]);
    expect(schema.types.flatMap(({ baseType }) => baseType ?? []).filter((name) => !declared.has(name))).toEqual([]);
  });

  it("is frozen through and through", () => {
    const thawed: unknown[] = [];
    const visit = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      if (!Object.isFrozen(value)) thawed.push(value);
      Object.values(value).forEach(visit);
    };
    visit(schema);
    expect(thawed).toEqual([]);
  });

  it("is the same for the same pages, whatever their order", () => {
    const forwards = buildSchema(pagesOf(files), { version: "v1.0" });
    const backwards = buildSchema([...pagesOf(files)].reverse(), { version: "v1.0" });
    expect(JSON.stringify(backwards)).toBe(JSON.stringify(forwards));
  });

  it("is sorted by name, and its dump by line", () => {
    const names = schema.types.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    const lines = dumpSchema(schema);
    expect(lines).toEqual([...lines].sort());
  });

  it("leaves the pages as they were", () => {
    const pages = pagesOf(files);
    const before = JSON.stringify(pages);
    buildSchema(pages, { version: "v1.0" });
    expect(JSON.stringify(pages)).toBe(before);
  });

  it("comes of no pages too", () => {
    expect(schemaOf({}).schema).toEqual({ version: "v1.0", types: [], enums: [], operations: [] });
  });
});
