import { describe, expect, it } from "vitest";
import { callPaged, type Page } from "../../../templates/runtime/index.js";
import { clientOf, failure, json, operation, serve, TOKEN, type Server } from "./server.js";

const list = operation("GET", "/things");
const next = (server: Server, rest: string) => `${server.origin}/v1.0/${rest}`;

/** Three pages of two numbers; the second is empty; the last has a delta link. */
function threePages(): Promise<Server> {
  const started = serve((request, response) => {
    const page = Number(new URL(request.url, "http://x").searchParams.get("$skiptoken") ?? 1);
    void started.then((server) =>
      json(response, 200, {
        "@odata.context": "c",
        ...(page === 1 && { "@odata.count": 4 }),
        value: page === 2 ? [] : [page * 10, page * 10 + 1],
        ...(page < 3
          ? { "@odata.nextLink": next(server, `things?$skiptoken=${page + 1}`) }
          : { "@odata.deltaLink": next(server, "things/delta?$deltatoken=d") }),
      }),
    );
  });
  return started;
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe("a list", () => {
  it("is lazy, is no promise, and begins again each time", async () => {
    const server = await threePages();
    const pages = callPaged<number>(clientOf(server), list, {}, { top: 2, count: true });
    expect(pages).not.toHaveProperty("then");
    expect(await Promise.resolve(pages)).toBe(pages);
    expect(server.seen).toHaveLength(0);
    expect(await collect(pages)).toEqual([10, 11, 30, 31]);
    expect(server.seen.map(({ url }) => url)).toEqual([
      "/v1.0/things?$top=2&$count=true",
      "/v1.0/things?$skiptoken=2",
      "/v1.0/things?$skiptoken=3",
    ]);
    expect(await collect(pages)).toEqual([10, 11, 30, 31]);
    expect(server.seen).toHaveLength(6);
  });

  it("comes by pages", async () => {
    const server = await threePages();
    const pages: Page<number>[] = await collect(callPaged<number>(clientOf(server), list, {}).byPage());
    expect(pages.map(({ items }) => items)).toEqual([[10, 11], [], [30, 31]]);
    expect(pages.map(({ count }) => count)).toEqual([4, undefined, undefined]);
    expect(pages[0]).toMatchObject({ nextLink: next(server, "things?$skiptoken=2"), deltaLink: undefined });
    expect(pages[2]).toMatchObject({ nextLink: undefined, deltaLink: next(server, "things/delta?$deltatoken=d") });
    expect(pages[0]?.body).toMatchObject({ "@odata.context": "c" });
  });

  it.each([
    [0, [], 0],
    [1, [10], 1],
    [2, [10, 11], 1],
    [3, [10, 11, 30], 3],
    [undefined, [10, 11, 30, 31], 3],
  ])("as an array of at most %s: no more requests than needed", async (limit, expected, requests) => {
    const server = await threePages();
    expect(await callPaged(clientOf(server), list, {}).toArray(limit)).toEqual(expected);
    expect(server.seen).toHaveLength(requests);
  });

  it("refuses a limit that is none", async () => {
    const server = await threePages();
    for (const limit of [-1, NaN]) await expect(callPaged(clientOf(server), list, {}).toArray(limit)).rejects.toThrow(RangeError);
    expect(server.seen).toHaveLength(0);
  });

  it("stops asking when the reader stops", async () => {
    const server = await threePages();
    for await (const item of callPaged(clientOf(server), list, {})) if (item === 11) break;
    expect(server.seen).toHaveLength(1);
  });

  it("goes on from a link of before, next or delta", async () => {
    const server = await threePages();
    const resumed = callPaged(clientOf(server), list, {}, { from: next(server, "things?$skiptoken=3"), select: ["ignored"] });
    expect(await resumed.toArray()).toEqual([30, 31]);
    expect(server.seen.map(({ url }) => url)).toEqual(["/v1.0/things?$skiptoken=3"]);
  });

  it("sends its headers with every page, and its token", async () => {
    const server = await threePages();
    await callPaged(clientOf(server), list, {}, { headers: { Prefer: "x", ConsistencyLevel: "eventual" } }).toArray();
    for (const { headers } of server.seen)
      expect(headers).toMatchObject({ prefer: "x", consistencylevel: "eventual", authorization: `Bearer ${TOKEN}` });
    expect(new Set(server.seen.map(({ headers }) => headers["client-request-id"])).size).toBe(3);
  });

  it("that a POST begins goes on with GET", async () => {
    const server = await threePages();
    await callPaged(clientOf(server), operation("POST", "/things"), {}, { body: { a: 1 } }).toArray();
    expect(server.seen.map(({ method, body }) => [method, body.toString()])).toEqual([
      ["POST", '{"a":1}'],
      ["GET", ""],
      ["GET", ""],
    ]);
  });

  it("heeds a signal between pages", async () => {
    const server = await threePages();
    const controller = new AbortController();
    const read = async () => {
      for await (const page of callPaged(clientOf(server), list, {}, { signal: controller.signal }).byPage())
        if (page.items.length) controller.abort();
    };
    expect(await failure(read())).toMatchObject({ name: "AbortError" });
    expect(server.seen).toHaveLength(1);
  });

  it("throws for wrong arguments at once", async () => {
    const server = await threePages();
    expect(() => callPaged(clientOf(server), operation("GET", "/users/{id}/things"), { id: ".." })).toThrow(TypeError);
  });

  it("may be a bare array or nothing, but not something else", async () => {
    const server = await serve((_, response, index) =>
      index === 0 ? json(response, 200, [1, 2]) : index === 1 ? response.writeHead(204).end() : json(response, 200, { id: "1" }),
    );
    const pages = callPaged(clientOf(server), list, {});
    expect(await pages.toArray()).toEqual([1, 2]);
    expect(await pages.toArray()).toEqual([]);
    expect(await failure(pages.toArray())).toMatchObject({ name: "ApiError", code: "InvalidResponse" });
  });

  it("retries a page", async () => {
    const server = await serve((_, response, index) => (index === 0 ? json(response, 503) : json(response, 200, { value: [1] })));
    expect(await callPaged(clientOf(server), list, {}).toArray()).toEqual([1]);
  });
});
