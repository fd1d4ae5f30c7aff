import { describe, expect, it, vi } from "vitest";
import { call, createClient } from "../../../templates/runtime/index.js";
import { operation } from "./server.js";

const auth = () => "t";

describe("createClient", () => {
  it.each([
    ["https://graph.example", "https://graph.example"],
    ["https://graph.example/", "https://graph.example"],
    ["https://GRAPH.example:443/a/b//", "https://graph.example/a/b"],
    ["http://127.0.0.1:8080", "http://127.0.0.1:8080"],
  ])("takes %s", (baseUrl, expected) => {
    expect(createClient({ baseUrl, auth }).baseUrl).toBe(expected);
  });

  it.each([
    "",
    "graph.example",
    "/v1.0",
    "ftp://graph.example",
    "javascript:alert(1)",
    "https://user:pw@graph.example",
    "https://user@graph.example",
    "https://:pw@graph.example",
    "https://graph.example?x=1",
    "https://graph.example/#x",
  ])("refuses %j", (baseUrl) => {
    expect(() => createClient({ baseUrl, auth })).toThrow(TypeError);
  });

  it("gives frozen data, with the default scope of the origin", () => {
    const client = createClient({ baseUrl: "https://graph.example/proxy", auth });
    expect(Object.isFrozen(client)).toBe(true);
    expect(client.scopes).toEqual(["https://graph.example/.default"]);
    expect(createClient({ baseUrl: "https://graph.example", auth, scopes: ["a"] }).scopes).toEqual(["a"]);
  });

  it("calls the platform's fetch of the moment, and any fetch without a receiver", async () => {
    const seen: unknown[] = [];
    const fetch = function (this: unknown): Promise<Response> {
      seen.push(this);
      return Promise.resolve(new Response("{}"));
    };
    await call(createClient({ baseUrl: "https://graph.example", auth, fetch }), operation("GET", "/x"), {});
    expect(seen).toEqual([undefined]);
    const client = createClient({ baseUrl: "https://graph.example", auth });
    const stub = vi.fn(() => Promise.resolve(new Response('"stubbed"')));
    vi.stubGlobal("fetch", stub);
    try {
      expect(await call(client, operation("GET", "/x"), {})).toBe("stubbed");
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it("works where there is no secure context, hence no randomUUID", async () => {
    vi.stubGlobal("crypto", undefined);
    try {
      const fetch = vi.fn((_url: string, _init: RequestInit) => Promise.resolve(new Response("{}")));
      await call(createClient({ baseUrl: "https://graph.example", auth, fetch }), operation("GET", "/x"), {});
      expect(new Headers(fetch.mock.lastCall?.[1].headers).has("client-request-id")).toBe(false);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

it("importing changes nothing", async () => {
  const before = Reflect.ownKeys(globalThis).length;
  const prototypes = [Object, Array, String, Promise, Error].map((type) => Reflect.ownKeys(type.prototype).length);
  vi.resetModules();
  const runtime = await import("../../../templates/runtime/index.js");
  expect(Reflect.ownKeys(globalThis)).toHaveLength(before);
  expect([Object, Array, String, Promise, Error].map((type) => Reflect.ownKeys(type.prototype).length)).toEqual(prototypes);
  expect(runtime).not.toHaveProperty("then");
  expect(runtime).not.toHaveProperty("default");
});
