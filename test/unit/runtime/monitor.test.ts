import { describe, expect, it, vi } from "vitest";
import { monitor, type OperationStatus } from "../../../templates/runtime/monitor.js";
import { statusFrom } from "../../../templates/runtime/monitor-status.js";
import { callWrite, createClient, type Client, type ClientOptions } from "../../../templates/runtime/index.js";
import { clientOf, failure, json, operation, serve, TOKEN, type Server } from "./server.js";

const begin = (client: Client) => callWrite<undefined>(client, operation("POST", "/items/1/copy", { returns: "none" }), {}, { body: {} });
const soon = { "retry-after": "0.001" };

/** A service that accepts (with these headers), and a monitor at another origin that answers one status after the other. */
async function copying(statuses: readonly [number, unknown, Record<string, string>?][], options: Partial<ClientOptions> = {}) {
  const storage = await serve((_, response, index) => {
    const [status, body, headers] = statuses[Math.min(index, statuses.length - 1)] ?? [500, {}];
    json(response, status, body, { ...soon, ...headers });
  });
  const link = `${storage.origin.replace("127.0.0.1", "localhost")}/monitor/1?sig=s`;
  const server = await serve((_, response) => json(response, 202, undefined, { location: link, ...soon }));
  // Real monitors are reached by https; here the other name of this machine stands for that.
  const fetch: ClientOptions["fetch"] = (url, init) => globalThis.fetch(url.replace("https://localhost", "http://localhost"), init);
  const secure = link.replace("http:", "https:");
  return { storage, server, link: secure, client: clientOf(server, { fetch, headers: { "x-api-key": "k" }, ...options }) };
}

/** A service whose monitor is below its own base URL. */
const within = (location: (server: Server) => string, name = "location", status = 202): Promise<Server> => {
  const own: Promise<Server> = serve((request, response) => {
    if (request.method === "POST") void own.then((server) => json(response, status, {}, { [name]: location(server), ...soon }));
    else json(response, 200, { status: "succeeded" });
  });
  return own;
};

describe("monitor", () => {
  it("asks until the operation has succeeded, and tells how far it has come", async () => {
    const { storage, client, link } = await copying([
      [202, { status: "notStarted" }],
      [202, { status: "inProgress", percentageComplete: 27.8 }],
      [200, { status: "completed", resourceId: "item", percentageComplete: 100 }],
    ]);
    const copy = await monitor(client, link);
    const onProgress = vi.fn<(status: OperationStatus) => void>();
    const done = await copy.wait({ onProgress });
    expect(done).toMatchObject({ state: "succeeded", status: "completed", resourceId: "item" });
    expect(onProgress.mock.calls.map(([{ state, percentageComplete }]) => [state, percentageComplete])).toEqual([
      ["running", undefined],
      ["running", 27.8],
      ["succeeded", 100],
    ]);
    expect(storage.seen).toHaveLength(3);
  });

  it("sends no token and none of the client's headers to another origin (U11)", async () => {
    const { storage, client, link } = await copying([[200, { status: "succeeded" }]]);
    const copy = await monitor(client, link);
    expect(copy.monitorUrl).toBe(link);
    await copy.status();
    await copy.wait();
    expect(storage.seen.map(({ method, url }) => `${method} ${url}`)).toEqual(Array<string>(2).fill("GET /monitor/1?sig=s"));
    expect(JSON.stringify(storage.seen.map(({ headers }) => headers))).not.toContain(TOKEN);
    for (const { headers } of storage.seen)
      for (const name of ["authorization", "x-api-key", "client-request-id"]) expect(headers).not.toHaveProperty(name);
  });

  it.each<[string, (server: Server) => string, string, string]>([
    ["an absolute URL", ({ origin }) => `${origin}/v1.0/operations/1`, "location", "/v1.0/operations/1"],
    ["another version", ({ origin }) => `${origin}/beta/operations/1`, "location", "/beta/operations/1"],
    ["a path from the version", () => "/teams('1')/operations('2')", "location", "/v1.0/teams('1')/operations('2')"],
    ["a path from the origin", () => "/v1.0/operations/1", "Location", "/v1.0/operations/1"],
    ["a relative path", () => "operations/1", "location", "/v1.0/items/1/operations/1"],
    ["another header", ({ origin }) => `${origin}/v1.0/operations/1`, "Operation-Location", "/v1.0/operations/1"],
    ["a third header", ({ origin }) => `${origin}/v1.0/operations/1`, "Azure-AsyncOperation", "/v1.0/operations/1"],
  ])("is found by %s, and below the base URL gets the token", async (_, location, name, expected) => {
    const server = await within(location, name);
    const begun = await monitor(clientOf(server), begin);
    await begun.wait();
    expect(server.seen[1]).toMatchObject({ method: "GET", url: expected, headers: { authorization: `Bearer ${TOKEN}` } });
  });

  it("of a proxy's other paths gets no token", async () => {
    const server = await within(({ origin }) => `${origin}/elsewhere/1`);
    const begun = await monitor(clientOf({ origin: `${server.origin}/proxy` }), begin);
    await begun.wait();
    expect(server.seen[1]?.url).toBe("/elsewhere/1");
    expect(server.seen[1]?.headers).not.toHaveProperty("authorization");
  });

  it("takes the answer that began the operation, too", async () => {
    const { client, link } = await copying([[200, { status: "succeeded" }]]);
    const answers: Response[] = [];
    await callWrite(client, operation("POST", "/copy"), {}, { body: {}, onResponse: (response) => answers.push(response) });
    const [answer] = answers;
    const safe = new Response(null, { status: 202, headers: { location: link } });
    expect((await monitor(client, safe)).monitorUrl).toBe(link);
    // The monitor of this answer is neither at the client's origin nor reached by https.
    expect(await failure(monitor(client, answer as Response))).toMatchObject({ code: "UnsafeLink" });
  });

  it.each([
    "http://evil.example/1",
    "ftp://evil.example/1",
    "javascript:alert(1)",
    "https://user:pw@evil.example/1",
    "//evil.example/1",
    "\\\\evil.example\\1",
    "https://",
  ])("is not asked at %s", async (link) => {
    const fetch = vi.fn(() => Promise.reject(new Error("sent")));
    const client = createClient({ baseUrl: "http://127.0.0.1:1", auth: () => TOKEN, fetch });
    for (const begun of [link, new Response(null, { status: 202, headers: { location: link } })])
      expect(await failure(monitor(client, begun))).toMatchObject({ name: "ApiError", code: "UnsafeLink" });
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    ["the host as a prefix", "https://graph.example.evil.example/v1.0/x"],
    ["another port", "https://graph.example:444/v1.0/x"],
    ["dot segments, encoded", "https://graph.example/v1.0/x%2f..%2fy"],
    ["no scheme", "//evil.example/x"],
  ])("with %s gets no token", async (_, link) => {
    const fetch = vi.fn((_url: string, _init: RequestInit) => Promise.resolve(Response.json({ status: "succeeded" })));
    const client = createClient({ baseUrl: "https://graph.example", auth: () => TOKEN, fetch });
    await (await monitor(client, link)).wait();
    expect([...new Headers(fetch.mock.lastCall?.[1].headers).keys()]).toEqual(["accept"]);
  });
});

