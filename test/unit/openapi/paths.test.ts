import { describe, expect, it } from "vitest";
import type { Operation, Permission, Property, RequestBody, StructuredType } from "../../../generator/model/schema.js";
import { documentOf, faultsOf } from "./document.js";
import { body, collection, entity, operation, path, property, response, schema, STRING, structured } from "./schema-builders.js";

const TYPES: readonly StructuredType[] = [
  entity("n.base", { properties: [property("id", { readOnly: true }), property("name", { requiredOnCreate: true })] }),
  entity("n.left", { baseType: "n.base" }),
  entity("n.right", { baseType: "n.base" }),
];

function pathsOf(operations: readonly Operation[]) {
  return documentOf(schema({ types: TYPES, operations })).paths;
}

function post(id: string, requestBody: RequestBody, facts: Partial<Operation> = {}): Operation {
  return operation(id, ["/things"], { method: "POST", requestBody, ...facts });
}

function required(name: string, facts: Partial<Property> = {}): Property {
  return property(name, { requiredOnCreate: true, ...facts });
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe("paths", () => {
  it("makes a path item of every alternative, with names of its own", async () => {
    const paths = pathsOf([operation("user-list-messages", ["/me/messages", "/users/{userId}/messages"]), operation("a.b-get", ["/a"])]);
    expect(Object.entries(paths).map(([key, item]) => [key, item.get?.operationId, item.get?.tags])).toEqual([
      ["/a", "a_b_get", ["a"]],
      ["/me/messages", "user_list_messages", ["users"]],
      ["/users/{userId}/messages", "user_list_messages_2", ["users"]],
    ]);
  });

  it("gives no alternative the name of another operation", () => {
    const paths = pathsOf([operation("get", ["/a", "/b"]), operation("get-2", ["/c"]), operation("get.2", ["/d"])]);
    expect(Object.values(paths).map((item) => item.get?.operationId)).toEqual(["get", "get_3", "get_2", "get_2_2"]);
  });

  it("brings paths together that differ in names only, by the first one's names", () => {
    const read = operation("b-get", ["/users/{userId}/items('{item}')"]);
    const remove = operation("a-delete", [path("/users/{id}/items('{+name}')")], { method: "DELETE" });
    const paths = pathsOf([read, remove]);
    expect(Object.keys(paths)).toEqual(["/users/{id}/items('{name}')"]);
    const item = paths["/users/{id}/items('{name}')"];
    expect(Object.keys(item ?? {})).toEqual(["get", "delete"]);
    expect(item?.get?.parameters?.map(({ name }) => name)).toEqual(["id", "name"]);
  });

  it("describes the parameters of a path by place", () => {
    const first = operation("a", ["/f(a={x},b={y})"], { method: "POST" });
    const { parameters, ...rest } = path("/f(a={y},b={+x})");
    const types = parameters.map((parameter) => ({
      ...parameter,
      type: { kind: "primitive", type: parameter.name === "y" ? "Int32" : "Guid" } as const,
      description: `The ${parameter.name}.`,
    }));
    const paths = pathsOf([first, operation("b", [{ ...rest, parameters: types.toReversed() }])]);
    expect(paths["/f(a={x},b={y})"]?.get?.parameters).toEqual([
      { name: "x", in: "path", description: "The y.", required: true, schema: { type: "integer", format: "int32" } },
      {
        name: "y",
        in: "path",
        description: "The x.",
        required: true,
        schema: { type: "string", format: "uuid" },
        "x-ms-skip-url-encoding": true,
      },
    ]);
  });

  it.each([
    ["/me", "users"],
    ["/Me/messages", "users"],
    ["/reports/getUsage(period='{period}')", "reports"],
    ["/getAll(period='{period}')", "getAll"],
    ["/{id}", "root"],
    ["/", "root"],
  ])("tags %s with %s", (template, tag) => {
    const document = documentOf(schema({ operations: [operation("a", [template])] }));
    expect(document.tags).toEqual([{ name: tag }]);
  });
});

describe("query and header parameters", () => {
  it("writes system query options in OData's forms", () => {
    const item = pathsOf([operation("a", ["/a"], { queryOptions: ["$count", "$filter", "$select", "$top"] })])["/a"];
    expect(item?.get?.parameters).toEqual([
      { name: "$count", in: "query", schema: { type: "boolean" } },
      { name: "$filter", in: "query", schema: { type: "string" } },
      { name: "$select", in: "query", style: "form", explode: false, schema: { type: "array", items: { type: "string" } } },
      { name: "$top", in: "query", schema: { type: "integer", format: "int32", minimum: 0 } },
    ]);
  });

  it.each([
    { answer: "an entity", facts: { kind: "object" as const }, names: ["$expand", "$select"] },
    {
      answer: "a list",
      facts: { kind: "collection" as const },
      names: "$count $expand $filter $orderby $search $select $skip $top".split(" "),
    },
    { answer: "bytes", facts: { kind: "stream" as const }, names: [] },
  ])("names those that OData has for $answer where the documentation names none", ({ facts, names }) => {
    const item = pathsOf([operation("a", ["/a"], { responses: [response(facts)] })])["/a"];
    expect(item?.get?.parameters?.map(({ name }) => name) ?? []).toEqual(names);
    for (const parameter of item?.get?.parameters ?? []) expect(parameter).toMatchObject({ "x-docwright-provenance": "inferred" });
  });

  it("lists a name once, required where every operation requires it", () => {
    const query = (needed: boolean) => [{ name: "q", type: STRING, required: needed, provenance: "documented" as const }];
    const header = (name: string, needed: boolean) => [{ name, required: needed }];
    const operations = [
      operation("a", ["/a"], { queryParameters: query(true), headers: [...header("If-Match", true), ...header("Authorization", true)] }),
      operation("b", ["/a"], { queryParameters: query(false), headers: header("if-match", true), queryOptions: ["q"] }),
    ];
    expect(pathsOf(operations)["/a"]?.get?.parameters).toEqual([
      { name: "q", in: "query", schema: { type: "string" } },
      { name: "If-Match", in: "header", required: true, schema: { type: "string" } },
    ]);
  });
});

describe("request bodies", () => {
  const schemaOf = (operations: readonly Operation[], mediaType = "application/json") =>
    pathsOf(operations)["/things"]?.post?.requestBody?.content[mediaType]?.schema;

  it("requires on creation what the type says", () => {
    expect(schemaOf([post("a", body({ type: structured("n.left") }))])).toEqual({
      allOf: [ref("n.left"), { type: "object", required: ["name"] }],
    });
  });

  it("takes the page's own table before the type's marks", () => {
    const properties = [property("name"), required("extra", { type: { kind: "primitive", type: "Boolean" } })];
    expect(schemaOf([post("a", body({ type: structured("n.base"), properties }))])).toEqual({
      allOf: [ref("n.base"), { type: "object", properties: { extra: { type: "boolean" } }, required: ["extra"] }],
    });
    expect(schemaOf([post("a", body({ type: structured("n.base"), properties: [property("name")] }))])).toEqual(ref("n.base"));
  });

  it("names the properties that the page names", () => {
    const properties = [property("name"), property("id")];
    const operations = [post("a", body({ type: structured("n.left"), properties })), post("b", body({ properties: [property("name")] }))];
    expect(pathsOf(operations)["/things"]?.post?.requestBody?.["x-docwright-properties"]).toEqual(["name", "id"]);
  });

  it("writes parameters out", () => {
    const request = post("a", body({ kind: "parameters", properties: [required("to"), property("note")] }));
    expect(pathsOf([request])["/things"]?.post?.requestBody).toEqual({
      content: {
        "application/json": {
          schema: { type: "object", properties: { to: { type: "string" }, note: { type: "string" } }, required: ["to"] },
        },
      },
      required: true,
    });
  });

  it("sends links, media and text", () => {
    expect(schemaOf([post("a", body({ kind: "reference" }))])).toMatchObject({ required: ["@odata.id"] });
    expect(schemaOf([post("a", body({ kind: "media", mediaType: "image/jpeg; q=1" }))], "image/jpeg")).toEqual({
      type: "string",
      format: "binary",
    });
    expect(schemaOf([post("a", body({ kind: "media", mediaType: "text/plain" }))], "text/plain")).toEqual({ type: "string" });
    expect(schemaOf([post("a", body({ kind: "media", mediaType: "the file's type" }))], "*/*")).toEqual({
      type: "string",
      format: "binary",
    });
  });

  it("is of the most general type that the operations send", () => {
    const of = (id: string, name: string) => post(id, body({ type: structured(name), properties: [property("name")] }));
    expect(schemaOf([of("a", "n.left"), of("b", "n.base"), of("c", "n.right")])).toEqual(ref("n.base"));
    expect(schemaOf([of("a", "n.left"), of("c", "n.right")])).toEqual({ anyOf: [ref("n.left"), ref("n.right")] });
  });

  it("holds the parameters of all operations and requires what all require", () => {
    const first = post("a", body({ kind: "parameters", properties: [required("both"), required("first")] }));
    const second = post("b", body({ kind: "parameters", properties: [required("both"), property("second")] }));
    expect(schemaOf([first, second])).toMatchObject({
      properties: { both: {}, first: {}, second: {} },
      required: ["both"],
    });
  });
});

describe("responses", () => {
  const answer = (...responses: Operation["responses"]) => pathsOf([operation("a", ["/things"], { responses })])["/things"]?.get?.responses;
  const item = structured("n.base");

  it("wraps collections", () => {
    const paths = pathsOf([operation("a", ["/things"], { responses: [response({ kind: "collection", type: item, delta: true })] })]);
    const content = paths["/things"]?.get?.responses["200"]?.content?.["application/json"];
    expect(content?.schema?.properties?.["value"]).toEqual({ type: "array", items: ref("n.base") });
    expect(Object.keys(content?.schema?.properties ?? {})).toEqual(["value", "@odata.count", "@odata.nextLink", "@odata.deltaLink"]);
    expect(paths["/things"]?.get?.["x-ms-pageable"]).toEqual({ itemName: "value", nextLinkName: "@odata.nextLink" });
  });

  it("tells each kind", () => {
    expect(answer(response({ kind: "object", type: item }))).toEqual({
      "200": { description: "OK", content: { "application/json": { schema: ref("n.base") } } },
    });
    expect(answer(response({ kind: "object" }))).toEqual({ "200": { description: "OK", content: { "application/json": {} } } });
    expect(answer(response({ kind: "value", type: STRING }))).toEqual({
      "200": {
        description: "OK",
        content: { "application/json": { schema: { type: "object", properties: { value: { type: "string" } }, required: ["value"] } } },
      },
    });
    expect(answer(response({ kind: "value", type: STRING, mediaType: "text/plain" }))).toEqual({
      "200": { description: "OK", content: { "text/plain": { schema: { type: "string" } } } },
    });
    expect(answer(response({ kind: "stream" }), response({ status: 204 }))).toEqual({
      "200": { description: "OK", content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } } },
      "204": { description: "No Content" },
    });
    expect(answer(response({ kind: "text", mediaType: "text/csv" }))).toEqual({
      "200": { description: "OK", content: { "text/csv": { schema: { type: "string" } } } },
    });
    expect(answer(response({ kind: "redirect", status: 302, description: "Elsewhere." }))).toEqual({
      "302": { description: "Elsewhere.", headers: { Location: { schema: { type: "string", format: "uri-reference" } } } },
    });
    expect(answer()).toEqual({ default: { description: "Not documented" } });
  });

  it("is of the most general type that the operations answer", () => {
    const list = (id: string, name: string) =>
      operation(id, ["/things"], { responses: [response({ kind: "collection", type: structured(name) })] });
    const paths = pathsOf([list("a", "n.left"), list("b", "n.base")]);
    expect(paths["/things"]?.get?.responses["200"]?.content?.["application/json"]?.schema?.properties?.["value"]).toEqual({
      type: "array",
      items: ref("n.base"),
    });
    expect(paths["/things"]?.get?.["x-docwright-operations"]).toEqual(["a", "b"]);
  });

  it("keeps collections of types without a common base apart", () => {
    const value = (id: string, name: string) =>
      operation(id, ["/things"], { responses: [response({ kind: "value", type: collection(structured(name)) })] });
    const paths = pathsOf([value("a", "n.left"), value("b", "n.right")]);
    expect(paths["/things"]?.get?.responses["200"]?.content?.["application/json"]?.schema?.properties?.["value"]).toEqual({
      type: "array",
      items: { anyOf: [ref("n.left"), ref("n.right")] },
    });
  });
});

