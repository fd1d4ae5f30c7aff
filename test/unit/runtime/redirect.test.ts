import { describe, expect, it, vi } from "vitest";
import { call, createClient } from "../../../templates/runtime/index.js";
import { clientOf, failure, json, operation, serve, TOKEN } from "./server.js";

const content = operation("GET", "/items/{id}/content", { returns: "bytes" });
const statuses = [301, 302, 303, 307, 308];
const secrets = { "X-Api-Key": "k", cookie: "c=1", COOKIE2: "d=1", "Proxy-Authorization": "p", Prefer: "x" };

describe("redirects (U1)", () => {
  it.each(statuses)("%i to another origin is followed without credentials", async (status) => {
    const storage = await serve((_, response) => void response.end("bytes"));
    const server = await serve((_, response) => void response.writeHead(status, { location: `${storage.origin}/blob?sig=1` }).end());
    const headers = { ...secrets, Range: "bytes=0-4" };
    const blob = await call<Blob>(clientOf(server), content, { id: "1" }, { headers });
    expect(await blob.text()).toBe("bytes");
    expect(server.seen[0]?.headers.authorization).toBe(`Bearer ${TOKEN}`);
    const sent = storage.seen[0]?.headers;
    expect(storage.seen[0]?.url).toBe("/blob?sig=1");
    expect(sent?.range).toBe("bytes=0-4");
    for (const name of ["authorization", "client-request-id", ...Object.keys(secrets)]) expect(sent).not.toHaveProperty(name.toLowerCase());
    expect(JSON.stringify(storage.seen)).not.toContain(TOKEN);
  });

  it.each(["Authorization", "AUTHORIZATION", "authorization"])("a caller's own %s does not leave the origin", async (name) => {
    const storage = await serve((_, response) => void response.end("bytes"));
    const server = await serve((_, response) => void response.writeHead(302, { location: storage.origin }).end());
    await call(clientOf(server, { auth: () => "" }), content, { id: "1" }, { headers: { [name]: "Basic abc" } });
    expect(server.seen[0]?.headers.authorization).toBe("Basic abc");
    expect(storage.seen[0]?.headers).not.toHaveProperty("authorization");
  });

  const elsewhere = [
    "http://other.example:8080/x",
    "http://graph.example:9090/x",
    "https://graph.example:8080/x",
    "//other.example:8080/x",
  ];
  const casings = [(name: string) => name, (name: string) => name.toLowerCase(), (name: string) => name.toUpperCase()];
  it.each(statuses.flatMap((status) => elsewhere.map((location) => [status, location] as const)))(
    "%i to %s: another host, port or scheme gets no credentials in any casing",
    async (status, location) => {
      for (const casing of casings) {
        const fetch = vi.fn((url: string, _init: RequestInit) =>
          Promise.resolve(url.includes("/items/") ? new Response(null, { status, headers: { location } }) : new Response("bytes")),
        );
        const client = createClient({ baseUrl: "http://graph.example:8080", auth: () => "", fetch });
        const headers = Object.fromEntries(
          Object.entries({ Authorization: "Basic a", ...secrets }).map(([name, value]) => [casing(name), value]),
        );
        await call(client, content, { id: "1" }, { headers: { ...headers, Range: "bytes=0-1" } });
        const sent = fetch.mock.calls.map(([, init]) => [...new Headers(init.headers).keys()]);
        expect(sent[0]).toEqual(expect.arrayContaining(["authorization", "x-api-key", "cookie", "proxy-authorization"]));
        expect(sent[1]).toEqual(["range"]);
      }
    },
  );

  it("to another host of the same machine counts as another origin, and a way back brings nothing back", async () => {
    const server = await serve((_, response, index) => {
      const other = `http://localhost:${server.port}`;
      if (index === 0) response.writeHead(302, { location: `${other}/a` }).end();
      else if (index === 1) response.writeHead(302, { location: `${server.origin}/b` }).end();
      else response.end("bytes");
    });
    await call(clientOf(server), content, { id: "1" });
    expect(server.seen.map(({ headers }) => "authorization" in headers)).toEqual([true, false, false]);
  });

  it.each([
    ["/proxy/v1.0/b", true],
    ["/proxy/beta/b", true],
    ["/other/v1.0/b", false],
    ["/proxyother/b", false],
    ["../../other", false],
    ["/proxy/%2e%2e/other", false],
    ["/proxy/v1.0/..%2f..%2fother", false],
  ])("to %s, where the base URL has a path, keeps the headers: %s", async (location, expected) => {
    const server = await serve((_, response, index) => {
      if (index === 0) response.writeHead(302, { location }).end();
      else response.end("bytes");
    });
    const client = clientOf({ origin: `${server.origin}/proxy` });
    await call(client, operation("GET", "/a", { returns: "bytes" }), {}, { headers: secrets });
    for (const name of ["authorization", "x-api-key"]) expect(name in (server.seen[1]?.headers ?? {})).toBe(expected);
  });

  it.each(statuses)("%i inside the origin keeps the headers", async (status) => {
    const server = await serve((_, response, index) => {
      if (index === 0) response.writeHead(status, { location: "../other?x=1" }).end();
      else response.end("bytes");
    });
    await call(clientOf(server), content, { id: "1" }, { headers: secrets });
    expect(server.seen[1]?.url).toBe("/v1.0/items/other?x=1");
    expect(server.seen[1]?.headers).toMatchObject({ authorization: `Bearer ${TOKEN}`, "x-api-key": "k" });
  });

  it.each(["POST", "PUT", "PATCH", "DELETE"] as const)("%s is sent once: its redirect is the answer", async (method) => {
    const elsewhere = await serve((_, response) => json(response, 200, {}));
    for (const status of statuses) {
      const server = await serve((_, response) => void response.writeHead(status, { location: elsewhere.origin }).end());
      const error = await failure(call(clientOf(server), operation(method, "/x"), {}, { body: { secret: 1 } }));
      expect(error).toMatchObject({ name: "ApiError", status });
      expect(server.seen).toHaveLength(1);
    }
    expect(elsewhere.seen).toHaveLength(0);
  });

  it.each([
    "ftp://127.0.0.1/x",
    "javascript:alert(1)",
    "data:,x",
    "file:///etc/passwd",
    "http://user:pw@127.0.0.1/",
    "http://",
    "",
    "http://[::",
  ])("to %j is not followed", async (location) => {
    const server = await serve((_, response) => void response.writeHead(302, { location }).end());
    expect(await failure(call(clientOf(server), content, { id: "1" }))).toMatchObject({
      name: "ApiError",
      status: 302,
    });
    expect(server.seen).toHaveLength(1);
  });

  it("from https down to http is not followed", async () => {
    const fetch = vi.fn(() => Promise.resolve(new Response(null, { status: 302, headers: { location: "http://graph.example/x" } })));
    const client = createClient({ baseUrl: "https://graph.example", auth: () => TOKEN, fetch });
    expect(await failure(call(client, content, { id: "1" }))).toMatchObject({ status: 302 });
    expect(fetch).toHaveBeenCalledOnce();
  });

  it("without end are not followed without end", async () => {
    const server = await serve((_, response) => void response.writeHead(302, { location: "/loop" }).end());
    expect(await failure(call(clientOf(server), content, { id: "1" }))).toMatchObject({ status: 302 });
    expect(server.seen).toHaveLength(6);
  });

  it("304 is an error with its status, not a redirect", async () => {
    const server = await serve((_, response) => void response.writeHead(304, { location: "/x" }).end());
    expect(await failure(call(clientOf(server), content, { id: "1" }))).toMatchObject({ status: 304 });
  });
});

describe("redirects a browser hides", () => {
  const hidden = () =>
    Object.defineProperties(new Response(null), {
      type: { value: "opaqueredirect" },
      status: { value: 0 },
      ok: { value: false },
    });

  it("are followed by the browser, with no headers but the ones it takes care of", async () => {
    const fetch = vi.fn((_url: string, init: RequestInit) =>
      Promise.resolve(init.redirect === "manual" ? hidden() : new Response("bytes")),
    );
    const client = createClient({ baseUrl: "https://graph.example", auth: () => TOKEN, fetch });
    const blob = await call<Blob>(client, content, { id: "1" }, { headers: secrets });
    expect(await blob.text()).toBe("bytes");
    const [, init] = fetch.mock.lastCall ?? [];
    expect([...new Headers(init?.headers).keys()]).toEqual(["authorization"]);
  });

  it("are an error for other methods, which are sent once", async () => {
    const fetch = vi.fn(() => Promise.resolve(hidden()));
    const client = createClient({ baseUrl: "https://graph.example", auth: () => TOKEN, fetch });
    const error = await failure(call(client, operation("DELETE", "/x"), {}));
    expect(error).toMatchObject({ name: "ApiError", status: 0 });
    expect(fetch).toHaveBeenCalledOnce();
  });
});
