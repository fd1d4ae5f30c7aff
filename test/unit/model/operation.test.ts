import { describe, expect, it } from "vitest";
import { apiPage, codesOf, linesOf, onlyOperation, resourcePage, schemaOf } from "./schema-of.js";

const user = resourcePage("user", ["|id|String|Key.|", "|displayName|String|Name.|", "|mood|String|Possible values are: `good`, `bad`.|"], {
  annotation: '"@odata.type": "microsoft.graph.user", "keyProperty": "id"',
  rest: "## Relationships\n\n|Relationship|Type|Description|\n|---|---|---|\n|messages|[message](message.md) collection|Mail.|",
});
const message = resourcePage("message", ["|id|String|Key.|", "|subject|String|Subject.|"], {
  annotation: '"@odata.type": "microsoft.graph.message", "keyProperty": "id"',
});
const types = { "resources/user.md": user, "resources/message.md": message };
const one =
  "If successful, this method returns a `200 OK` response code and a [message](../resources/message.md) object in the response body.";
const several =
  "If successful, this method returns a `200 OK` response code and a collection of [message](../resources/message.md) objects in the response body.";

describe("responses", () => {
  it.each([
    ["List", "GET /users/{id}/messages", several, '{ "value": [ { "id": "1" } ] }', "200 collection microsoft.graph.message"],
    ["Get", "GET /users/{id}/messages/{id}", one, '{ "value": { "id": "1" } }', "200 object microsoft.graph.message"],
    // The sentence is wrong about the number; the title, the example and the path agree.
    ["List messages", "GET /users/{id}/messages", one, '{ "value": [ { "id": "1" } ] }', "200 collection microsoft.graph.message"],
    [
      "Get",
      "GET /users/{id}/photo/$value",
      "If successful, this method returns a `302 Found` response that redirects to the file.",
      "",
      "302 redirect",
    ],
    [
      "Delete",
      "DELETE /users/{id}",
      "If successful, this method returns a `204 No Content` response code. It does not return anything in the response body.",
      "",
      "204 none",
    ],
  ])("of %s %s", (title, request, sentence, json, want) => {
    const example =
      json === ""
        ? {}
        : {
            Example: `### Request\n\n\`\`\`http\n${request}\n\`\`\`\n\n### Response\n\n\`\`\`http\nHTTP/1.1 200 OK\nContent-type: application/json\n\n${json}\n\`\`\``,
          };
    const built = schemaOf({ ...types, "api/x.md": apiPage(title, request, { Response: sentence, ...example }) });
    expect(linesOf(built, "response")).toEqual([`response x ${want}`]);
  });

  it("are not what a section about errors below says", () => {
    const response = `If successful, this method returns a \`202 Accepted\` response code.\n\n### Error responses\n\n${one}`;
    const built = schemaOf({ ...types, "api/x.md": apiPage("Copy", "POST /users/{id}/copy", { Response: response }) });
    expect(linesOf(built, "response")).toEqual(["response x 202 none inferred"]);
  });

  it("of HEAD have no body", () => {
    const built = schemaOf({ ...types, "api/x.md": apiPage("Probe", "HEAD /users/{id}/messages/{id}", { Response: one }) });
    expect(linesOf(built, "response")).toEqual(["response x 200 none"]);
  });

  it("are annotated in the older spelling too", () => {
    const annotation = '<!-- { "blockType": "response", "@type": "Collection(microsoft.graph.message)" } -->';
    const example = `### Request\n\n\`\`\`http\nGET /find\n\`\`\`\n\n### Response\n\n${annotation}\n\`\`\`http\nHTTP/1.1 200 OK\n\`\`\``;
    const built = schemaOf({ ...types, "api/x.md": apiPage("Find", "GET /find", { Example: example }) });
    expect(linesOf(built, "response")).toEqual(["response x 200 collection microsoft.graph.message inferred"]);
  });

  it("are taken from the methods table where the page says nothing", () => {
    const page = resourcePage("user", ["|id|String|Key.|"], {
      rest: "## Methods\n\n|Method|Return type|Description|\n|---|---|---|\n|[Find](../api/x.md)|[message](message.md) collection|Find.|",
    });
    const built = schemaOf({ ...types, "resources/user.md": page, "api/x.md": apiPage("user: find", "GET /users/{id}/find") });
    expect(linesOf(built, "response")).toEqual(["response x 200 collection microsoft.graph.message inferred"]);
  });

  it("depend on the path where the paths lead to different types", () => {
    const built = schemaOf({
      ...types,
      "api/user-list.md": apiPage("List users", "GET /users", {
        Response:
          "If successful, this method returns a `200 OK` response code and a collection of [user](../resources/user.md) objects in the response body.",
      }),
      "api/x.md": apiPage("Get either", "GET /users/{id}\nGET /users/{id}/messages/{id}", { Response: one }),
    });
    expect(linesOf(built, "response x")).toEqual(["response x 200 object microsoft.graph.user|microsoft.graph.message"]);
  });
});

