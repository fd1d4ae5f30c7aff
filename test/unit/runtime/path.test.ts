import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expandPath, type PathParameters } from "../../../templates/runtime/path.js";
import { operation } from "./server.js";

const one = operation("DELETE", "/users/{userId}/messages");
const expand = (template: string, parameters: PathParameters) => expandPath(operation("GET", template), parameters);

describe("one segment (U4)", () => {
  it.each<[string | number | boolean, string]>([
    ["abc", "abc"],
    ["a b", "a%20b"],
    ["a/b", "a%2Fb"],
    ["a\\b", "a%5Cb"],
    ["a?x#y", "a%3Fx%23y"],
    ["$&", "%24%26"],
    ["$'$`$1", "%24%27%24%60%241"],
    ["{userId}", "%7BuserId%7D"],
    ["{other}", "%7Bother%7D"],
    ["a;b", "a%3Bb"],
    ["https://evil.example", "https%3A%2F%2Fevil.example"],
    ["//evil.example", "%2F%2Fevil.example"],
    ["\\\\evil.example", "%5C%5Cevil.example"],
    ["https:evil.example", "https%3Aevil.example"],
    ["a%2fb", "a%252fb"],
    ["user@example.com", "user%40example.com"],
    ["o'brien(1)", "o%27brien%281%29"],
    ["é✓😀", "%C3%A9%E2%9C%93%F0%9F%98%80"],
    ["a..b", "a..b"],
    ["...", "..."],
    ["..a", "..a"],
    ["__proto__", "__proto__"],
    ["\n", "%0A"],
    [7, "7"],
    [0, "0"],
    [-1.5, "-1.5"],
    [false, "false"],
  ])("%j becomes %s", (value, expected) => {
    expect(expandPath(one, { userId: value })).toBe(`/users/${expected}/messages`);
  });

  it.each<[string, unknown]>([
    ["empty", ""],
    [".", "."],
    ["..", ".."],
    ["%2e", "%2e"],
    ["%2E%2e", "%2E%2e"],
    [".%2e", ".%2e"],
    ["a way up", "../x"],
    ["a way up later", "a/../b"],
    ["a way up, encoded", "a%2F..%2fb"],
    ["a way up with backslashes", "a\\..\\b"],
    ["NUL", "a\0b"],
    ["lone high surrogate", "a\ud800"],
    ["lone low surrogate", "\udc00a"],
    ["undefined", undefined],
    ["null", null],
    ["NaN", NaN],
    ["Infinity", Infinity],
    ["object", {}],
    ["array", ["a"]],
    ["object with toString", { toString: () => "a" }],
    ["function", () => "a"],
    ["symbol-less bigint", 1n],
  ])("refuses %s", (_, value) => {
    const act = () => expandPath(one, { userId: value } as PathParameters);
    expect(act).toThrow(TypeError);
    expect(act).toThrow(/the-operation: userId must be/);
  });

  it("never changes the number of segments, and a URL parser leaves the path as it is", () => {
    const unit = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(..."./\\%2efF?#;:'()&$ {}") }));
    fc.assert(
      fc.property(unit, (value) => {
        let path: string;
        try {
          path = expandPath(one, { userId: value });
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
          return;
        }
        const { pathname, search, hash } = new URL(`https://graph.example/v1.0${path}`);
        expect(pathname).toBe(`/v1.0${path}`);
        expect(pathname.split("/")).toHaveLength(5);
        expect(decodeURIComponent(path)).toBe(`/users/${value}/messages`);
        expect(search + hash).toBe("");
      }),
      { numRuns: 300 },
    );
  });
});

describe("several segments", () => {
  const template = "/me/drive/root:/{+itemPath}:/content";
  it.each([
    ["a.txt", "a.txt"],
    ["Documents/My file #1.txt", "Documents/My%20file%20%231.txt"],
    ["a:/b", "a%3A/b"],
    ["a\\b/c", "a%5Cb/c"],
  ])("%j keeps its slashes", (value, expected) => {
    expect(expand(template, { itemPath: value })).toBe(`/me/drive/root:/${expected}:/content`);
  });

  it.each(["", "/a", "a/", "a//b", "..", "a/../b", "a/.", "a/%2e%2e/b", "a\\..\\b", "a/%2e./b"])("refuses %j", (value) => {
    expect(() => expand(template, { itemPath: value })).toThrow(TypeError);
  });
});

