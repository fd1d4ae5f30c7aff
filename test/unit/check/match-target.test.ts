import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignClosely, alignPath } from "../../../generator/check/messages/align-path.js";
import { matchTarget, type TargetMatch } from "../../../generator/check/messages/match-target.js";
import { readPattern } from "../../../generator/check/messages/path-pattern.js";
import { readUrl } from "../../../generator/check/messages/request-url.js";
import type { OperationPath } from "../../../generator/model/schema.js";
import { expandPath, UNSAFE_PATH } from "../../../templates/runtime/path.js";

const ROOT = "https://graph.microsoft.com/v1.0";

function pathOf(template: string): OperationPath {
  return { template, parameters: [], origin: { page: "", span: { start: 0, end: 0 } } };
}

function match(target: string, ...templates: string[]): TargetMatch {
  const paths = templates.map(pathOf);
  const found = matchTarget({ paths }, target);
  if (found === undefined) throw new Error(`${target} is compared with nothing`);
  return found;
}

function valuesOf({ values }: TargetMatch): Record<string, string> {
  return Object.fromEntries(values.map(({ name, text }) => [name, text]));
}

/** A line for each disagreement: its kind, what is found, what is expected. */
function faultsOf({ faults }: TargetMatch, target: string): string[] {
  return faults.map((fault) => {
    const part = "found" in fault ? fault.found : fault.before;
    if (part !== undefined) expect(target.slice(part.start, part.end)).toBe(part.text);
    return [
      fault.kind,
      "found" in fault ? fault.found.text : `before ${fault.before?.text ?? "the end"}`,
      "expected" in fault ? fault.expected : "",
    ]
      .join(" ")
      .trimEnd();
  });
}

describe("a request of a documented path", () => {
  test.each([
    ["/users/{userId}", "/users/1", { userId: "1" }],
    ["/users/{userId}", `${ROOT}/users/1/?$top=5`, { userId: "1" }],
    ["/users/{userId}", "https://api.example.com/api/v2.0/users/1", { userId: "1" }],
    ["/users/{userId}", "https://api.example.com/v2.0/production/api/v2.0/users/1", { userId: "1" }],
    ["/users/{userId}", "https://api.example.com/v1.0/users/beta", { userId: "beta" }],
    ["/users/{userId}", "{root}/users/1", { userId: "1" }],
    ["/users/{userId}", "{{address}}/users/1", { userId: "1" }],
    ["/users/{userId}", "v1.0/users/1", { userId: "1" }],
    ["/users/{userId}", "users/1", { userId: "1" }],
    ["/users/{userId}", "/users/a%20b%2Fc", { userId: "a b/c" }],
    ["/users/{userId}", "/users/100%", { userId: "100%" }],
    ["/users/{userId}", "/users('O''Neil')", { userId: "O'Neil" }],
    ["/users/{userId}", "/users/('x')", { userId: "x" }],
    ["/users('{userId}')", "/users('O%27%27Neil')", { userId: "O'Neil" }],
    ["/users('{userId}')", "/users/1", { userId: "1" }],
    ["/users({userId})", "/users(1)/", { userId: "1" }],
    ["/users/{userId}/messages/{messageId}", "/users/{id}/messages/<id>", { userId: "{id}", messageId: "<id>" }],
    ["/drive/root:/{+path}", "/drive/root:/a/b%20c.txt", { path: "a/b c.txt" }],
    ["/drive/root:/{+path}:/children", "/drive/root:/a/b:/children", { path: "a/b" }],
    ["/sites/{host}:/{+path}:/lists/{listId}", "/sites/a.example:/x/y/z:/lists/1", { host: "a.example", path: "x/y/z", listId: "1" }],
    ["/reports/get(period='{period}',top={top})", "/reports/get(top=5,period='D%207')", { period: "D 7", top: "5" }],
    ["/reports/get(period='{period}')", "/reports/get(period='it''s')", { period: "it's" }],
    ["/reports/get(period='{period}')", "/reports/get(period='a/b?c')", { period: "a/b?c" }],
    ["/reports/get(period='{period}')", "/reports/get(Period=@p)?@p='D7'", { period: "D7" }],
    ["/zones(kind=example.kind'{kind}')", "/zones(kind=example.kind'iana')", { kind: "iana" }],
    ["/items/delta()", "/items/delta", {}],
    ["/items/delta", "/items/delta()", {}],
  ])("%s: %s", (template, target, values) => {
    const found = match(target, template);
    expect(faultsOf(found, target)).toEqual([]);
    expect(valuesOf(found)).toEqual(values);
  });

  test("placeholders that are left are told from values", () => {
    const { values } = match("/users/{id}/messages/1", "/users/{userId}/messages/{messageId}");
    expect(values.map(({ name, open }) => [name, open])).toEqual([
      ["userId", true],
      ["messageId", false],
    ]);
  });

  test("of several paths it is the one with most fixed segments", () => {
    const paths = ["/users/{userId}/{relation}", "/users/{userId}/manager", "/users/{userId}/{other}"];
    expect(match("/users/1/manager", ...paths).path.template).toBe(paths[1]);
    expect(match("/users/1/photo", ...paths).path.template).toBe(paths[0]);
  });

  test("whatever the generated client calls, with whatever values", () => {
    const text = fc.string({ minLength: 1, unit: "binary" }).filter((value) => !value.includes("/") && !UNSAFE_PATH.test(value));
    // What stands in quotation marks reads as a literal.
    const key = text.filter((value) => !/^'.*'$/s.test(value));
    const template = "/sites/{site}/root:/{+path}:/find(q='{query}',top={top})/keys('{item}')";
    fc.assert(
      fc.property(key, fc.array(text, { minLength: 1, maxLength: 4 }), text, text, fc.nat(), (site, path, query, item, top) => {
        const values = { site, path: path.join("/"), query, top: String(top), item };
        const url = expandPath({ id: "sample", paths: [template] } as unknown as Parameters<typeof expandPath>[0], values);
        const found = match(`${ROOT}${url}`, template);
        expect(found.faults).toEqual([]);
        expect(valuesOf(found)).toEqual(values);
      }),
    );
  });
});