describe("security", () => {
  it("makes each set of scopes an alternative, the signed-in user's first", async () => {
    const permissions: readonly Permission[] = [
      { account: "application", alternatives: [["Thing.Read.All", "Part.Read.All"]] },
      { account: "delegatedWork", alternatives: [["Thing.Read"], ["Thing.Read.All", "Part.Read"]] },
      { account: "delegatedPersonal", alternatives: [["Thing.Read"]] },
    ];
    const document = documentOf(schema({ operations: [operation("a", ["/a"], { permissions })] }));
    expect(document.paths["/a"]?.get?.security).toEqual([
      { delegated: ["Thing.Read"] },
      { delegated: ["Thing.Read.All", "Part.Read"] },
      { application: ["Thing.Read.All", "Part.Read.All"] },
    ]);
    expect(document.paths["/a"]?.get?.["x-docwright-permissions"]).toEqual(permissions);
    expect(document.components.securitySchemes?.["delegated"]?.flows.authorizationCode?.scopes).toEqual({
      "Part.Read": "",
      "Thing.Read": "",
      "Thing.Read.All": "",
    });
    expect(await faultsOf(document)).toBeUndefined();
  });

  it("asks for a token without scopes where none is needed, and for nothing where the accounts are not supported", async () => {
    const permissions: readonly Permission[] = [
      { account: "delegatedWork", alternatives: [[]] },
      { account: "delegatedPersonal", alternatives: [] },
      { account: "application", alternatives: [[]] },
    ];
    const document = documentOf(schema({ operations: [operation("a", ["/a"], { permissions })] }));
    expect(document.paths["/a"]?.get?.security).toEqual([{ delegated: [] }, { application: [] }]);
    expect(Object.keys(document.components.securitySchemes ?? {})).toEqual(["delegated", "application"]);
    expect(await faultsOf(document)).toBeUndefined();
  });

  it("says nothing where nothing is documented", () => {
    const document = documentOf(schema({ operations: [operation("a", ["/a"])] }));
    expect(document.paths["/a"]?.get).not.toHaveProperty("security");
    expect(document.components).not.toHaveProperty("securitySchemes");
  });
});
