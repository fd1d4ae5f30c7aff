import { describe, expect, it } from "vitest";
import { ApiError, call, callPaged, isApiError } from "../../../templates/runtime/index.js";
import { clientOf, failure, json, operation, serve, type Server } from "./server.js";

const list = operation("GET", "/things");
const next = (server: Server, rest: string) => `${server.origin}/v1.0/${rest}`;

describe("links (U2, U3)", () => {
  const hostile: [string, (server: Server) => unknown][] = [
    ["another host", () => "https://evil.example/v1.0/things"],
    ["another host with the same port", ({ port }) => `http://localhost:${port}/v1.0/things`],
    ["a user in the URL", ({ port }) => `http://user:pw@127.0.0.1:${port}/v1.0/things`],
    ["a user without password", ({ port }) => `http://user@127.0.0.1:${port}/v1.0/things`],
    ["a password without user", ({ port }) => `http://:pw@127.0.0.1:${port}/v1.0/things`],
    ["the host as a user", ({ origin }) => `${origin}@evil.example/v1.0/things`],
    ["the host as a prefix", ({ origin }) => `${origin}.evil.example/v1.0/things`],
    ["another scheme", ({ port }) => `https://127.0.0.1:${port}/v1.0/things`],
    ["another port", () => "http://127.0.0.1:1/v1.0/things"],
    ["another version", ({ origin }) => `${origin}/beta/things`],
    ["a version with the same prefix", ({ origin }) => `${origin}/v1.0x/things`],
    ["no version", ({ origin }) => `${origin}/`],
    ["the version itself", ({ origin }) => `${origin}/v1.0`],
    ["dot segments", ({ origin }) => `${origin}/v1.0/../beta/things`],
    ["encoded dot segments", ({ origin }) => `${origin}/v1.0/%2e%2e/beta/things`],
    ["encoded slashes and dots", ({ origin }) => `${origin}/v1.0/x%2f..%2f..%2fbeta/things`],
    ["dot segments with backslashes", ({ origin }) => `${origin}/v1.0\\..\\beta`],
    ["no scheme", () => "//evil.example/v1.0/things"],
    ["backslashes", () => "\\\\evil.example\\v1.0\\things"],
    ["a scheme without slashes", () => "https:evil.example/v1.0/things"],
    ["whitespace before it", () => " \thttps://evil.example/v1.0/things"],
    ["a line break in the scheme", () => "ht\ntps://evil.example/v1.0/things"],
    ["javascript", () => "javascript:alert(1)"],
    ["data", () => "data:application/json,{}"],
    ["file", () => "file:///v1.0/things"],
    ["nothing a URL is", () => "http://"],
    ["an empty host", () => "https:///v1.0/things"],
  ];

  it.each(hostile)("to %s are not followed", async (_, link) => {
    const server: Server = await serve((_, response) => json(response, 200, { value: [1], "@odata.nextLink": link(server) }));
    const got: number[] = [];
    const read = async () => {
      for await (const item of callPaged<number>(clientOf(server), list, {})) got.push(item);
    };
    const error = await failure(read());
    expect(isApiError(error, "UnsafeLink")).toBe(true);
    expect(got).toEqual([1]);
    expect(server.seen).toHaveLength(1);
    expect(() => callPaged(clientOf(server), list, {}, { from: link(server) as string })).toThrow(ApiError);
  });

  it("do not show their query in the error", async () => {
    const server = await serve((_, response) =>
      json(response, 200, { value: [], "@odata.nextLink": "https://evil.example/?token=secret" }),
    );
    expect(String(await failure(callPaged(clientOf(server), list, {}).toArray()))).not.toContain("secret");
  });

  it("may be relative to the page", async () => {
    const server = await serve((_, response, index) =>
      json(response, 200, {
        value: [index],
        ...(index < 2 && { "@odata.nextLink": index === 0 ? "things?page=2" : "/v1.0/users/x/things?page=3" }),
      }),
    );
    expect(await callPaged(clientOf(server), operation("GET", "/users/{id}/things"), { id: "u" }).toArray()).toEqual([0, 1, 2]);
    expect(server.seen.map(({ url }) => url)).toEqual([
      "/v1.0/users/u/things",
      "/v1.0/users/u/things?page=2",
      "/v1.0/users/x/things?page=3",
    ]);
  });

  it("stay below a proxy's path", async () => {
    const server = await serve((_, response) => json(response, 200, { value: [1], "@odata.nextLink": next(server, "things?x") }));
    const client = clientOf({ origin: `${server.origin}/proxy` });
    expect(await failure(callPaged(client, list, {}).toArray())).toMatchObject({ code: "UnsafeLink" });
  });

  it("in a circle end", async () => {
    const server = await serve((_, response, index) =>
      json(response, 200, { value: [index], "@odata.nextLink": next(server, `things?page=${(index % 3) + 1}`) }),
    );
    const error = await failure(callPaged(clientOf(server), list, {}).toArray());
    expect(error).toMatchObject({ name: "ApiError", code: "UnsafeLink" });
    expect(server.seen).toHaveLength(4);
  });

  it("to itself end", async () => {
    const server = await serve((_, response) => json(response, 200, { value: [1], "@odata.nextLink": next(server, "things") }));
    expect(await callPaged(clientOf(server), list, {}).toArray(1)).toEqual([1]);
    expect(await failure(callPaged(clientOf(server), list, {}).toArray())).toMatchObject({ code: "UnsafeLink" });
    expect(server.seen).toHaveLength(2);
  });

  it("as path parameters are one segment (U2)", async () => {
    const server = await serve((request, response) => json(response, 200, request.url));
    for (const value of ["https://evil.example/x", "//evil.example", "\\\\evil.example", "https:evil.example"])
      expect(await call(clientOf(server), operation("GET", "/{id}"), { id: value })).toBe(`/v1.0/${encodeURIComponent(value)}`);
  });
});
