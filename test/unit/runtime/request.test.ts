import { describe, expect, it } from "vitest";
import { call, callPaged, callWrite, type Operation, type PathParameters } from "../../../templates/runtime/index.js";
import { clientOf, failure, json, operation, serve, TOKEN } from "./server.js";

const get = operation("GET", "/things/{id}");
const post = operation("POST", "/things");

describe("the request", () => {
  it("goes to base, version and path, with token, accept and a request id", async () => {
    const server = await serve((_, response) => json(response, 200, { id: "1" }));
    const thing = await call(clientOf({ origin: `${server.origin}/proxy/` }), get, { id: "a b" }, { select: ["id"] });
    expect(thing).toEqual({ id: "1" });
    const [request] = server.seen;
    expect(request?.method).toBe("GET");
    expect(request?.url).toBe("/proxy/v1.0/things/a%20b?$select=id");
    expect(request?.headers).toMatchObject({ authorization: `Bearer ${TOKEN}`, accept: "application/json" });
    expect(request?.headers["client-request-id"]).toMatch(/^[\da-f-]{36}$/);
    expect(request?.headers["content-type"]).toBeUndefined();
  });

  it("joins a written query with the options, and may have no version", async () => {
    const server = await serve((_, response) => json(response, 200, {}));
    await call(clientOf(server), operation("GET", "/delta?hidden=true", { version: "" }), {}, { top: 1 });
    expect(server.seen[0]?.url).toBe("/delta?hidden=true&$top=1");
  });

  it("adds the client's headers and the call's, which win in any casing", async () => {
    const server = await serve((_, response) => json(response, 200, {}));
    const client = clientOf(server, { headers: { Prefer: "a", "x-client": "1", "Client-Request-Id": "mine" } });
    const optional = { "If-Match": undefined } as unknown as Record<string, string>;
    await call(client, get, { id: "1" }, { headers: { prefer: "b", ConsistencyLevel: "eventual", ...optional } });
    expect(server.seen[0]?.headers).toMatchObject({
      prefer: "b",
      "x-client": "1",
      consistencylevel: "eventual",
      "client-request-id": "mine",
    });
    expect(server.seen[0]?.headers).not.toHaveProperty("if-match");
  });

  it.each<[string, unknown, Partial<Operation>, string | undefined, string]>([
    ["an object", { a: "é", n: null }, {}, "application/json", '{"a":"é","n":null}'],
    ["an array", [1], {}, "application/json", "[1]"],
    ["null", null, {}, "application/json", "null"],
    ["an object, where something else is documented", { a: 1 }, { contentType: "text/plain" }, "application/json", '{"a":1}'],
    ["text", "hello", { contentType: "text/plain" }, "text/plain", "hello"],
    ["JSON already written out", '{"a":1}', {}, "application/json", '{"a":1}'],
    ["bytes", new TextEncoder().encode("hello"), { contentType: "image/png" }, "image/png", "hello"],
    ["bytes of no documented type", new TextEncoder().encode("hello"), {}, "application/octet-stream", "hello"],
    ["an ArrayBuffer", new TextEncoder().encode("hello").buffer, {}, "application/octet-stream", "hello"],
    ["a view of bytes", new DataView(new TextEncoder().encode("hello").buffer), {}, "application/octet-stream", "hello"],
    ["fields", new URLSearchParams({ a: "é" }), {}, "application/x-www-form-urlencoded;charset=UTF-8", "a=%C3%A9"],
    ["a blob", new Blob(["hello"]), { contentType: "image/png" }, "image/png", "hello"],
    ["a blob that knows its type", new Blob(["hello"], { type: "image/gif" }), { contentType: "image/png" }, "image/gif", "hello"],
    ["nothing", undefined, { contentType: "image/png" }, undefined, ""],
  ])("sends %s", async (_, body, more, type, expected) => {
    const server = await serve((_, response) => json(response, 200, {}));
    for (const send of [call, callWrite]) await send(clientOf(server), { ...post, ...more }, {}, { body });
    for (const request of server.seen) {
      expect(request.headers["content-type"]).toBe(type);
      expect(request.body.toString()).toBe(expected);
    }
    expect(server.seen).toHaveLength(2);
  });

  it("sends a form with its boundary, and a stream", async () => {
    const server = await serve((_, response) => json(response, 200, {}));
    const form = new FormData();
    form.set("field", "value");
    await call(clientOf(server), { ...post, contentType: "multipart/form-data" }, {}, { body: form });
    expect(server.seen[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(server.seen[0]?.body.toString()).toContain('name="field"');
    await call(clientOf(server), { ...post, contentType: "text/csv" }, {}, { body: new Blob(["a,b"]).stream() });
    expect(server.seen[1]?.headers["content-type"]).toBe("text/csv");
    expect(server.seen[1]?.body.toString()).toBe("a,b");
  });

  it("lets the caller's content type win", async () => {
    const server = await serve((_, response) => json(response, 200, {}));
    await call(clientOf(server), post, {}, { body: "TUlNRQ==", headers: { "Content-Type": "text/plain" } });
    expect(server.seen[0]?.headers["content-type"]).toBe("text/plain");
  });

  it("is not sent with a value that would reach another resource, and keeps its segments with any other (U4)", async () => {
    const server = await serve((_, response) => json(response, 200, {}));
    const remove = operation("DELETE", "/users/{id}/messages");
    const refused = [".", "..", "%2e%2e", "%2E%2e", "", "a\0b", "a\ud800", "\udc00a", undefined, null, NaN, {}, []];
    for (const id of refused) {
      const path = { id } as unknown as PathParameters;
      for (const send of [call, callWrite]) expect(await failure(send(clientOf(server), remove, path))).toBeInstanceOf(TypeError);
      expect(() => callPaged(clientOf(server), remove, path)).toThrow(TypeError);
    }
    expect(server.seen).toHaveLength(0);
    const kept = [
      "a/b",
      "a?x#y",
      "$&",
      "{other}",
      ";",
      "\\",
      7,
      true,
      "https://evil.example",
      "//evil.example",
      "\\\\evil.example",
      "https:evil.example",
    ];
    for (const id of kept) await callWrite(clientOf(server), remove, { id });
    expect(server.seen.map(({ url }) => decodeURIComponent(url.split("/")[3] ?? ""))).toEqual(kept.map(String));
    for (const { url } of server.seen) expect(new URL(url, server.origin).pathname.split("/")).toHaveLength(5);
  });

  it("is not sent with wrong arguments", async () => {
    const server = await serve((_, response) => json(response, 200, {}));
    const client = clientOf(server);
    const wrong = [
      call(client, get, { id: ".." }),
      call(client, get, {}),
      callWrite(client, get, { id: "" }),
      call(client, get, { id: "1" }, { body: {} }),
      call(client, get, { id: "1" }, { headers: { "x-a": "b\r\nx-evil: 1" } }),
      call(client, get, { id: "1" }, { headers: { "bad name": "b" } }),
    ];
    for (const promise of wrong) expect(await failure(promise)).toBeInstanceOf(TypeError);
    expect(server.seen).toHaveLength(0);
  });
});