describe("bodies", () => {
  const table = (header: string, ...rows: readonly string[]): string =>
    [`|${header}|Type|Description|`, "|---|---|---|", ...rows].join("\n");

  it("are the entity that is asked for, with the rows of the page", () => {
    const built = schemaOf({
      ...types,
      "api/user-update.md": apiPage("Update user", "PATCH /users/{id}", {
        "Request body": `In the request body, supply the values for relevant fields that should be updated.\n\n${table("Property", "|mood|String|Mood. Possible values are: `good`, `bad`.|")}`,
      }),
    });
    expect(linesOf(built, "body", "sends", "enum")).toEqual([
      "body user-update entity application/json microsoft.graph.user",
      "enum userMood inferred",
      "sends user-update mood userMood",
    ]);
  });

  it("are the parameters of an action", () => {
    const built = schemaOf({
      ...types,
      "api/user-sendmail.md": apiPage("user: sendMail", "POST /users/{id}/sendMail", {
        "Request body": `In the request body, provide a JSON object with the following parameters.\n\n${table("Parameter", "|message|[message](../resources/message.md)|The message. Required.|")}`,
      }),
    });
    expect(linesOf(built, "body", "sends", "operation")).toEqual([
      "body user-sendmail parameters application/json",
      "operation user-sendmail POST action=sendMail",
      "sends user-sendmail message microsoft.graph.message requiredOnCreate",
    ]);
  });

  it("are a reference where the path ends with one, and nothing where nothing is sent", () => {
    const built = schemaOf({
      ...types,
      "api/a.md": apiPage("Add", "POST /users/{id}/messages/$ref"),
      "api/b.md": apiPage("Get", "GET /users/{id}"),
    });
    expect(linesOf(built, "body")).toEqual(["body a reference application/json"]);
  });
});

describe("parameters of an action that a section of its own lists", () => {
  it("are the members of its body, but those in the path", () => {
    const rows =
      "|Parameter|Type|Description|\n|---|---|---|\n|id|String|The user.|\n|mood|String|Required. The mood.|\n|late|Boolean|Later.|";
    const sections = { "Request body": "No request body is required. However, you can supply a request body.", Parameters: rows };
    const built = schemaOf({ ...types, "api/x.md": apiPage("user: cheer", "POST /users/{id}/cheer", sections) });
    expect(linesOf(built, "sends")).toEqual(["sends x late Edm.Boolean", "sends x mood Edm.String requiredOnCreate"]);
  });
});

describe("operations", () => {
  it("have ids by page, method and ordinal", () => {
    const built = schemaOf({
      "api/x.md": apiPage("X", "PATCH /users/{id}\nPUT /users/{id}"),
      "other/x.md": apiPage("X", "GET /users"),
      "api/y.md": apiPage("Y", "GET /users"),
    });
    expect(built.schema.operations.map(({ id }) => id)).toEqual(["x-patch", "x-put", "y", "x"]);
  });

  it("are apart for raw content, which is no object", () => {
    const built = schemaOf({
      ...types,
      "api/x.md": apiPage("Get message", "GET /users/{id}/messages/{id}\nGET /users/{id}/messages/{id}/$value", { Response: one }),
    });
    expect(linesOf(built, "path", "response")).toEqual([
      "path x /users/{userId}/messages/{messageId}",
      "path x-2 /users/{userId}/messages/{messageId}/$value",
      "response x 200 object microsoft.graph.message",
      "response x-2 200 stream",
    ]);
  });

  it.each([
    ["supports `$select` and `$top`", ["$select", "$top"]],
    ["does not support the OData query parameters", []],
    ["supports the OData query parameters to help customize the response", undefined],
  ])("have the query options of %j", (statement, want) => {
    const built = schemaOf({
      ...types,
      "api/x.md": apiPage("Get", "GET /users", { "Optional query parameters": `This method ${statement}.` }),
    });
    expect(onlyOperation(built).queryOptions).toEqual(want);
  });

  it("keep the examples of their method", () => {
    const example =
      '### Request\n\n```http\nPATCH https://graph.microsoft.com/v1.0/users/1\nContent-type: application/json\n\n{ "mood": "good" }\n```\n\n### Response\n\n```http\nHTTP/1.1 204 No Content\n```';
    const operation = onlyOperation(schemaOf({ ...types, "api/x.md": apiPage("Update user", "PATCH /users/{id}", { Example: example }) }));
    expect(operation.examples).toMatchObject([
      { request: { method: "PATCH", target: "https://graph.microsoft.com/v1.0/users/1" }, response: { status: 204 } },
    ]);
    expect(operation.responses).toMatchObject([{ status: 204, kind: "none", provenance: "inferred" }]);
  });
});