describe("a request of no documented path", () => {
  test.each([
    ["/users/{userId}/messages", "/users/1/mesages", ["misspelt-segment mesages messages"]],
    ["/users/{userId}/messages", "/users/1/Messages", ["case Messages messages"]],
    ["/users/{userId}/messages", "/users/1/events", ["other-segment events messages"]],
    ["/users/{userId}/messages", "/users/messages", ["missing-key before messages userId"]],
    ["/users/{userId}", "/users", ["missing-key before the end userId"]],
    ["/users/{userId}", "/users/$count", ["other-segment $count {userId}"]],
    ["/users/{userId}/mail/messages", "/users/1/messages", ["missing-segment before messages mail"]],
    ["/me/messages", "/me/1/messages", ["extra-segment 1"]],
    ["/groups/{groupId}/members", "/groups/1/members/example.user", ["cast example.user"]],
    ["/groups/{groupId}/delta", "/groups/1/example.delta", ["qualified example.delta delta"]],
    ["/groups/{groupId}/example.delta", "/groups/1/delta()", ["qualified delta() example.delta"]],
    ["/reports/get(period='{period}')", "/reports/get", ["missing-argument get period"]],
    ["/reports/get(period='{period}')", "/reports/get(perod='D7')", ["misspelt-argument perod='D7' period"]],
    ["/reports/get(period='{period}')", "/reports/get(period='D7',top=5)", ["unknown-argument top=5"]],
    ["/reports/get(period='{period}')", "/reports/get(period=D7)", ["argument-quotes period=D7"]],
    ["/reports/get(top={top})", "/reports/get(top='5')", ["argument-quotes top='5'"]],
    ["/reports/get", "/reports/get(top=5)", ["unknown-argument top=5"]],
    ["/users/{userId}/messages/{messageId}", "/user/1/message/2", ["misspelt-segment user users", "misspelt-segment message messages"]],
  ])("%s: %s", (template, target, faults) => {
    expect(faultsOf(match(target, template), target)).toEqual(faults);
  });

  test("a path that is too long is compared with none", () => {
    expect(matchTarget({ paths: [] }, "/users")).toBeUndefined();
    expect(matchTarget({ paths: [pathOf("/users")] }, "/a".repeat(1000))).toBeUndefined();
  });
});

describe("a target that makes no sense", () => {
  const piece = fc.constantFrom(
    "/",
    "?",
    "&",
    "=",
    "(",
    ")",
    "'",
    "{",
    "}",
    "<",
    ">",
    ":",
    "#",
    "%",
    "%2",
    "$",
    " ",
    "@",
    ",",
    ".",
    "a",
    "v1.0",
    "https://",
    "users",
  );

  test("has parts that stand where they say", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const target = pieces.join("");
        const { scheme, host, version, path, query, segments, options } = readUrl(target);
        const values = options.flatMap(({ name, value }) => [name, value]);
        for (const part of [scheme, host, version, path, query, ...segments, ...options, ...values]) {
          if (part !== undefined) expect(target.slice(part.start, part.end)).toBe(part.text);
        }
      }),
    );
  });

  test("is compared all the same", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const paths = ["/users/{userId}", "/drive/root:/{+path}:/find(text='{text}')"].map(pathOf);
        expect(() => matchTarget({ paths }, pieces.join(""))).not.toThrow();
      }),
    );
  });
});

describe("a path that a request is close to", () => {
  const documented = fc.constantFrom("users", "messages", "drive", "ns.type", "{id}", "{+path}", "find(text='{text}')", "$count");
  const requested = fc.constantFrom("users", "Users", "mesages", "drive", "ns.type", "find", "7", "{id}", "find(text='a')", "$count");
  const pathOfParts = (part: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.array(part, { maxLength: 6 }).map((parts) => parts.map((text) => `/${text}`).join(""));

  test("is aligned as it is among all alignments, whatever the limit", () => {
    const limits = fc.constantFrom(Infinity, 3, 1, 1 / 4, 1 / 64, 1 / 512);
    fc.assert(
      fc.property(pathOfParts(documented), pathOfParts(requested), limits, (template, target, limit) => {
        const [patterns, url] = [readPattern(template), readUrl(target)];
        const best = alignPath(patterns, url, Infinity);
        const below = (most: number): typeof best => (best && best.cost < most ? best : undefined);
        expect(alignPath(patterns, url, limit)).toEqual(below(limit));
        expect(alignClosely(patterns, url, limit)).toEqual(below(Math.min(limit, 1)));
      }),
      { numRuns: 1000 },
    );
  });
});
