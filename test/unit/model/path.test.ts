import { describe, expect, it } from "vitest";
import { apiPage, codesOf, onlyOperation, schemaOf } from "./schema-of.js";

function templateOf(request: string): string | undefined {
  return onlyOperation(schemaOf({ "api/x.md": apiPage("Do it", request) })).paths[0]?.template;
}

describe("templates", () => {
  it.each([
    ["GET /users/{id}/messages/{id}", "/users/{userId}/messages/{messageId}"],
    ["GET /users/{id | userPrincipalName}", "/users/{userId}"],
    ["GET /users/{idOrUserPrincipalName}", "/users/{userId}"],
    ["GET /users/{user-id-or-name}", "/users/{userId}"],
    ["GET /sites/{site-id}/lists/{list-id}", "/sites/{siteId}/lists/{listId}"],
    ["GET /things/{thing-id}/parts/{thing-id}", "/things/{thingId}/parts/{partId}"],
    ["GET /names/<name>", "/names/{name}"],
    ["GET /drive/root:/{item-path}:/children", "/drive/root:/{+itemPath}:/children"],
    ["GET /sheets/{id}/range(address='<address>')", "/sheets/{sheetId}/range(address='{address}')"],
    ["GET /reports/use(period='{period_value}',top={n})", "/reports/use(period='{period}',top={top})"],
    ["GET /companies({id})/customers({id})", "/companies({companyId})/customers({customerId})"],
    ["GET /groups/{id}/members/{id}/$ref", "/groups/{groupId}/members/{memberId}/$ref"],
    ["GET /groups/{id}/members/microsoft.graph.user/{id}", "/groups/{groupId}/members/microsoft.graph.user/{memberId}"],
    ["GET /users/{id}/{id}", "/users/{userId}/{userId2}"],
    ["GET /roles/roleTemplateId={roleTemplateId}", "/roles/roleTemplateId={roleTemplateId}"],
  ])("writes %j as %j", (request, want) => {
    expect(templateOf(request)).toBe(want);
  });

  it("keeps what was documented, and what a placeholder stands for", () => {
    const [path] = onlyOperation(
      schemaOf({ "api/x.md": apiPage("Do it", "GET /drive/root:/{item-path}:/use(day='{day}')/{id | name}") }),
    ).paths;
    expect(path?.parameters.map(({ documentedName, role }) => [documentedName, role])).toEqual([
      ["item-path", "path"],
      ["day", "argument"],
      ["id | name", "key"],
    ]);
  });

  it("merges lines that differ in names only, and splits the query", () => {
    const built = schemaOf({
      "api/x.md": apiPage(
        "List",
        "GET /users/{id}/views?includeHidden=true&start={start}&$top={n}\nGET /users/{userId}/views?includeHidden=true&start={x}",
      ),
    });
    const operation = onlyOperation(built);
    expect(operation.paths).toHaveLength(1);
    expect(codesOf(built)).toEqual(["request/duplicate"]);
    expect(operation.paths[0]?.fixedQuery).toEqual([{ name: "includeHidden", value: "true" }]);
    expect(operation.queryParameters).toMatchObject([{ name: "start", required: true }]);
    expect(operation.queryOptions).toEqual(["$top"]);
  });

  it("makes no operation of a path with something left out", () => {
    const built = schemaOf({ "api/x.md": apiPage("Get", "GET /folders/{id}/.../messages/{id}") });
    expect(built.schema.operations).toEqual([]);
    expect(codesOf(built)).toEqual(["request/withheld"]);
  });
});

describe("functions without parentheses", () => {
  const body = {
    "Request body":
      "In the request URL, provide the following query parameters with values.\n\n|Parameter|Type|Description|\n|---|---|---|\n|category|String|A word.|\n|count|Int32|A number.|",
  };

  it("get the arguments that the page lists, beside the documented form", () => {
    const built = schemaOf({ "api/x.md": apiPage("getThings function", "GET /audits/getThings", body) });
    expect(onlyOperation(built).paths.map(({ template }) => template)).toEqual([
      "/audits/getThings(category='{category}',count={count})",
      "/audits/getThings",
    ]);
    expect(codesOf(built)).toContain("request/no-arguments");
  });

  it("get them in its place where an example shows them", () => {
    const example = { Example: "### Request\n\n```http\nGET https://graph.microsoft.com/beta/audits/getThings(category='a',count=1)\n```" };
    const built = schemaOf({ "api/x.md": apiPage("getThings function", "GET /audits/getThings", { ...body, ...example }) });
    expect(onlyOperation(built).paths.map(({ template }) => template)).toEqual(["/audits/getThings(category='{category}',count={count})"]);
  });
});