describe("the end of an operation", () => {
  const ended = async (...statuses: [number, unknown, Record<string, string>?][]) => {
    const { client, link } = await copying(statuses);
    return (await monitor(client, link)).wait();
  };

  it.each<[string, object, object]>([
    [
      "error",
      { status: "failed", error: { code: "nameConflict", message: "No." } },
      { code: "nameConflict", message: /nameConflict: No\.$/ },
    ],
    ["errorCode", { status: "Failed", errorCode: "tooBig", statusDescription: "Big." }, { code: "tooBig", message: /tooBig: Big\.$/ }],
    ["description", { status: { state: "failed", description: "Broken." } }, { code: "OperationFailed", message: /Broken\.$/ }],
    ["nothing", { status: "cancelled", error: null }, { code: "OperationFailed" }],
  ])("that failed is an ApiError, its code from %s", async (_, body, { message, ...expected }: { message?: RegExp }) => {
    const error = await failure(ended([202, { status: "running" }], [200, body]));
    expect(error).toMatchObject({ name: "ApiError", operation: "monitor", body, ...expected });
    expect(String(error)).toMatch(message ?? /failed/);
  });

  it("can be a redirect to what it made, which is not followed", async () => {
    const done = await ended([202, undefined], [303, undefined, { location: "/items/2" }]);
    expect(done).toMatchObject({ state: "succeeded", resourceLocation: expect.stringMatching(/^https:\/\/localhost:\d+\/items\/2$/) });
  });

  it("can be a redirect that a browser hides", async () => {
    const hidden = Object.defineProperties(new Response(null), { type: { value: "opaqueredirect" }, status: { value: 0 } });
    const client = createClient({ baseUrl: "https://graph.example", auth: () => TOKEN, fetch: () => Promise.resolve(hidden) });
    expect(await (await monitor(client, "https://storage.example/1")).wait()).toMatchObject({
      state: "succeeded",
      resourceLocation: undefined,
    });
  });

  it.each([
    [200, { id: "item", name: "x" }],
    [204, undefined],
  ])("can be an answer without status (%i)", async (status, body) => {
    expect(await ended([202, undefined], [status, body])).toMatchObject({ state: "succeeded", body });
  });

  it("can be a monitor that fails", async () => {
    expect(await failure(ended([404, { error: { code: "gone" } }]))).toMatchObject({ name: "ApiError", status: 404, code: "gone" });
  });

  it("can have come with the first answer", async () => {
    const server = await serve((_, response) => json(response, 201, { id: "1" }, { location: "/x" }));
    const post = (client: Client) => callWrite(client, operation("POST", "/x"), {}, { body: {} });
    const begun = await monitor(clientOf(server), post);
    expect(begun.monitorUrl).toBeUndefined();
    expect(await begun.status()).toMatchObject({ state: "succeeded", body: { id: "1" }, resourceLocation: "/x" });
    expect(await begun.wait()).toMatchObject({ state: "succeeded" });
    expect(server.seen).toHaveLength(1);
  });

  it("cannot be found out without a link", async () => {
    const server = await serve((_, response) => json(response, 202));
    expect(await failure(monitor(clientOf(server), begin))).toMatchObject({ name: "ApiError", code: "InvalidResponse", status: 202 });
    const failing = await serve((_, response) => json(response, 400));
    expect(await failure(monitor(clientOf(failing), begin))).toMatchObject({ name: "ApiError", status: 400 });
  });
});