describe("OData literals (U5)", () => {
  it.each([
    ["/users('{id}')", "O'Brien", "/users('O%27%27Brien')"],
    ["/users('{id}')", "x' or 1 eq 1 or y eq '", "/users('x%27%27%20or%201%20eq%201%20or%20y%20eq%20%27%27')"],
    ["/reports/f(period='{id}')", "D7", "/reports/f(period='D7')"],
    ["/reports/f(period='{id}')", "D7')/x('", "/reports/f(period='D7%27%27%29%2Fx%28%27%27')"],
    ["/root/search(q='{id}')", "", "/root/search(q='')"],
    ["/root/search(q='{id}')", "..", "/root/search(q='..')"],
    ["/root/search(q='{id}')", "a/b", "/root/search(q='a%2Fb')"],
    ["/f(row={id})", "1)/x(", "/f(row=1%29%2Fx%28)"],
  ])("%s with %j", (template, value, expected) => {
    expect(expand(template, { id: value })).toBe(expected);
  });

  it("refuses an empty key, and a way up inside quotes", () => {
    expect(() => expand("/users('{id}')", { id: "" })).toThrow(TypeError);
    expect(() => expand("/f(q='{id}')", { id: "a/../../b" })).toThrow(TypeError);
  });

  it("fills several placeholders of one segment, and one placeholder twice", () => {
    expect(expand("/f(start={a},end='{b}')", { a: 1, b: "x" })).toBe("/f(start=1,end='x')");
    expect(expand("/a/{x}/b/{x}", { x: "1" })).toBe("/a/1/b/1");
  });

  it("keeps a written query and fills its placeholders", () => {
    expect(expand("/x/delta?includeHidden=true", {})).toBe("/x/delta?includeHidden=true");
    expect(expand("/x?$filter=id eq '{id}'", { id: "a&b='c" })).toBe("/x?$filter=id eq 'a%26b%3D%27%27c'");
  });
});

describe("choice of the template", () => {
  const messages = operation("GET", "", {
    paths: [
      "/me/messages",
      "/users/{userId}/messages",
      "/me/mailFolders/{folderId}/messages",
      "/users/{userId}/mailFolders/{folderId}/messages",
    ],
  });
  it.each<[PathParameters, string]>([
    [{}, "/me/messages"],
    [{ userId: "u" }, "/users/u/messages"],
    [{ folderId: "f" }, "/me/mailFolders/f/messages"],
    [{ folderId: "f", userId: "u" }, "/users/u/mailFolders/f/messages"],
  ])("by the keys of %j", (parameters, expected) => {
    expect(expandPath(messages, parameters)).toBe(expected);
  });

  it("refuses unknown keys, and says which paths there are", () => {
    const act = () => expandPath(messages, { userId: "u", groupId: "g" });
    expect(act).toThrow(TypeError);
    expect(act).toThrow(/\{groupId, userId\} fits none of \/me\/messages, \/users\/\{userId\}\/messages, /);
    expect(() => expandPath(one, {})).toThrow(TypeError);
  });

  it("does not take a missing value for a missing key", () => {
    expect(() => expandPath(messages, { userId: undefined } as unknown as PathParameters)).toThrow(/userId must be/);
  });

  it("asks for `at` where several take the same keys", () => {
    const items = operation("GET", "", { paths: ["/sites/{id}/items", "/groups/{id}/items", "/items"] });
    expect(() => expandPath(items, { id: "1" })).toThrow(/fits several/);
    expect(expandPath(items, { at: "/groups/{id}/items", id: "1" })).toBe("/groups/1/items");
    expect(() => expandPath(items, { at: "/users/{id}/items", id: "1" })).toThrow(/fits none/);
    expect(() => expandPath(items, { at: "/items", id: "1" })).toThrow(/fits none/);
  });

  it("does not read inherited keys", () => {
    const inherited = Object.create({ userId: "u" }) as PathParameters;
    expect(expandPath(messages, inherited)).toBe("/me/messages");
    expect(() => expand("/{toString}", {})).toThrow(TypeError);
    expect(() => expand("/{constructor}", { a: 1 })).toThrow(TypeError);
  });
});
