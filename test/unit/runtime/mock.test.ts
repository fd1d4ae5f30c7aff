import { describe, expect, it } from "vitest";
import { call, callPaged, callWrite, createClient, type Client, type Operation } from "../../../templates/runtime/index.js";
import { mockFetch, type MockFetch, type OperationMock } from "../../../templates/runtime/mock.js";

const op = (id: string, method: Operation["method"], paths: readonly string[], facts: Partial<Operation> = {}): Operation => ({
  id,
  method,
  version: "v1.0",
  paths,
  ...facts,
});
const json = (value: unknown): string => JSON.stringify(value);
const NEXT = "https://graph.example/v1.0/users?$skiptoken=2";

const $getUser = op("user-get", "GET", ["/me", "/users/{userId}"]);
const $listUsers = op("user-list", "GET", ["/users"]);
const $countUsers = op("user-count", "GET", ["/users/$count"]);
const $createUser = op("user-create", "POST", ["/users"]);
const $createGuest = op("guest-create", "POST", ["/users"]);
const $deleteUser = op("user-delete", "DELETE", ["/users/{userId}"], { returns: "none" });
const $getFile = op("file-get", "GET", ["/drive/root:/{+path}"]);
const $getContent = op("content-get", "GET", ["/drive/root:/{+path}:/content"], { returns: "bytes" });
const $putContent = op("content-put", "PUT", ["/drive/root:/{+path}:/content"], { contentType: "text/plain" });
const $report = op("report", "GET", ["/report(period='{period}',top={top})", "/report?all=true"]);

const users = {
  getUser: {
    operation: $getUser,
    query: ["$select"],
    examples: [
      { request: ["$select", "$select=mail"], status: 200, json: json({ mail: "a@b.example" }) },
      { status: 200, headers: { "x-one": "1" }, json: json({ id: "1", displayName: "Ada" }) },
      { status: 404, json: json({ error: { code: "NotFound", message: "gone" } }) },
    ],
  },
  listUsers: { operation: $listUsers, examples: [{ status: 200, json: json({ value: [{ id: "1" }], "@odata.nextLink": NEXT }) }] },
  countUsers: { operation: $countUsers, headers: ["ConsistencyLevel"], examples: [{ status: 200, json: "893" }] },
  createUser: { operation: $createUser, body: "required", examples: [{ request: ["displayName"], status: 201, json: json({ id: "2" }) }] },
  createGuest: {
    operation: $createGuest,
    body: "required",
    examples: [{ request: ["@odata.type=#guest", "displayName"], status: 201, json: json({ id: "3" }) }],
  },
  deleteUser: { operation: $deleteUser, examples: [], otherwise: { status: 204 } },
} as const satisfies Record<string, OperationMock>;

const files = {
  getFile: { operation: $getFile, examples: [{ status: 200, json: json({ name: "file" }) }] },
  getContent: { operation: $getContent, examples: [{ status: 302, headers: { location: "https://files.example/x?sig=***" } }] },
  putContent: { operation: $putContent, body: "required", examples: [{ status: 200, json: "{}" }] },
  report: { operation: $report, examples: [{ status: 200, json: json({ rows: 1 }) }] },
} as const satisfies Record<string, OperationMock>;

const clientOf = (fetch: MockFetch, baseUrl = "https://graph.example"): Client =>
  createClient({ auth: () => "a-secret-token", baseUrl, fetch });

describe("a documented answer", () => {
  const fetch = mockFetch([users, files]);
  const client = clientOf(fetch);

  it.each([
    ["of the one example", () => call(client, $countUsers, {}, { headers: { ConsistencyLevel: "eventual" } }), 893],
    ["of an alternative path", () => call(client, $getUser, { userId: "a b" }), { id: "1", displayName: "Ada" }],
    ["of the likest query", () => call(client, $getUser, {}, { select: ["mail"] }), { mail: "a@b.example" }],
    ["of the likest body", () => callWrite(client, $createUser, {}, { body: { displayName: "Ada" } }), { id: "2" }],
    [
      "of another operation's likelier body",
      () => callWrite(client, $createGuest, {}, { body: { "@odata.type": "#guest", displayName: "" } }),
      { id: "3" },
    ],
    ["that is nothing", () => callWrite(client, $deleteUser, { userId: "1" }), undefined],
    ["of several segments", () => call(client, $getFile, { path: "a/b c" }), { name: "file" }],
    ["of arguments with quotes", () => call(client, $report, { period: "it's", top: 3 }), { rows: 1 }],
    ["of an empty argument", () => call(client, $report, { period: "", top: 3 }), { rows: 1 }],
    ["of a path with a fixed query", () => call(client, $report, {}), { rows: 1 }],
  ])("%s", async (_name, run, want) => {
    expect(await run()).toEqual(want);
  });

  it("has its status and header fields", async () => {
    const response = await fetch("https://graph.example/v1.0/users/1");
    expect([response.status, response.headers.get("x-one"), response.headers.get("content-type")]).toEqual([200, "1", "application/json"]);
  });

  it("of the most literal path", async () => {
    await call(client, $getContent, { path: "a/b" });
    expect(fetch.calls.slice(-2).map(({ operation, answeredBy }) => ({ operation, answeredBy }))).toEqual([
      { operation: "getContent", answeredBy: "example" },
      // Where the content is: the address that the documented answer redirects to.
      { operation: undefined, answeredBy: "link" },
    ]);
  });

  it("behind any base URL", async () => {
    expect(await call(clientOf(mockFetch(users), "http://localhost:1/proxy"), $getUser, {})).toEqual({ id: "1", displayName: "Ada" });
  });

  it("that only the facts give is told from one of an example", async () => {
    const own = mockFetch(users);
    await callWrite(clientOf(own), $deleteUser, { userId: "1" });
    await call(clientOf(own), $getUser, {});
    expect(own.calls.map(({ answeredBy }) => answeredBy)).toEqual(["facts", "example"]);
  });
});