describe("permissions", () => {
  it.each([
    ["least to most", "Mail.Read+User.Read,Mail.Send"],
    ["most to least", "Mail.Send,Mail.Read+User.Read"],
  ])("are alternatives of sets, from %s privileged", (order, want) => {
    const rows = ["|Delegated|Mail.Read and User.Read, Mail.Send|", "|Delegated (personal account)|Not supported.|", "|Application|None.|"];
    const table = [`|Permission type|Permissions (from ${order} privileged)|`, "|:---|:---|", ...rows].join("\n");
    const built = schemaOf({ ...types, "api/x.md": apiPage("Get user", "GET /users/{id}", { Permissions: table }) });
    expect(linesOf(built, "permission")).toEqual([
      "permission x application none-needed",
      "permission x delegatedPersonal not-supported",
      `permission x delegatedWork ${want}`,
    ]);
  });
});

it("an example of the service that the page is about is an example, whatever its host", () => {
  const line = "POST https://login.example.com/{tenant}/oauth2/token";
  const example = `### Request\n\n\`\`\`http\n${line.replace("{tenant}", "t")}\n\`\`\`\n\n### Response\n\n\`\`\`http\nHTTP/1.1 200 OK\n\n{ "a": 1 }\n\`\`\``;
  const other = apiPage("Get", "GET /users", { Example: "### Request\n\n```http\nGET https://graph.example.com/v1.0/users\n```" });
  const built = schemaOf({ "api/a.md": other, "api/x.md": apiPage("Get token", line, { Example: example }) });
  expect(codesOf(built)).not.toContain("example/other-service");
});

it("rows stay parameters where the example wraps only some, in what has no type of theirs", () => {
  const rows = "|Parameter|Type|Description|\n|---|---|---|\n|name|String|Required. A.|\n|folder|String|B.|";
  const example = '### Request\n\n```http\nPOST https://graph.microsoft.com/v1.0/users/1/store\n\n{ "settings": { "name": "x" } }\n```';
  const page = apiPage("user: store", "POST /users/{id}/store", { "Request body": rows, Example: example });
  const settings = resourcePage("settings", ["|flags|Int32|F.|"]);
  const built = schemaOf({ ...types, "resources/settings.md": settings, "api/x.md": page });
  expect(linesOf(built, "sends")).toEqual(["sends x folder Edm.String", "sends x name Edm.String requiredOnCreate"]);
});

describe("examples of another version", () => {
  const page = (path: string, version: string): string =>
    apiPage("Get", `GET ${path}`, { Example: `### Request\n\n\`\`\`http\nGET https://graph.example.com/${version}${path}\n\`\`\`` });
  const own = { "api/own.md": page("/users", "v1.0") };

  it.each([
    [
      "are reported where all below a root go there",
      { ...own, "api/a.md": page("/tags", "beta"), "api/b.md": page("/tags/new", "beta") },
      2,
    ],
    ["are not on one page alone", { ...own, "api/a.md": page("/tags", "beta") }, 0],
    [
      "are not beside one of this version",
      { ...own, "api/a.md": page("/tags", "beta"), "api/b.md": page("/tags/new", "beta"), "api/c.md": page("/Tags/old", "v1.0") },
      0,
    ],
    ["are not where no example goes to this version", { "api/a.md": page("/tags", "beta"), "api/b.md": page("/tags/new", "beta") }, 0],
  ])("%s", (_, files: Readonly<Record<string, string>>, want) => {
    expect(codesOf(schemaOf(files)).filter((code) => code === "example/other-version")).toHaveLength(want);
  });
});

describe("the media type of a body that is no JSON", () => {
  const request = "PUT /users/{id}/photo/$value";
  const sent = (type: string): string =>
    `### Request\n\n\`\`\`http\n${request}\nContent-Type: ${type}\n\nBinary data\n\`\`\`\n\n### Response\n\n\`\`\`http\nHTTP/1.1 200 OK\n\`\`\``;
  it.each([
    ["prose before the header field", "Supply the binary data as image/png.", "image/jpeg", "image/jpeg", "image/png"],
    ["the header field before the example", "Supply the binary data.", "image/jpeg. Required.", "image/gif", "image/jpeg"],
    ["the example where the field names several", "Supply the binary data.", "image/jpeg or image/png", "image/jpeg", "image/jpeg"],
    ["bytes where the example has text for them", "Supply the binary data.", "The media type.", "text/plain", "application/octet-stream"],
    ["bytes where only JSON is named", "Supply the binary data.", "application/json", "application/json", "application/octet-stream"],
  ])("is of %s", (_, said, field, shown, want) => {
    const headers = `|Name|Description|\n|---|---|\n|Content-Type|${field}|`;
    const page = apiPage("Update photo", request, {
      "Request headers": headers,
      "Request body": said,
      Response: one,
      Example: sent(shown),
    });
    expect(linesOf(schemaOf({ ...types, "api/x.md": page }), "body")).toEqual([`body x media ${want}`]);
  });
});
