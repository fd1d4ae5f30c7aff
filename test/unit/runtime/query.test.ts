import { describe, expect, it } from "vitest";
import { odata } from "../../../templates/runtime/odata.js";
import { queryString, type QueryOptions } from "../../../templates/runtime/query.js";

describe("queryString", () => {
  it.each<[QueryOptions, string]>([
    [{}, ""],
    [{ select: ["id", "displayName"] }, "$select=id,displayName"],
    [{ select: [] }, ""],
    [{ orderby: ["a desc", "b"] }, "$orderby=a desc,b"],
    [{ top: 0, skip: 10 }, "$top=0&$skip=10"],
    [{ count: true }, "$count=true"],
    [{ count: false }, "$count=false"],
    [{ search: '"displayName:a b"' }, '$search="displayName:a b"'],
    [{ format: "application/json" }, "$format=application/json"],
    [{ skipToken: "X&Y", deltaToken: "latest" }, "$skiptoken=X&Y&$deltatoken=latest"],
    [{ filter: "a eq 'b&c'" }, "$filter=a eq 'b&c'"],
    [{ filter: odata`a eq ${"O'Brien"}` }, "$filter=a eq 'O''Brien'"],
    [{ expand: ["manager", "members"] }, "$expand=manager,members"],
    [{ expand: { manager: true, members: undefined } }, "$expand=manager"],
    [{ expand: {} }, ""],
    [{ expand: { manager: {} } }, "$expand=manager"],
    [{ expand: { manager: { select: ["mail"] } } }, "$expand=manager($select=mail)"],
    [
      {
        expand: {
          a: {
            select: ["x", "y"],
            top: 2,
            filter: odata`n eq ${"q"}`,
            orderby: ["x"],
            expand: { b: { select: ["z"] } },
          },
          c: true,
        },
      },
      "$expand=a($select=x,y;$expand=b($select=z);$filter=n eq 'q';$orderby=x;$top=2),c",
    ],
    [
      { query: { startDateTime: "2024-01-01T00:00:00Z", includeHidden: true, n: 1, none: undefined, empty: "" } },
      "startDateTime=2024-01-01T00:00:00Z&includeHidden=true&n=1&empty=",
    ],
    [{ top: 1, query: { $skiptoken: "x" } }, "$top=1&$skiptoken=x"],
  ])("%j", (options, expected) => {
    const text = queryString(options);
    // The expectation is written decoded; what matters is what a server reads.
    const read = (query: string) => query.split("&").map((pair) => pair.split("=").map(decodeURIComponent));
    const joined = read(text)
      .map(([key, value]) => (key ? `${key}=${value}` : ""))
      .join("&");
    expect(joined).toBe(expected);
    expect(text).not.toMatch(/[ "<>#+]/);
    expect([...new URLSearchParams(text)].map((pair) => pair.join("=")).join("&")).toBe(expected);
  });

  it("keeps what a query may hold readable, and encodes what would end it", () => {
    expect(queryString({ select: ["a", "b"] })).toBe("$select=a,b");
    expect(queryString({ filter: "a eq 'x#y+z&w=%'" })).toBe("$filter=a%20eq%20'x%23y%2Bz%26w%3D%25'");
    expect(queryString({ query: { "a=b&c": "d" } })).toBe("a%3Db%26c=d");
  });

  it("reads no inherited options and no members of Object.prototype", () => {
    expect(queryString({ query: Object.create({ a: "b" }) as Record<string, string> })).toBe("");
  });

  it("refuses text that is not well-formed", () => {
    expect(() => queryString({ filter: "\ud800" })).toThrow(URIError);
  });
});
