import { describe, expect, it, vi } from "vitest";
import { call, fromTokenCredential, type AuthRequest } from "../../../templates/runtime/index.js";
import { claimsOf } from "../../../templates/runtime/auth.js";
import { clientOf, failure, json, operation, serve } from "./server.js";

const get = operation("GET", "/x");
const claims = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}';
const challenge = `Bearer realm="", authorization_uri="https://login.example/", error="insufficient_claims", claims="${btoa(claims)}"`;

describe("the token", () => {
  it("is asked for with the request's URL, the scopes and a signal", async () => {
    const server = await serve((_, response) => json(response, 200, {}));
    const auth = vi.fn<(request: AuthRequest) => string>(() => "t");
    await call(clientOf(server, { auth }), get, {}, { top: 1 });
    await call(clientOf(server, { auth, scopes: ["a", "b"] }), get, {});
    expect(auth.mock.calls[0]?.[0]).toMatchObject({
      scopes: [`${server.origin}/.default`],
      signal: expect.any(AbortSignal),
    });
    expect(auth.mock.calls[0]?.[0].url.href).toBe(`${server.origin}/v1.0/x?$top=1`);
    expect(auth.mock.calls[0]?.[0]).not.toHaveProperty("claims");
    expect(auth.mock.calls[1]?.[0].scopes).toEqual(["a", "b"]);
  });

  it("cannot change where the request goes", async () => {
    const server = await serve((_, response) => json(response, 200, {}));
    const auth = ({ url }: AuthRequest) => {
      url.host = "evil.example";
      return "t";
    };
    await call(clientOf(server, { auth }), get, {});
    expect(server.seen).toHaveLength(1);
  });

  it("may be empty: then none is sent", async () => {
    const server = await serve((_, response) => json(response, 200, {}));
    await call(clientOf(server, { auth: () => "" }), get, {});
    expect(server.seen[0]?.headers).not.toHaveProperty("authorization");
  });

  it("of one attempt is not sent with the next, where none is given", async () => {
    const server = await serve((_, response, index) => json(response, index === 0 ? 503 : 200, {}));
    const tokens = ["first", ""];
    await call(clientOf(server, { auth: () => tokens.shift() ?? "" }), get, {});
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual(["Bearer first", undefined]);
  });

  it.each(["secret\n", "a secret", "secret\r\nx-evil: 1", "sécret"])("%j is refused without being shown", async (token) => {
    const server = await serve((_, response) => json(response, 200, {}));
    const error = await failure(call(clientOf(server, { auth: () => token }), get, {}));
    expect(error).toBeInstanceOf(TypeError);
    expect(String((error as Error).stack)).not.toMatch(/s[eé]cret/);
    expect(server.seen).toHaveLength(0);
  });

  it.each([undefined, null, 5, {}])("must be text, not %j", async (token) => {
    const server = await serve((_, response) => json(response, 500));
    const auth = () => token as string;
    expect(await failure(call(clientOf(server, { auth }), get, {}))).toBeInstanceOf(TypeError);
    expect(server.seen).toHaveLength(0);
  });

  it("may fail: the call fails with the same error, once", async () => {
    const server = await serve((_, response) => json(response, 200, {}));
    const error = new Error("signed out");
    const auth = vi.fn(() => Promise.reject(error));
    expect(await failure(call(clientOf(server, { auth }), get, {}))).toBe(error);
    expect(auth).toHaveBeenCalledOnce();
    expect(server.seen).toHaveLength(0);
  });

  it("never crosses from one client to another (U10)", async () => {
    const server = await serve((request, response) =>
      setTimeout(() => json(response, 200, request.headers.authorization), Math.random() * 10),
    );
    const clients = Array.from({ length: 5 }, (_, index) =>
      clientOf(server, {
        headers: { "x-tenant": String(index) },
        auth: async () => {
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 10));
          return `token-${index}`;
        },
      }),
    );
    const answers = await Promise.all(clients.flatMap((client) => Array.from({ length: 8 }, () => call(client, get, {}))));
    expect(answers).toEqual(clients.flatMap((_, index) => Array.from({ length: 8 }, () => `Bearer token-${index}`)));
    for (const { headers } of server.seen) expect(headers.authorization).toBe(`Bearer token-${headers["x-tenant"]}`);
  });
});

describe("a claims challenge", () => {
  it.each(["GET", "POST"] as const)("is answered once (%s)", async (method) => {
    const server = await serve((_, response, index) =>
      index === 0 ? json(response, 401, {}, { "www-authenticate": challenge }) : json(response, 200, { ok: true }),
    );
    const auth = vi.fn<(request: AuthRequest) => string>(({ claims }) => (claims ? "fresh" : "stale"));
    await call(clientOf(server, { auth, retry: { retries: 0 } }), operation(method, "/x"), {}, method === "POST" ? { body: {} } : {});
    expect(auth.mock.calls.map(([request]) => request.claims)).toEqual([undefined, claims]);
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual(["Bearer stale", "Bearer fresh"]);
  });

  it("that comes again is an error", async () => {
    const server = await serve((_, response) => json(response, 401, {}, { "www-authenticate": challenge }));
    expect(await failure(call(clientOf(server), get, {}))).toMatchObject({ name: "ApiError", status: 401 });
    expect(server.seen).toHaveLength(2);
  });

  it("is not answered for a stream, nor where there is none", async () => {
    const server = await serve((_, response, index) =>
      json(response, 401, {}, index === 0 ? { "www-authenticate": challenge } : { "www-authenticate": 'Bearer error="invalid_token"' }),
    );
    await failure(call(clientOf(server), operation("PUT", "/x"), {}, { body: new Blob(["a"]).stream() }));
    await failure(call(clientOf(server), get, {}));
    expect(server.seen).toHaveLength(2);
  });

  it.each<[string, string | undefined]>([
    [challenge, claims],
    [`Basic realm="x", ${challenge}`, claims],
    [`Bearer claims="${btoa('{"a":"???>>>"}').replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}"`, '{"a":"???>>>"}'],
    ["Bearer", undefined],
    ['Bearer claims=""', undefined],
    ['Bearer claims="%%%"', undefined],
    ['Bearer claims="a"', undefined],
    ['Bearer error_description="no claims"', undefined],
  ])("%s", (header, expected) => {
    expect(claimsOf(new Headers({ "www-authenticate": header }))).toBe(expected);
  });
});

describe("fromTokenCredential", () => {
  it("hands over scopes, claims and signal", async () => {
    const getToken = vi.fn(async (_scopes: string[], _options?: object) => ({ token: "t", expiresOnTimestamp: 0 }));
    const auth = fromTokenCredential({ getToken });
    const { signal } = new AbortController();
    const url = new URL("https://graph.example");
    expect(await auth({ url, scopes: ["s"] })).toBe("t");
    expect(await auth({ url, scopes: ["s"], claims, signal })).toBe("t");
    expect(getToken.mock.calls).toEqual([
      [["s"], { enableCae: true }],
      [["s"], { enableCae: true, claims, abortSignal: signal }],
    ]);
  });

  it("throws where the credential has no token", async () => {
    const auth = fromTokenCredential({ getToken: () => Promise.resolve(null) });
    await expect(async () => auth({ url: new URL("https://graph.example"), scopes: [] })).rejects.toThrow("no token");
  });
});
