import { describe, expect, it } from "vitest";
import { apiPage, codesOf, linesOf, onlyOperation, resourcePage, schemaOf } from "./schema-of.js";

function templateOf(request: string): string | undefined {
  return onlyOperation(schemaOf({ "api/x.md": apiPage("Do it", request) })).paths[0]?.template;
}

describe("templates", () => {
  it.each([
    ["GET /users/{id}/messages/{id}", "/users/{userId}/messages/{messageId}"],
    ["GET /users/{id | userPrincipalName}", "/users/{userId}"],
    ["GET /users/{idOrUserPrincipalName}", "/users/{userId}"],
    ["GET /users/{user-id-or-name}", "/users/{userId}"],
    ["GET /users/{usersId}/devices/{devicesId}", "/users/{userId}/devices/{deviceId}"],
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
    ["GET /classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/tasks/8b01c1d0-aafc-4f8c-bd73-89faa3df1c1c", "/classes/{classId}/tasks/{taskId}"],
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

  it("merges lines that differ in names only quietly, and splits the query", () => {
    const built = schemaOf({
      "api/x.md": apiPage(
        "List",
        "GET /users/{id}/views?includeHidden=true&start={start}&$top={n}\nGET /users/{userId}/views?includeHidden=true&start={x}",
      ),
    });
    const operation = onlyOperation(built);
    expect(operation.paths).toHaveLength(1);
    expect(codesOf(built)).toEqual([]);
    expect(operation.queryParameters).toMatchObject([
      { name: "includeHidden", required: false, type: { type: "Boolean" } },
      { name: "start", required: true },
    ]);
    expect(operation.queryOptions).toBeUndefined();
  });

  it("merges lines that differ in query options only", () => {
    const built = schemaOf({ "api/x.md": apiPage("List", "GET /alerts\nGET /alerts?$top=1\nGET /alerts?$top=5&$filter=a eq '{b}'") });
    expect(onlyOperation(built).paths.map(({ template }) => template)).toEqual(["/alerts"]);
    expect(codesOf(built)).toEqual([]);
  });

  it("makes no operation of a path with something left out", () => {
    const built = schemaOf({ "api/x.md": apiPage("Get", "GET /folders/{id}/.../messages/{id}") });
    expect(built.schema.operations).toEqual([]);
    expect(codesOf(built)).toEqual(["request/withheld"]);
  });
});

const PARAMETERS = "|Parameter|Type|Description|\n|---|---|---|\n|width|Int32|How wide.|\n|top|Int32|How many. Optional.|";

describe("fixed arguments", () => {
  it.each([
    [
      "that the page lists are open",
      "GET /charts/{id}/image(width=640)",
      { Parameters: PARAMETERS },
      ["/charts/{chartId}/image(width={width})"],
    ],
    [
      "that differ between lines are open",
      "GET /me/days(from='2017-01-01',by='me')\nGET /users/{id}/days(from='2018-02-02',by='me')",
      {},
      ["/me/days(from='{from}',by='me')", "/users/{userId}/days(from='{from}',by='me')"],
    ],
    ["that are always the same are constants", "GET /me/filter(on='reviewer')", {}, ["/me/filter(on='reviewer')"]],
  ])("%s", (_, requests, sections, want) => {
    const built = schemaOf({ "api/x.md": apiPage("Get it", requests, sections) });
    expect(onlyOperation(built).paths.map(({ template }) => template)).toEqual(want);
  });
});

describe("parts of a query", () => {
  const sectionOf = (text: string): Readonly<Record<string, string>> => ({ "Optional query parameters": text });

  it.each([
    ["options alone make no list", "GET /alerts\nGET /alerts?$top=1\nGET /alerts?expand=x&filter=a eq '{b}'", {}, [], undefined],
    [
      "options add to a list",
      "GET /alerts?$top=1&expand=x",
      sectionOf("This method supports only `$select`."),
      [],
      ["$expand", "$select", "$top"],
    ],
    [
      "tokens are no list",
      "GET /alerts/delta",
      sectionOf("Use the following query parameters: `$deltatoken`, `$skiptoken`."),
      [],
      undefined,
    ],
    ["what is always open is a parameter", "GET /sites?search={query}", {}, ["search String required"], undefined],
    ["what is open at times is an option", "GET /sites\nGET /sites?search={query}", {}, [], undefined],
    ["samples tell types", "GET /a?deep=true\nGET /b?deep=false&size=3&as=pdf", {}, ["deep Boolean", "size Int32", "as String"], undefined],
    ["samples that differ are text", "GET /a?deep=true\nGET /b?deep=2", {}, ["deep String"], undefined],
    ["`$id` is none of the options", "DELETE /a/$ref?$id={id}", {}, ["$id String required"], undefined],
  ])("%s", (_, requests, sections, parameters, options) => {
    const operation = onlyOperation(schemaOf({ "api/x.md": apiPage("Do it", requests, sections) }));
    const shown = operation.queryParameters.map(({ name, type, required }) =>
      [name, type.kind === "primitive" ? type.type : type.kind, ...(required ? ["required"] : [])].join(" "),
    );
    expect(shown).toEqual(parameters);
    expect(operation.queryOptions).toEqual(options);
  });
});

it("a name in the place of a key is no member where another line has a key", () => {
  const built = schemaOf({
    "resources/site.md": resourcePage("site", ["|id|String|The key.|", "|root|base|What is below.|"]),
    "resources/base.md": resourcePage("base", ["|depth|Int32|How deep.|"]),
    "api/list.md": apiPage("List", "GET /sites", {
      Response: "Returns a `200 OK` and a collection of [site](../resources/site.md) objects.",
    }),
    "api/get.md": apiPage("Get", "GET /sites/root\nGET /sites/contoso.com"),
  });
  expect(linesOf(built, "response get")).toEqual(["response get 200 object microsoft.graph.site inferred"]);
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

  it("get them in its place where the list requires one", () => {
    const required = { "Request body": body["Request body"].replace("A word.", "A word. Required.") };
    const built = schemaOf({ "api/x.md": apiPage("getThings function", "GET /audits/getThings", required) });
    expect(onlyOperation(built).paths.map(({ template }) => template)).toEqual(["/audits/getThings(category='{category}',count={count})"]);
  });

  const optional = { Parameters: "|Parameter|Type|Description|\n|---|---|---|\n|day|Date|A day.|\n|late|Boolean|Optional. Late ones.|" };
  const shown = (target: string): Record<string, string> => ({
    Example: `### Request\n\n\`\`\`http\nGET https://graph.microsoft.com/beta/audits/${target}\n\`\`\``,
  });

  it.each([
    ["getThings(day=2020-01-01,late=true)", ["getThings(day={day},late={late})", "getThings(day={day})"]],
    ["getThings(day=2020-01-01)", ["getThings(day={day})"]],
    ["getThings(day=2020-01-01,late=true)?late=true", ["getThings(day={day})"]],
  ])("get those that may be left out where the example has them: %j", (target, want) => {
    const built = schemaOf({ "api/x.md": apiPage("getThings function", "GET /audits/getThings", { ...optional, ...shown(target) }) });
    expect(onlyOperation(built).paths.map(({ template }) => template)).toEqual(want.map((call) => `/audits/${call}`));
  });

  it("get none beside a line that has them", () => {
    const lines = "GET /audits/getThings\nGET /audits/getThings(late={late})";
    const only = { Parameters: "|Parameter|Type|Description|\n|---|---|---|\n|late|Boolean|Optional. Late ones.|" };
    const built = schemaOf({ "api/x.md": apiPage("getThings function", lines, { ...only, ...shown("getThings(late=true)") }) });
    expect(onlyOperation(built).paths.map(({ template }) => template)).toEqual(["/audits/getThings", "/audits/getThings(late={late})"]);
  });

  it("get them in its place where an example shows them", () => {
    const example = { Example: "### Request\n\n```http\nGET https://graph.microsoft.com/beta/audits/getThings(category='a',count=1)\n```" };
    const built = schemaOf({ "api/x.md": apiPage("getThings function", "GET /audits/getThings", { ...body, ...example }) });
    expect(onlyOperation(built).paths.map(({ template }) => template)).toEqual(["/audits/getThings(category='{category}',count={count})"]);
  });
});

describe("names in lower case throughout", () => {
  const user = resourcePage("user", ["|id|String|Key.|", "|mailBox|String|Where.|"], {
    annotation: '"@odata.type": "microsoft.graph.user"',
  });
  const reads = "If successful, this method returns a `200 OK` response code and a [user](../resources/user.md) object.";
  const pages = {
    "resources/user.md": user,
    "api/get.md": apiPage("Get", "GET /users/{id}", { Response: reads }),
  };

  it.each<readonly [string, Readonly<Record<string, string>>, string, string]>([
    ["as a table spells them", {}, "/users/{id}/mailbox", "/users/{userId}/mailBox"],
    ["as it is where a table has it so", {}, "/users/{id}/mailBox", "/users/{userId}/mailBox"],
    [
      "as most pages do",
      {
        "api/a.md": apiPage("A", "GET /tagSets/a"),
        "api/b.md": apiPage("B", "GET /tagSets/b"),
        "api/c.md": apiPage("C", "GET /tagSets/c"),
      },
      "/tagsets/{id}",
      "/tagSets/{tagSetId}",
    ],
    [
      "as they are where pages differ",
      { "api/a.md": apiPage("A", "GET /tagSets/a"), "api/b.md": apiPage("B", "GET /tagSets/b") },
      "/tagsets/{id}",
      "/tagsets/{tagsetId}",
    ],
    [
      "as they are where there are two other spellings",
      {
        "api/a.md": apiPage("A", "GET /tagSets/a"),
        "api/b.md": apiPage("B", "GET /TagSets/b"),
        "api/c.md": apiPage("C", "GET /tagSets/c"),
        "api/d.md": apiPage("D", "GET /tagSets/d"),
      },
      "/tagsets/{id}",
      "/tagsets/{tagsetId}",
    ],
  ])("are written %s", (_, more, path, want) => {
    const built = schemaOf({ ...pages, ...more, "api/x.md": apiPage("Do it", `GET ${path}`) });
    expect(linesOf(built, "path x")).toEqual([`path x ${want}`]);
    expect(codesOf(built).filter((code) => code === "request/segment-case")).toHaveLength(
      path === "/users/{id}/mailbox" || want.includes("tagSets") ? 1 : 0,
    );
  });
});

describe("types of parameters", () => {
  const tag = resourcePage("tag", ["|id|Int32|The number. Key.|", "|name|String|Its name.|"], {
    annotation: '"@odata.type": "microsoft.graph.tag", "keyProperty": "id"',
    json: '{"id": 1, "name": "String"}',
  });
  const list = apiPage("List tags", "GET /tags", {
    Response: "If successful, this method returns a `200 OK` response code and a collection of [tag](../resources/tag.md) objects.",
  });

  it.each([
    ["GET /tags/{id}", ["tagId key Edm.Int32"]],
    ["GET /tags({id})", ["tagId key Edm.Int32"]],
    ["GET /tags/{id}/{other}", ["other key Edm.String", "tagId key Edm.Int32"]],
    ["GET /tags/{id | name}", ["tagId key Edm.String id|name"]],
    ["GET /others/{id}", ["otherId key Edm.String"]],
  ])("of %j", (request, want) => {
    const built = schemaOf({ "resources/tag.md": tag, "api/list.md": list, "api/x.md": apiPage("Get", request) });
    expect(linesOf(built, "parameter x ")).toEqual(want.map((fact) => `parameter x ${fact}`));
  });

  it.each([
    ["cell(row=5)", "Edm.Int32"],
    ["cell(row=true)", "Edm.Boolean"],
    ["cell(row='5')", "Edm.String"],
  ])("of an argument shown as %j", (call, want) => {
    const example = { Example: `### Request\n\n\`\`\`http\nGET https://graph.microsoft.com/v1.0/sheets/1/${call}\n\`\`\`` };
    const built = schemaOf({
      "api/x.md": apiPage("Cell", `GET /sheets/{id}/cell(row=${call.includes("'") ? "'{row}'" : "{row}"})`, example),
    });
    expect(linesOf(built, "parameter x row")).toEqual([`parameter x row argument ${want}`]);
  });
});

describe("repairs leave alone", () => {
  const reads = (name: string): string =>
    `If successful, this method returns a \`200 OK\` response code and a [${name}](../resources/${name}.md) object.`;
  const user = {
    "resources/user.md": resourcePage("user", ["|id|String|Key.|"]),
    "api/get.md": apiPage("Get", "GET /users/{id}", { Response: reads("user") }),
  };

  it("a key that is posted beside the same line without it", () => {
    const lines = "POST /cars\nPOST /garages/{id}/cars\nPOST /garages/{id}/cars/{id}";
    const built = schemaOf({ "api/x.md": apiPage("Create or replace car", lines) });
    expect(linesOf(built, "path x")).toContain("path x /garages/{garageId}/cars/{carId}");
    expect(codesOf(built)).not.toContain("request/repaired");
  });

  it("a name that is a root to no page", () => {
    const built = schemaOf({ ...user, "api/x.md": apiPage("Get manager", "GET /users/user/manager") });
    expect(codesOf(built)).not.toContain("request/repaired");
  });

  it("no relationship behind where the repair takes one away", () => {
    const pages = { ...user, "api/me.md": apiPage("Get me", "GET /me", { Response: reads("user") }) };
    const built = schemaOf({ ...pages, "api/x.md": apiPage("Get user", "GET /users/me", { Response: reads("user") }) });
    expect(codesOf(built)).toEqual(["request/repaired"]);
    expect(linesOf(built, "navigation")).toEqual([]);
  });
});

it("withholds a path of a thousand segments", () => {
  const built = schemaOf({ "api/x.md": apiPage("Get", `GET ${"/Ab".repeat(1000)}`) });
  expect(codesOf(built)).toEqual(["request/withheld"]);
  expect(built.schema.operations).toEqual([]);
});

describe("conflicts of a path that stays as it is", () => {
  const base = resourcePage("item", ["|id|String|Key.|"], { annotation: '"@odata.type": "microsoft.graph.item", "keyProperty": "id"' });
  const derived = resourcePage("fileItem", ["|size|Int32|Size.|"], {
    annotation: '"@odata.type": "microsoft.graph.fileItem", "baseType": "microsoft.graph.item"',
  });
  const reads = "If successful, this method returns a `200 OK` response code and a [item](../resources/item.md) object.";
  const pages = {
    "resources/item.md": base,
    "resources/fileitem.md": derived,
    "api/get.md": apiPage("Get", "GET /items/{id}", { Response: reads }),
  };

  it.each([
    ["GET /items/{id}/size", ["request/no-cast"]],
    ["GET /items/{id}/microsoft.graph.fileItem/size", []],
    ["GET /items/{id}/id", []],
  ])("%s", (line, want) => {
    const built = schemaOf({ ...pages, "api/x.md": apiPage("Get it", line) });
    expect(codesOf(built)).toEqual(want);
  });

  it.each([
    ["POST", true, ["request/function-posted"]],
    ["POST", false, []],
    ["GET", true, []],
  ])("%s of a function: %j", (method, isComposable, want) => {
    const annotation = `<!-- { "blockType": "request", "name": "a", "isComposable": ${isComposable} } -->`;
    const example = `### Request\n\n${annotation}\n\`\`\`http\n${method} https://graph.microsoft.com/v1.0/items/1/rank\n\`\`\``;
    const built = schemaOf({ ...pages, "api/x.md": apiPage("Rank", `${method} /items/{id}/rank`, { Example: example }) });
    expect(codesOf(built)).toEqual(want);
  });
});
