import { describe, expect, it } from "vitest";
import { leastScopes } from "../../../generator/scopes/least-scopes.js";
import type { PermissionRow } from "../../../generator/scopes/operation-facts.js";

interface Operation {
  readonly name: string;
  readonly permissions: readonly PermissionRow[];
}

/** An operation by its name, with the alternatives of one account: `A` alone, `A+B` together, least first. */
function operation(name: string, ...alternatives: readonly string[]): Operation {
  return { name, permissions: [row(alternatives)] };
}

function row(alternatives: readonly string[], more: Partial<PermissionRow> = {}): PermissionRow {
  return { account: "application", alternatives: alternatives.map((text) => text.split("+").filter((scope) => scope !== "")), ...more };
}

const needsOf = (...operations: readonly Operation[]) => leastScopes(operations, "application");

/** The scopes with the operations that they are for: `A: get put`. */
function scopesOf(...operations: readonly Operation[]): string[] {
  return needsOf(...operations).scopes.map(({ scope, operations: those }) => `${scope}: ${those.map(({ name }) => name).join(" ")}`);
}

describe("the least scopes", () => {
  it.each<[string, Operation[], string[]]>([
    ["of one operation are its first alternative", [operation("get", "A", "B")], ["A: get"]],
    ["may belong together", [operation("get", "A+B", "C")], ["A: get", "B: get"]],
    ["are sorted", [operation("b", "B"), operation("a", "A")], ["A: a", "B: b"]],
    ["leave out what another's scope covers", [operation("get", "A", "B"), operation("put", "B")], ["B: get put"]],
    ["whatever the order", [operation("put", "B"), operation("get", "A", "B")], ["B: put get"]],
    [
      "leave out what others' scopes cover together",
      [operation("a", "A"), operation("b", "B"), operation("c", "C", "A+B")],
      ["A: a c", "B: b c"],
    ],
    ["keep what only a part covers", [operation("a", "A"), operation("c", "C", "A+B")], ["A: a", "C: c"]],
    ["never take a scope that is nobody's least", [operation("get", "A", "C"), operation("put", "B", "C")], ["A: get", "B: put"]],
    ["keep one of two that cover each other", [operation("a", "A", "B"), operation("b", "B", "A")], ["B: a b"]],
    ["are none where none is needed", [operation("get", "")], []],
    ["are none without operations", [], []],
  ])("%s", (_, operations, scopes) => {
    expect(scopesOf(...operations)).toEqual(scopes);
  });

  it("are those of any account, too", () => {
    expect(scopesOf({ name: "get", permissions: [row(["A"], { account: "any" }), row(["B"], { account: "delegatedWork" })] })).toEqual([
      "A: get",
    ]);
  });

  it("are needed for each of several rows", () => {
    expect(scopesOf({ name: "get", permissions: [row(["A"]), row(["B"])] })).toEqual(["A: get", "B: get"]);
  });
});

describe("operations without scopes", () => {
  it("are told apart by why", () => {
    const none = operation("none");
    const silent: Operation = { name: "silent", permissions: [] };
    const other: Operation = { name: "other", permissions: [row(["A"], { account: "delegatedWork" })] };
    const never: Operation = { name: "never", permissions: [row([], { scenario: "x" }), row([], { scenario: "y" })] };
    expect(needsOf(none, silent, other, never)).toEqual({
      scopes: [],
      scenarios: [],
      unsupported: [none, never],
      undocumented: [silent, other],
    });
  });
});

describe("scenarios", () => {
  const read: Operation = {
    name: "read",
    permissions: [
      row(["Mail.Read", "Mail.ReadWrite"], { scenario: "mail" }),
      row(["Files.Read"], { scenario: "file" }),
      row([], { scenario: "chat" }),
      row([""], { scenario: "own" }),
    ],
  };

  it("are apart from what is needed anyway, and may be included in it", () => {
    expect(needsOf(read, operation("write", "Mail.ReadWrite"))).toMatchObject({
      scopes: [{ scope: "Mail.ReadWrite", operations: [{ name: "write" }] }],
      scenarios: [
        { scenario: "mail", scopes: ["Mail.ReadWrite"], included: true },
        { scenario: "file", scopes: ["Files.Read"], included: false },
        { scenario: "chat", included: false },
        { scenario: "own", scopes: [], included: true },
      ],
      unsupported: [],
    });
  });

  it("need their least where nothing else is", () => {
    expect(needsOf(read).scenarios[0]).toMatchObject({ scopes: ["Mail.Read"], included: false });
  });
});
