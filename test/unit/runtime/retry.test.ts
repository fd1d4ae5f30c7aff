import { describe, expect, it, vi } from "vitest";
import { call, callWrite, createClient, isApiError, type Method } from "../../../templates/runtime/index.js";
import { retryAfter, retryDelay, wait } from "../../../templates/runtime/retry.js";
import { clientOf, failure, json, operation, serve, type Handler } from "./server.js";

const body = { a: 1 };
const hasBody = (method: Method) => (method === "GET" || method === "HEAD" ? {} : { body });

/** Fails the first time, then succeeds. */
const once =
  (status: number, headers: Record<string, string> = {}): Handler =>
  (_, response, index) => {
    if (index > 0) json(response, 200, { ok: true });
    else if (status === 0) response.destroy();
    else json(response, status, { error: { code: "busy", message: "later" } }, headers);
  };

const cases: [Method, number, Record<string, string>, boolean, number][] = [];
for (const method of ["GET", "HEAD", "PUT", "DELETE", "PATCH", "POST"] as const)
  for (const status of [0, 429, 500, 502, 503, 504, 408, 409])
    for (const ifMatch of [false, true]) {
      const repeatable = method === "PATCH" ? ifMatch : method !== "POST";
      const again = status === 429 || (repeatable && [0, 503, 504].includes(status));
      cases.push([method, status, ifMatch ? { "if-match": '"etag"' } : {}, false, again ? 2 : 1]);
    }
for (const method of ["PATCH", "POST"] as const) for (const status of [0, 503, 504]) cases.push([method, status, {}, true, 2]);

describe("which requests are sent again (U6)", () => {
  it.each(cases)("%s after %i with headers %j, unsafe %s: sent %i times", async (method, status, headers, unsafe, times) => {
    const server = await serve(once(status));
    for (const send of [call, callWrite]) {
      server.seen.length = 0;
      const retry = { delay: 1, unsafe };
      const promise = send(clientOf(server), operation(method, "/x"), {}, { ...hasBody(method), headers, retry });
      if (times === 1) expect(await failure(promise)).toMatchObject({ name: "ApiError", status });
      else await promise;
      expect(server.seen).toHaveLength(times);
    }
  });

  it("gives up after the policy's number of retries, of the client or of the call", async () => {
    const server = await serve((_, response) => json(response, 429));
    await failure(call(clientOf(server), operation("GET", "/x"), {}));
    expect(server.seen).toHaveLength(4);
    await failure(call(clientOf(server, { retry: { retries: 1, delay: 1 } }), operation("GET", "/x"), {}));
    expect(server.seen).toHaveLength(6);
    await failure(call(clientOf(server), operation("GET", "/x"), {}, { retry: { retries: 0 } }));
    expect(server.seen).toHaveLength(7);
  });

  it("a connection that breaks inside the body counts as broken", async () => {
    const server = await serve((_, response, index) => {
      response.writeHead(200, { "content-length": "100" });
      if (index > 0) response.end(JSON.stringify("x".repeat(98)));
      else response.write("{", () => response.destroy());
    });
    expect(await call(clientOf(server), operation("GET", "/x"), {})).toHaveLength(98);
    server.seen.length = 0;
    const error = await failure(call(clientOf(server), operation("POST", "/x"), {}, { body }));
    expect(isApiError(error, "NetworkError")).toBe(true);
    expect((error as Error).cause).toBeInstanceOf(Error);
    expect(server.seen).toHaveLength(1);
  });

  it("never sends a stream twice", async () => {
    for (const status of [0, 429, 503]) {
      const server = await serve(once(status));
      const stream = new Blob(["data"]).stream();
      const promise = call(clientOf(server), operation("PUT", "/x"), {}, { body: stream, retry: { unsafe: true } });
      expect(await failure(promise)).toMatchObject({ name: "ApiError", status });
      expect(server.seen).toHaveLength(1);
    }
  });
});

describe("what is sent again (U7)", () => {
  it.each<[string, unknown, string]>([
    ["text", "mime", "mime"],
    ["JSON", { a: "é" }, '{"a":"é"}'],
    ["bytes", new TextEncoder().encode("bytes"), "bytes"],
    ["a blob", new Blob(["blob"], { type: "image/png" }), "blob"],
  ])("is the same: headers, id and body (%s)", async (_, sent, expected) => {
    const server = await serve(once(429));
    await call(clientOf(server), operation("POST", "/x"), {}, { body: sent, headers: { Prefer: "x", "If-Match": "*" } });
    expect(server.seen).toHaveLength(2);
    expect(server.seen[1]).toEqual(server.seen[0]);
    expect(server.seen[1]?.headers["content-type"]).toBeDefined();
    expect(server.seen[1]?.body.toString()).toBe(expected);
  });

  it("is the same form", async () => {
    const server = await serve(once(429));
    const form = new FormData();
    form.set("field", "value");
    await call(clientOf(server), operation("POST", "/x"), {}, { body: form });
    const [first, second] = server.seen.map(({ headers, body }) => {
      const boundary = /boundary=(.+)/.exec(headers["content-type"] ?? "")?.[1] ?? "?";
      return body.toString().replaceAll(boundary, "boundary");
    });
    expect(second).toContain('name="field"');
    expect(second).toBe(first);
  });

  it("asks for a token each time", async () => {
    const server = await serve(once(503));
    let count = 0;
    await call(clientOf(server, { auth: () => `token-${++count}` }), operation("GET", "/x"), {});
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual(["Bearer token-1", "Bearer token-2"]);
  });
});

