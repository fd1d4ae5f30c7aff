import { describe, expect, it } from "vitest";
import { apiPage, onlyOperation, schemaOf } from "./schema-of.js";

const table = (...rows: readonly string[]): string => ["|Name|Type|Description|", "|:---|:---|:---|", ...rows].join("\n");

/** The names of an operation's parameters by where they stand. */
function parametersOf(request: string, sections: Readonly<Record<string, string>>): Record<string, unknown> {
  const { paths, queryParameters, headers } = onlyOperation(schemaOf({ "api/x.md": apiPage("Get", request, sections) }));
  return {
    path: paths.flatMap(({ parameters }) => parameters.map(({ documentedName, description }) => `${documentedName}: ${description ?? ""}`)),
    query: queryParameters.map(({ name }) => name),
    headers: headers.map(({ name }) => name),
  };
}

describe("below Request headers", () => {
  it("a section of another known kind lists no header fields", () => {
    const query = `### Optional query parameters\n\n${table("|color|String|Which.|")}`;
    expect(parametersOf("GET /kites", { "Request headers": `${table("|Prefer|String|How.|")}\n\n${query}` })).toEqual({
      path: [],
      query: ["color"],
      headers: ["Prefer"],
    });
  });

  it("a section of no other kind does", () => {
    const more = `### For uploads\n\n${table("|If-Match|String|Which state.|")}`;
    expect(parametersOf("GET /kites", { "Request headers": `${table("|Prefer|String|How.|")}\n\n${more}` })).toMatchObject({
      headers: ["Prefer", "If-Match"],
    });
  });
});

describe("parameters of the address", () => {
  const isPath = "|id|String|The kite.|";
  const isQuery = "|color|String|Which.|";
  const isOptional = "|color|String|Which. Optional.|";
  it.each([
    ["are of the path where a placeholder has their name", "GET /kites/{id}", [isPath, isQuery], ["id: The kite."], ["color"]],
    ["are of the query where there is no placeholder", "GET /kites", [isQuery], [], ["color"]],
    ["may mean a placeholder that has no row", "GET /kites/{id}", [isQuery], ["id: "], []],
    ["mean none if they are optional", "GET /kites/{id}", [isOptional], ["id: "], ["color"]],
  ])("%s", (_, request, rows, path, query) => {
    for (const heading of ["Request URI parameters", "URL parameters"])
      expect(parametersOf(request, { [heading]: table(...rows) })).toEqual({ path, query, headers: [] });
  });
});

it("rows without a column of types leave the path's own types", () => {
  const untyped = "|Parameter|Description|\n|:---|:---|\n|id|The kite.|\n|color|Which.|";
  const { schema } = schemaOf({ "api/x.md": apiPage("Get", "GET /kites/{id}", { "Request URL parameters": untyped }) });
  const [operation] = schema.operations;
  expect(operation?.paths[0]?.parameters).toMatchObject([{ description: "The kite.", type: { kind: "primitive", type: "String" } }]);
  expect(operation?.queryParameters).toMatchObject([{ name: "color", type: { kind: "unresolved" } }]);
});

it("optional query string parameters are query parameters", () => {
  expect(parametersOf("GET /kites", { "Optional query string parameters": table("|color|String|Which.|") })).toMatchObject({
    query: ["color"],
  });
});
