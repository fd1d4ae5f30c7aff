import { describe, expect, expectTypeOf, it, vi } from "vitest";
import { call, callPaged, responseOf, withResponse, type Client } from "../../../templates/runtime/index.js";
import { clientOf, failure, json, operation, serve, TOKEN } from "./server.js";

const get = (client: Client) => call<{ a: number }>(client, operation("GET", "/x"), {});
const content = (client: Client, signal?: AbortSignal) =>
  call<Blob>(client, operation("GET", "/x", { returns: "bytes" }), {}, signal ? { signal } : {});

describe("withResponse", () => {
  it("gives what the call returned, and the final answer", async () => {
    const server = await serve((_, response, index) =>
      json(response, index ? 202 : 429, { a: 1 }, { location: `/${index}`, "retry-after": "0" }),
    );
    const { value, response } = await withResponse(clientOf(server), get);
    expectTypeOf(value).toEqualTypeOf<{ a: number }>();
    expect(value).toEqual({ a: 1 });
    expect(response.status).toBe(202);
    expect(response.headers.get("location")).toBe("/1");
    expect(server.seen[1]?.headers.authorization).toBe(`Bearer ${TOKEN}`);
  });

  it("fails as the call does, and where there was none", async () => {
    const server = await serve((_, response) => json(response, 404));
    expect(await failure(withResponse(clientOf(server), get))).toMatchObject({ name: "ApiError", status: 404 });
    const none = async (client: Client) => callPaged(client, operation("GET", "/x"), {});
    expect(await failure(withResponse(clientOf(server), none))).toBeInstanceOf(TypeError);
    expect(await failure(responseOf(clientOf(server), none))).toBeInstanceOf(TypeError);
  });
});

describe("responseOf", () => {
  it("gives the answer before its body has come, and a stream of it", async () => {
    let end = (): void => undefined;
    const server = await serve((_, response) => {
      response.writeHead(200, { "content-type": "image/png" }).write("first");
      end = () => response.end("last");
    });
    const response = await responseOf(clientOf(server), (client) => content(client));
    expect(response.headers.get("content-type")).toBe("image/png");
    const reader = (response.body as ReadableStream<Uint8Array>)
      .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
      .getReader();
    expect((await reader.read()).value).toBe("first");
    end();
    expect((await reader.read()).value).toBe("last");
    expect((await reader.read()).done).toBe(true);
  });

  it("follows redirects without credentials, sends again, and gives bytes", async () => {
    const bytes = Uint8Array.of(0, 255, 10);
    const storage = await serve((_, response, index) => {
      if (index === 0) response.writeHead(503);
      response.end(bytes);
    });
    const server = await serve((_, response) => void response.writeHead(302, { location: `${storage.origin}/blob` }).end("moved"));
    const response = await responseOf(clientOf(server), (client) => content(client));
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
    expect(storage.seen).toHaveLength(2);
    expect(JSON.stringify(storage.seen)).not.toContain(TOKEN);
  });

  it("throws errors with their bodies", async () => {
    const server = await serve((_, response) => json(response, 404, { error: { code: "gone" } }));
    expect(await failure(responseOf(clientOf(server), (client) => content(client)))).toMatchObject({ name: "ApiError", code: "gone" });
  });

  it.each(["abort", "timeout"])("an %s ends the reading", async (how) => {
    const server = await serve((_, response) => void response.writeHead(200).write("first"));
    const controller = new AbortController();
    const client = clientOf(server, how === "timeout" ? { timeout: 200 } : {});
    const response = await responseOf(client, (c) => content(c, controller.signal));
    const reading = failure(response.text());
    if (how === "abort") controller.abort();
    expect(await reading).toMatchObject({ name: how === "abort" ? "AbortError" : "TimeoutError" });
  });
});

describe("settings of a client", () => {
  it("its signal ends every call", async () => {
    const server = await serve(() => undefined);
    const controller = new AbortController();
    const client = clientOf(server, { signal: controller.signal });
    const calls = [failure(get(client)), failure(content(client, new AbortController().signal))];
    await vi.waitFor(() => expect(server.seen).toHaveLength(2));
    const reason = new Error("closed");
    controller.abort(reason);
    expect(await Promise.all(calls)).toEqual([reason, reason]);
    expect(await failure(get(client))).toBe(reason);
    expect(server.seen).toHaveLength(2);
  });

  it.each<[string, Record<string, string>, string]>([
    ["alone", {}, "include-unknown-enum-members"],
    ["beside a call's own preference", { PREFER: "odata.maxpagesize=5" }, "odata.maxpagesize=5, include-unknown-enum-members"],
  ])("asks for unknown values of enumerations, %s", async (_, headers, expected) => {
    const server = await serve((_, response) => json(response, 200, {}));
    await call(clientOf(server, { unknownEnums: "prefer" }), operation("GET", "/x"), {}, { headers });
    await call(clientOf(server), operation("GET", "/x"), {}, { headers });
    expect(server.seen.map(({ headers }) => headers["prefer"])).toEqual([expected, headers["PREFER"]]);
  });
});