describe("waiting", () => {
  it("keeps to what the server asks, at first and later, else waits longer each time", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], now: 0 });
    try {
      const asked: number[] = [];
      const past = new Date(0).toUTCString();
      const answers = [{}, { "retry-after": "7" }, { "retry-after": "0" }, { "retry-after": past }];
      const fetch = () => {
        asked.push(Date.now());
        const headers = answers.shift();
        return Promise.resolve(Response.json({ status: headers ? "running" : "succeeded" }, headers && { headers }));
      };
      const client = createClient({ baseUrl: "https://graph.example", auth: () => "", fetch });
      const accepted = new Response(null, { status: 202, headers: { location: "https://storage.example/1", "retry-after": "3" } });
      const promise = (await monitor(client, accepted)).wait({ interval: 10_000 });
      await vi.runAllTimersAsync();
      await promise;
      expect(asked).toEqual([3000, 13_000, 20_000, 50_000, 80_000]);
    } finally {
      vi.useRealTimers();
    }
  });

  it.each(["signal", "timeout", "client"])("ends with its %s", async (how) => {
    const controller = new AbortController();
    const { signal } = controller;
    const slow: Record<string, string> = { "retry-after": "100" };
    const { client, storage, link } = await copying([[202, { status: "running" }, slow]], how === "client" ? { signal } : {});
    const copy = await monitor(client, link);
    const promise = failure(copy.wait(how === "signal" ? { signal } : how === "timeout" ? { timeout: 500 } : {}));
    await vi.waitFor(() => expect(storage.seen).toHaveLength(1));
    if (how !== "timeout") controller.abort();
    expect(await promise).toMatchObject({ name: how === "timeout" ? "TimeoutError" : "AbortError" });
    expect(storage.seen).toHaveLength(1);
  });

  it("goes on after a failing answer, and is not ended by the client's time limit", async () => {
    const { client, storage, link } = await copying(
      [
        [503, {}],
        [202, {}, { "retry-after": "0.6" }],
        [200, { status: "done" }],
      ],
      { timeout: 500 },
    );
    expect(await (await monitor(client, link)).wait()).toMatchObject({ state: "succeeded" });
    expect(storage.seen).toHaveLength(3);
  });
});

it.each<[unknown, number, Partial<OperationStatus>]>([
  [{ status: "NotStarted" }, 200, { state: "running", status: "NotStarted" }],
  [{ status: "inprogress" }, 200, { state: "running" }],
  [{ status: "something new" }, 200, { state: "running" }],
  [{ status: "SUCCEEDED" }, 202, { state: "succeeded", status: "SUCCEEDED" }],
  [{ status: "Completed", percentComplete: "100" }, 200, { state: "succeeded", percentageComplete: 100 }],
  [{ status: "running", percentComplete: "" }, 200, { percentageComplete: undefined }],
  [{ status: { state: "succeeded" } }, 200, { state: "succeeded", status: "succeeded" }],
  [{ status: "succeeded", targetResourceId: "t", targetResourceLocation: "/t" }, 200, { resourceId: "t", resourceLocation: "/t" }],
  [{ status: "succeeded", resourceId: "", resourceLocation: null }, 200, { resourceId: undefined, resourceLocation: undefined }],
  [{ status: "deleteFailed" }, 200, { state: "failed" }],
  [null, 200, { state: "succeeded", status: undefined }],
  ["text", 202, { state: "running" }],
])("statusFrom(%j, %i)", (body, httpStatus, expected) => {
  expect(statusFrom(body, httpStatus)).toMatchObject({ ...expected, body });
});
