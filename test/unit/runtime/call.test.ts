import { describe, expect, it, vi } from "vitest";
import { ApiError, call, callWrite, createClient, isApiError, type Operation } from "../../../templates/runtime/index.js";
import { clientOf, failure, json, operation, serve, TOKEN } from "./server.js";

const get = operation("GET", "/things/{id}");

describe("the answer", () => {
  it.each<[string, Partial<Operation>, number, string | undefined, unknown]>([
    [
      "JSON as it is",
      {},
      200,
      '{"t":"2024-05-01T00:00:00.1234567Z","n":9007199254740991,"e":"new","x":{"y":[1]}}',
      { t: "2024-05-01T00:00:00.1234567Z", n: 9007199254740991, e: "new", x: { y: [1] } },
    ],
    ["JSON null", {}, 200, "null", null],
    ["JSON behind a byte order mark", {}, 200, '\ufeff{"a":1}', { a: 1 }],
    ["204", {}, 204, undefined, undefined],
    ["202 without a body", {}, 202, undefined, undefined],
    ["200 without a body", {}, 200, "", undefined],
    ["nothing", { returns: "none" }, 200, '{"a":1}', undefined],
    ["text", { returns: "text" }, 200, "a,b\n1,2", "a,b\n1,2"],
    ["empty text", { returns: "text" }, 200, "", ""],
    ["204 instead of bytes", { returns: "bytes" }, 204, undefined, undefined],
  ])("gives %s", async (_, more, status, body, expected) => {
    const server = await serve((_, response) => void response.writeHead(status).end(body));
    expect(await call(clientOf(server), { ...get, ...more }, { id: "1" })).toEqual(expected);
  });

  it("gives bytes as a blob, unchanged", async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    const server = await serve((_, response) => void response.writeHead(200, { "content-type": "image/png" }).end(bytes));
    const blob = await call<Blob>(clientOf(server), { ...get, returns: "bytes" }, { id: "1" });
    expect(blob).toBeInstanceOf(Blob);
    expect(blob.type).toBe("image/png");
    expect(new Uint8Array(await blob.arrayBuffer())).toEqual(bytes);
    expect(server.seen[0]?.headers.accept).not.toContain("json");
  });

  it("keeps members named __proto__ and touches no prototype", async () => {
    const server = await serve((_, response) => void response.end('{"__proto__":{"polluted":1}}'));
    const value = await call<object>(clientOf(server), get, { id: "1" });
    expect(Object.keys(value)).toEqual(["__proto__"]);
    expect({}).not.toHaveProperty("polluted");
  });

  it("is an error if it is not JSON", async () => {
    const server = await serve((_, response) => void response.writeHead(200).end("<html>sign in to the proxy</html>"));
    const error = await failure(call(clientOf(server), get, { id: "1" }));
    expect(isApiError(error, "InvalidResponse")).toBe(true);
    expect(error).toMatchObject({ status: 200, body: "<html>sign in to the proxy</html>" });
  });

  it("is told to onResponse, success or not, once", async () => {
    const server = await serve((_, response, index) =>
      index === 0 ? json(response, 429, {}, { "retry-after": "0" }) : json(response, index === 1 ? 202 : 404, {}, { location: "/x" }),
    );
    const onResponse = vi.fn<(response: Response) => void>();
    await call(clientOf(server), get, { id: "1" }, { onResponse });
    expect(onResponse).toHaveBeenCalledOnce();
    expect(onResponse.mock.lastCall?.[0].status).toBe(202);
    expect(onResponse.mock.lastCall?.[0].headers.get("location")).toBe("/x");
    await failure(call(clientOf(server), get, { id: "1" }, { onResponse }));
    expect(onResponse).toHaveBeenCalledTimes(2);
    expect(onResponse.mock.lastCall?.[0].status).toBe(404);
  });
});

describe("time limit and abort", () => {
  const hanging = () => serve(() => undefined);

  it.each(["call", "client"] as const)("the %s's timeout ends a call", async (where) => {
    const server = await hanging();
    const limit = { timeout: 40 };
    const promise = call(clientOf(server, where === "client" ? limit : {}), get, { id: "1" }, where === "call" ? limit : {});
    expect(await failure(promise)).toMatchObject({ name: "TimeoutError" });
  });

  it("a timeout covers the body", async () => {
    const server = await serve((_, response) => void response.writeHead(200).write("{"));
    expect(await failure(call(clientOf(server), get, { id: "1" }, { timeout: 40 }))).toMatchObject({
      name: "TimeoutError",
    });
  });

  it("an abort ends a call with its reason, and nothing is sent after it", async () => {
    const server = await hanging();
    const controller = new AbortController();
    const reason = new Error("user left");
    const promise = failure(call(clientOf(server), get, { id: "1" }, { signal: controller.signal, timeout: 5000 }));
    await vi.waitFor(() => expect(server.seen).toHaveLength(1));
    controller.abort(reason);
    expect(await promise).toBe(reason);
    const auth = vi.fn(() => TOKEN);
    expect(await failure(call(clientOf(server, { auth }), get, { id: "1" }, { signal: controller.signal }))).toBe(reason);
    expect(auth).not.toHaveBeenCalled();
    expect(server.seen).toHaveLength(1);
  });

  it("an abort ends a call whose token function or fetch hangs, and nothing is sent when that ends", async () => {
    let release = (_: string) => {};
    const fetch = vi.fn(() => new Promise<Response>(() => undefined));
    const auth = () => new Promise<string>((resolve) => (release = resolve));
    const client = createClient({ baseUrl: "https://graph.example", auth, fetch });
    expect(await failure(call(client, get, { id: "1" }, { timeout: 20 }))).toMatchObject({ name: "TimeoutError" });
    release("late");
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(fetch).not.toHaveBeenCalled();
    const deaf = createClient({ baseUrl: "https://graph.example", auth: () => "", fetch });
    expect(await failure(call(deaf, get, { id: "1" }, { timeout: 20 }))).toMatchObject({ name: "TimeoutError" });
    expect(fetch).toHaveBeenCalledOnce();
  });

  it("leaves no listener on a signal that outlives many calls", async () => {
    const server = await serve((_, response) => json(response, 200, {}));
    const { signal } = new AbortController();
    const add = vi.spyOn(signal, "addEventListener");
    for (let index = 0; index < 5; index++) await call(clientOf(server), get, { id: "1" }, { signal });
    expect(add).not.toHaveBeenCalled();
  });
});

describe("callWrite", () => {
  it("is call without queries and redirects", async () => {
    const server = await serve((_, response, index) =>
      index === 0 ? json(response, 200, { id: "1" }) : json(response, 307, undefined, { location: `${server.origin}/other` }),
    );
    const patch = operation("PATCH", "/things/{id}");
    expect(await callWrite(clientOf(server), patch, { id: "1" }, { body: { a: null } })).toEqual({ id: "1" });
    expect(server.seen[0]?.body.toString()).toBe('{"a":null}');
    const error = await failure(callWrite(clientOf(server), patch, { id: "1" }, { body: {} }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 307 });
    expect(server.seen).toHaveLength(2);
  });
});