describe("how long it waits (U7)", () => {
  const now = Date.UTC(2024, 4, 1);
  it.each<[string | undefined, number | undefined]>([
    [undefined, undefined],
    ["0", 0],
    ["7", 7000],
    ["1.5", 1500],
    ["Wed, 01 May 2024 00:00:10 GMT", 10_000],
    ["Tue, 30 Apr 2024 00:00:00 GMT", 0],
    ["-5", 0],
    ["99999999999", 99999999999000],
    ["soon", undefined],
    ["", undefined],
  ])("Retry-After: %s", (value, expected) => {
    vi.useFakeTimers({ now });
    try {
      expect(retryAfter(new Headers(value === undefined ? {} : { "retry-after": value }))).toBe(expected);
    } finally {
      vi.useRealTimers();
    }
  });

  it("waits what the server asks", async () => {
    const server = await serve(once(429, { "retry-after": "0.15" }));
    const begin = performance.now();
    await call(clientOf(server), operation("POST", "/x"), {}, { body });
    expect(performance.now() - begin).toBeGreaterThan(140);
  });

  it.each(["99999999999", "Fri, 31 Dec 9999 23:59:59 GMT", "181"])("does not come back before, nor wait for ever (%s)", async (asked) => {
    const server = await serve((_, response) => json(response, 429, {}, { "retry-after": asked }));
    const error = await failure(call(clientOf(server), operation("GET", "/x"), {}));
    expect((error as { retryAfterMs?: number }).retryAfterMs).toBeGreaterThan(180_000);
    expect(server.seen).toHaveLength(1);
  });

  it.each([2 ** 31, Infinity])("waits where no timer is that long (%s ms)", async (milliseconds) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const ended = vi.fn();
      void wait(milliseconds, new AbortController().signal).then(ended);
      await vi.advanceTimersByTimeAsync(2 ** 31 - 2);
      expect(ended).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1);
      expect(ended).toHaveBeenCalled();
    } finally {
      vi.useRealTimers();
    }
  });

  it("backs off exponentially, with jitter", () => {
    const response = new Response(null, { status: 503 });
    for (let attempt = 0; attempt < 3; attempt++) {
      const delays = Array.from({ length: 50 }, () => retryDelay({ delay: 100 }, "GET", new Headers(), attempt, response) ?? NaN);
      expect(Math.min(...delays)).toBeGreaterThanOrEqual(50 * 2 ** attempt);
      expect(Math.max(...delays)).toBeLessThanOrEqual(100 * 2 ** attempt);
      expect(new Set(delays).size).toBeGreaterThan(1);
    }
  });

  it("an abort ends the wait at once (U8)", async () => {
    // Longer than a test may take.
    const server = await serve((_, response) => json(response, 429, {}, { "retry-after": "60" }));
    const error = await failure(call(clientOf(server), operation("GET", "/x"), {}, { signal: AbortSignal.timeout(50) }));
    expect(error).toMatchObject({ name: "TimeoutError" });
    expect(server.seen).toHaveLength(1);
  });

  it("an abort while the request is under way begins no wait", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const controller = new AbortController();
      const fetch = vi.fn(() => {
        controller.abort();
        return Promise.reject(new TypeError("fetch failed"));
      });
      const client = createClient({ baseUrl: "https://graph.example", auth: () => "", fetch });
      const error = await failure(call(client, operation("GET", "/x"), {}, { signal: controller.signal }));
      expect(error).toMatchObject({ name: "AbortError" });
      await Promise.resolve();
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it("an abort during the wait leaves no timer", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const fetch = vi.fn(() => Promise.resolve(new Response(null, { status: 503 })));
      const client = createClient({
        baseUrl: "https://graph.example",
        auth: () => "",
        fetch,
        retry: { delay: 60_000 },
      });
      const controller = new AbortController();
      const promise = failure(call(client, operation("GET", "/x"), {}, { signal: controller.signal }));
      await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
      controller.abort();
      expect(await promise).toMatchObject({ name: "AbortError" });
      expect(vi.getTimerCount()).toBe(0);
      expect(fetch).toHaveBeenCalledOnce();
    } finally {
      vi.useRealTimers();
    }
  });
});