describe("a list", () => {
  const DELTA = "https://graph.example/v1.0/users/delta?$deltatoken=9";
  const $delta = op("user-delta", "GET", ["/users/delta"]);
  const page = (id: string, links: object) => json({ value: [{ id }], ...links });
  const next = (token: string) => ({ "@odata.nextLink": `https://elsewhere.example/v2/x?$skiptoken=${token}` });
  const CASES = [
    { name: "ends with an empty page", mock: users.listUsers, want: [["1"], []] },
    { name: "of one page", mock: { operation: $listUsers, examples: [{ status: 200, json: page("1", {}) }] }, want: [["1"]] },
    {
      name: "whose link names no place",
      mock: {
        operation: $listUsers,
        examples: [{ status: 200, json: page("1", { "@odata.nextLink": "https://graph.example/v1.0/users" }) }],
      },
      want: [["1"], []],
    },
    {
      name: "goes on with the documented pages",
      mock: {
        operation: $delta,
        examples: [
          { status: 200, json: page("1", next("a")) },
          { request: ["$skiptoken", "$skiptoken=a"], status: 200, json: page("2", next("b")) },
          { request: ["$skiptoken", "$skiptoken=b"], status: 200, json: page("3", { "@odata.deltaLink": DELTA }) },
        ],
      },
      want: [["1"], ["2"], ["3"]],
    },
    {
      name: "ends where its pages link in a circle",
      mock: {
        operation: $delta,
        examples: [
          { status: 200, json: page("1", next("a")) },
          { request: ["$skiptoken", "$skiptoken=a"], status: 200, json: page("2", next("a")) },
        ],
      },
      want: [["1"], ["2"]],
    },
  ] satisfies { name: string; mock: OperationMock; want: string[][] }[];

  it.each(CASES)("$name", async ({ mock, want }) => {
    const client = clientOf(mockFetch({ list: mock }), "https://other.example");
    const pages: (string | undefined)[][] = [];
    for await (const { items } of callPaged<{ id: string }>(client, mock.operation, {}).byPage()) pages.push(items.map(({ id }) => id));
    expect(pages).toEqual(want);
  });

  it("of changes ends with a link to the next round", async () => {
    const mock = { operation: $delta, examples: [{ status: 200, json: page("1", { "@odata.deltaLink": DELTA }) }] };
    const client = clientOf(mockFetch({ delta: mock }));
    const read = async (from?: string) => {
      for await (const round of callPaged(client, $delta, {}, from === undefined ? {} : { from }).byPage()) return round;
      return undefined;
    };
    const first = await read();
    expect(first).toMatchObject({ items: [{ id: "1" }], deltaLink: DELTA });
    expect(await read(first?.deltaLink)).toMatchObject({ items: [], deltaLink: DELTA });
  });
});

