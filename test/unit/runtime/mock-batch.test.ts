import { describe, expect, it } from "vitest";
import { after, batch } from "../../../templates/runtime/batch.js";
import { call, callPaged, callWrite, createClient, type Operation } from "../../../templates/runtime/index.js";
import { mockFetch, type MockAnswers, type MockFetch, type MockOptions, type OperationMock } from "../../../templates/runtime/mock.js";

const op = (method: Operation["method"], path: string, facts: Partial<Operation> = {}): Operation => ({
  id: path,
  method,
  version: "v1.0",
  paths: [path],
  ...facts,
});
const $getUser = op("GET", "/me");
const $listUsers = op("GET", "/users");
const $createUser = op("POST", "/users");
const $getPhoto = op("GET", "/me/photo/$value", { returns: "bytes" });
const $putNote = op("PUT", "/me/note", { returns: "text", contentType: "text/plain" });
const $deleteUser = op("DELETE", "/me", { returns: "none" });

const mocks = {
  getUser: { operation: $getUser, query: ["$select"], examples: [{ status: 200, json: '{"displayName":"Ada"}' }] },
  listUsers: { operation: $listUsers, examples: [{ status: 200, json: '{"value":[{"id":"1"}]}' }] },
  createUser: { operation: $createUser, body: "required", examples: [{ request: ["displayName"], status: 201, json: '{"id":"2"}' }] },
  getPhoto: { operation: $getPhoto, examples: [{ status: 302, headers: { location: "https://files.example/x" } }] },
  putNote: { operation: $putNote, body: "required", examples: [{ status: 200, headers: { "content-type": "text/plain" }, text: "kept" }] },
  deleteUser: { operation: $deleteUser, examples: [], otherwise: { status: 204 } },
} as const satisfies Record<string, OperationMock>;

const BYTES = new Uint8Array([0, 251, 255, 62, 63]);

function setUp(answers: MockAnswers<typeof mocks> = {}, options: MockOptions = {}) {
  const fetch = mockFetch(mocks, answers, options);
  return { fetch, client: createClient({ auth: () => "token", baseUrl: "https://graph.example/proxy", fetch, retry: { delay: 0 } }) };
}

const named = ({ calls }: MockFetch): (string | undefined)[] => calls.map(({ operation }) => operation);

describe("a batch", () => {
  it("has the answers that its calls would have alone, each among the calls", async () => {
    const { fetch, client } = setUp({ getPhoto: { body: BYTES, status: 200 } });
    const { me, list, made, photo, note, gone } = await batch(client, {
      me: (c) => call(c, $getUser, {}, { select: ["displayName"] }),
      list: (c) => callPaged(c, $listUsers, {}),
      made: (c) => callWrite(c, $createUser, {}, { body: { displayName: "Bob" } }),
      photo: (c) => call<Blob>(c, $getPhoto, {}),
      note: (c) => callWrite(c, $putNote, {}, { body: "a note" }),
      gone: (c) => callWrite(c, $deleteUser, {}),
    });
    expect([me, made, note, gone]).toEqual([{ displayName: "Ada" }, { id: "2" }, "kept", undefined].map((value) => ({ ok: true, value })));
    expect(list).toMatchObject({ ok: true, value: { items: [{ id: "1" }] } });
    expect(photo.ok && new Uint8Array(await photo.value.arrayBuffer())).toEqual(BYTES);
    expect(named(fetch)).toEqual(["getUser", "listUsers", "createUser", "getPhoto", "putNote", "deleteUser"]);
    expect(fetch.calls.map(({ url, body }) => [url.split("?")[0], body])).toEqual([
      ["https://graph.example/proxy/v1.0/me", undefined],
      ["https://graph.example/proxy/v1.0/users", undefined],
      ["https://graph.example/proxy/v1.0/users", { displayName: "Bob" }],
      ["https://graph.example/proxy/v1.0/me/photo/$value", undefined],
      ["https://graph.example/proxy/v1.0/me/note", "a note"],
      ["https://graph.example/proxy/v1.0/me", undefined],
    ]);
  });

  it("is refused where the documentation differs, call by call", async () => {
    const { fetch, client } = setUp();
    const { me, list } = await batch(client, {
      me: (c) => call(c, $getUser, {}, { top: 1 }),
      list: (c) => callPaged(c, $listUsers, {}),
    });
    expect([me.ok || me.error.code, list.ok]).toEqual(["MockMismatch", true]);
    expect(fetch.calls.map(({ answeredBy }) => answeredBy)).toEqual(["refusal", "example"]);
  });

  it("leaves out what depends on a failure", async () => {
    const { fetch, client } = setUp({ getUser: { status: 404 } });
    const steps = {
      me: (c: typeof client) => call(c, $getUser, {}),
      made: after(["me"], (c) => callWrite(c, $createUser, {}, { body: { displayName: "Bob" } })),
    };
    const { me, made } = await batch(client, steps);
    expect([me.ok || me.error.status, made.ok || made.error.status]).toEqual([404, 424]);
    expect(named(fetch)).toEqual(["getUser"]);
  });

  it("throttled in part, is sent again in part, and then goes on", async () => {
    const { fetch, client } = setUp({
      getUser: (_request, nth) => (nth === 0 ? { status: 429, headers: { "retry-after": "0" } } : {}),
    });
    const { me, made } = await batch(client, {
      me: (c) => call(c, $getUser, {}),
      made: after(["me"], (c) => callWrite(c, $createUser, {}, { body: { displayName: "Bob" } })),
    });
    expect([me.ok, made.ok]).toEqual([true, true]);
    expect(named(fetch)).toEqual(["getUser", "getUser", "createUser"]);
  });

  it("follows a redirect with its mock", async () => {
    const { fetch, client } = setUp();
    const { photo } = await batch(client, { photo: (c) => call<Blob>(c, $getPhoto, {}) });
    expect(photo.ok && photo.value.size).toBe(0);
    expect(fetch.calls.map(({ answeredBy }) => answeredBy)).toEqual(["example", "link"]);
  });
});

it.each([
  ["no list", "{}"],
  ["no JSON", "{"],
])("what says it is a batch and has %s is refused", async (_name, body) => {
  const fetch = mockFetch(mocks);
  const response = await fetch("https://graph.example/v1.0/$batch", { method: "POST", body });
  expect([response.status, fetch.calls.length]).toEqual([400, 1]);
});
