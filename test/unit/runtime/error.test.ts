import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { ApiError, call, isApiError } from "../../../templates/runtime/index.js";
import { clientOf, failure, operation, serve, TOKEN } from "./server.js";

const get = operation("GET", "/things/{id}", { id: "thing-get" });

async function errorFor(status: number, body: string | undefined, headers: Record<string, string> = {}): Promise<ApiError> {
  const server = await serve((_, response) => void response.writeHead(status, headers).end(body));
  const error = await failure(call(clientOf(server, { retry: { retries: 0 } }), get, { id: "1" }, { filter: "secret eq 'query'" }));
  expect(error).toBeInstanceOf(ApiError);
  return error as ApiError;
}

describe("ApiError", () => {
  it("holds what the server said", async () => {
    const innerError = { code: "inner", "request-id": "other", "client-request-id": "echoed" };
    const details = [{ code: "d", message: "detail", target: "name" }];
    const body = { error: { code: "ErrorItemNotFound", message: "No such item.", details, innerError } };
    const error = await errorFor(404, JSON.stringify(body), { "request-id": "r-1", "retry-after": "3" });
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: "ApiError",
      message: "thing-get: 404 ErrorItemNotFound: No such item.",
      status: 404,
      code: "ErrorItemNotFound",
      requestId: "r-1",
      clientRequestId: "echoed",
      retryAfterMs: 3000,
      details,
      innerError,
      operation: "thing-get",
      body,
    });
    expect(error.headers.get("request-id")).toBe("r-1");
    expect(error.stack).toContain("thing-get");
  });

  it("reads ids from the inner error, in the old spelling too, else gives the id it sent", async () => {
    const error = await errorFor(500, JSON.stringify({ error: { innererror: { "request-id": "r-2" } } }));
    expect(error).toMatchObject({ requestId: "r-2", code: undefined, innerError: { "request-id": "r-2" } });
    expect(error.clientRequestId).toMatch(/^[\da-f-]{36}$/);
  });

  it.each<[string, string | undefined]>([
    ["nothing", undefined],
    ["HTML", "<html>Bad gateway</html>"],
    ["cut JSON", '{"error":{"code":'],
    ["null", "null"],
    ["a string", '"error"'],
    ["a number", "5"],
    ["error: null", '{"error":null}'],
    ["error: a string", '{"error":"invalid_request"}'],
    ["error: an array", '{"error":[1]}'],
    ["innerError: a string", '{"error":{"innerError":"x"}}'],
    ["__proto__", '{"error":{"__proto__":{"code":"polluted"}},"__proto__":{"error":{"code":"polluted"}}}'],
  ])("is an ApiError whatever the body: %s", async (_, body) => {
    const error = await errorFor(502, body);
    expect(error).toMatchObject({ status: 502, code: undefined, requestId: undefined, details: [] });
    expect(error.message).toBe("thing-get: 502: Bad Gateway");
  });

  it("shows neither token nor query, even if the server echoes the request", async () => {
    const echo = { error: { code: "bad", message: `got Authorization: Bearer ${TOKEN}`, innerError: { t: TOKEN } } };
    const error = await errorFor(400, JSON.stringify(echo));
    const shown = [error.message, error.stack, inspect(error, { showHidden: true, depth: 9 }), JSON.stringify(error), String(error.body)];
    for (const text of shown) expect(text).not.toContain(TOKEN);
    expect((await errorFor(503, "")).message).not.toContain("query");
    expect(error.message).not.toMatch(/secret|filter/);
  });

  it("keeps the body out of logs", async () => {
    const error = await errorFor(400, JSON.stringify({ personal: "data" }));
    expect(error.body).toEqual({ personal: "data" });
    expect(Object.keys(error)).not.toContain("body");
    expect(inspect(error)).not.toContain("personal");
    expect(JSON.stringify(error)).not.toContain("personal");
  });

  it("has a cause where no answer came", async () => {
    const server = await serve((_, response) => void response.destroy());
    const error = await failure(call(clientOf(server, { retry: { retries: 0 } }), get, { id: "1" }));
    expect(error).toMatchObject({
      status: 0,
      code: "NetworkError",
      operation: "thing-get",
      message: "thing-get: NetworkError: no answer",
    });
    expect((error as Error).cause).toBeInstanceOf(TypeError);
  });

  it("has no own cause where an answer came", async () => {
    expect(await errorFor(404, "{}")).not.toHaveProperty("cause");
  });
});

describe("isApiError", () => {
  it("knows the class, a code, and nothing else", async () => {
    const error = await errorFor(404, JSON.stringify({ error: { code: "gone" } }));
    expect(isApiError(error)).toBe(true);
    expect(isApiError(error, "gone")).toBe(true);
    expect(isApiError(error, "other")).toBe(false);
    for (const value of [undefined, null, 1, "x", {}, new Error("x"), { status: 404, code: "gone" }]) expect(isApiError(value)).toBe(false);
  });

  it("knows an error of another realm", () => {
    const foreign: unknown = runInNewContext(
      `const E = class extends Error { get [Symbol.for("docwright.ApiError")]() { return true } code = "gone" }; new E()`,
    );
    expect(foreign instanceof Error).toBe(false);
    expect(isApiError(foreign, "gone")).toBe(true);
  });
});