describe("an answer of a test's own", () => {
  it.each([
    ["a body", { body: { displayName: "Bo" } }, 200, '{"displayName":"Bo"}', "application/json"],
    ["a body that is text", { body: "plain", headers: { "content-type": "text/plain" } }, 200, "plain", "text/plain"],
    ["no body", { body: undefined }, 200, "", null],
    ["a status", { status: 503 }, 503, "", null],
    ["header fields", { headers: { etag: "1" } }, 200, '{"id":"1","displayName":"Ada"}', "application/json"],
    ["another example", { example: 2 }, 404, '{"error":{"code":"NotFound","message":"gone"}}', "application/json"],
    ["a function's", () => ({ status: 201, body: [1] }), 201, "[1]", "application/json"],
    ["a response", () => new Response("raw"), 200, "raw", "text/plain;charset=UTF-8"],
  ])("is %s", async (_name, answer, status, body, type) => {
    const fetch = mockFetch(users, { getUser: answer });
    const response = await fetch("https://graph.example/v1.0/me");
    expect([response.status, await response.text(), response.headers.get("content-type")]).toEqual([status, body, type]);
    expect(fetch.calls).toMatchObject([{ operation: "getUser", answeredBy: "answer" }]);
  });

  it("may depend on the request and on how many came before", async () => {
    const fetch = mockFetch(users, { getUser: ({ url }, nth) => (nth === 0 ? { status: 503 } : { body: { url } }) });
    expect(await call(clientOf(fetch), $getUser, {}, { retry: { delay: 0 } })).toEqual({ url: "https://graph.example/v1.0/me" });
  });

  it("comes before an operation with the same requests", async () => {
    const fetch = mockFetch(users, { createUser: { body: {} } });
    await callWrite(clientOf(fetch), $createGuest, {}, { body: { "@odata.type": "#guest" } });
    expect(fetch.calls).toMatchObject([{ operation: "createUser" }]);
  });

  it("starts from an example that there is", async () => {
    await expect(call(clientOf(mockFetch(users, { getUser: { example: 9 } })), $getUser, {})).rejects.toThrow("there is no example 9");
  });

  it("is of an operation that the sets have", () => {
    mockFetch([users, files], { putContent: { status: 500 }, getUser: {} });
    // @ts-expect-error there is no such function
    mockFetch(users, { getUsers: {} });
    // @ts-expect-error there is no such function in either
    mockFetch([users, files], { getGroup: {} });
  });
});

describe("a wrong request is refused", () => {
  const post = { method: "POST", headers: { "content-type": "application/json" } };
  it.each([
    ["/v1.0/mee", {}, "no operation given to mockFetch fits GET /v1.0/mee"],
    ["/v1.0/users/$ref", {}, "no operation given to mockFetch fits GET /v1.0/users/$ref"],
    ["/v2.0/me", {}, "no operation given to mockFetch fits GET /v2.0/me"],
    ["/v1.0/me", { method: "DELETE" }, "no operation given to mockFetch fits DELETE /v1.0/me; its path is that of getUser (GET)"],
    ["/v1.0/me?$select=id&$top=1", {}, "getUser (user-get) takes $select, not $top"],
    ["/v1.0/users/$count", {}, "countUsers (user-count) needs the header ConsistencyLevel"],
    ["/v1.0/users", post, "createUser (user-create) needs a body"],
    ["/v1.0/users", { ...post, body: "{" }, "createUser (user-create) takes JSON, and the body is none"],
    ["/v1.0/users/1", { method: "DELETE", body: "x" }, "deleteUser (user-delete) takes no body"],
  ])("%s", async (path, init, message) => {
    const fetch = mockFetch(users);
    const response = await fetch(`https://graph.example${path}`, init);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: { code: "MockMismatch", message } });
    expect(fetch.calls).toMatchObject([{ answeredBy: "refusal", fault: message }]);
  });

  it("at once, with the reason in the client's error", async () => {
    const fetch = mockFetch(users);
    await expect(call(clientOf(fetch), $getUser, {}, { top: 1 })).rejects.toThrow(
      "user-get: 400 MockMismatch: getUser (user-get) takes $select, not $top",
    );
    expect(fetch.calls).toHaveLength(1);
  });

  it("unless the test says otherwise", async () => {
    const fetch = mockFetch(users, {}, { check: false, unknown: ({ url }) => ({ status: 404, body: url }) });
    expect((await fetch("https://graph.example/v1.0/me?$top=1")).status).toBe(200);
    expect((await fetch("https://graph.example/v1.0/mee")).status).toBe(404);
  });
});

describe("the calls", () => {
  it("have all of a request but its token", async () => {
    const fetch = mockFetch([users, files]);
    await callWrite(clientOf(fetch), $createUser, {}, { body: { displayName: "Ada" }, headers: { "X-Trace": "7" } });
    expect(fetch.calls).toEqual([
      {
        operation: "createUser",
        answeredBy: "example",
        method: "POST",
        url: "https://graph.example/v1.0/users",
        headers: expect.objectContaining({ "x-trace": "7", "content-type": "application/json" }),
        body: { displayName: "Ada" },
      },
    ]);
    expect(JSON.stringify(fetch.calls)).not.toContain("a-secret-token");
  });

  it.each([
    ["text", "text", "text"],
    ["bytes", new Uint8Array([0, 255]), new Uint8Array([0, 255])],
  ])("have %s as it is", async (_name, body, want) => {
    const fetch = mockFetch(files);
    const contentType = typeof body === "string" ? "text/plain" : "application/octet-stream";
    await callWrite(clientOf(fetch), $putContent, { path: "a" }, { body, headers: { "content-type": contentType } });
    expect(fetch.calls[0]?.body).toEqual(want);
  });

  it("end where the caller does", async () => {
    await expect(mockFetch(users)("https://graph.example/v1.0/me", { signal: AbortSignal.abort() })).rejects.toThrow("aborted");
  });
});
