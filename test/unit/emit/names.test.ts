import { describe, expect, it } from "vitest";
import { fileName, isDeclarable, pascalName, wordsOf } from "../../../generator/emit/identifier.js";
import { planNames, type NameLock } from "../../../generator/emit/names.js";
import type { Operation, Schema } from "../../../generator/model/schema.js";
import { body, entity, enumeration, operation, schema, structured } from "../openapi/schema-builders.js";

function functionNames(operations: readonly Operation[], lock?: NameLock, facts: Partial<Schema> = {}): Record<string, string> {
  const [plan] = planNames([schema({ ...facts, operations })], lock);
  return Object.fromEntries([...(plan.versions.get("v1.0")?.operations ?? [])].map(([id, { area, name }]) => [id, `${area}.${name}`]));
}

describe("names of functions", () => {
  it.each([
    ["Get user", "user-get", "/users/{userId}", "users.getUser"],
    ["List messages", "user-list-messages", "/me/messages", "users.listMessages"],
    ["Create a user's event", "user-post-events", "/me/events", "users.createUserEvent"],
    [
      "Update enterpriseCodeSigningCertificate",
      "x_update",
      "/deviceAppManagement/x",
      "deviceAppManagement.updateEnterpriseCodeSigningCertificate",
    ],
    ["user: sendMail", "user-sendmail", "/me/sendMail", "users.sendMail"],
    ["assign action", "app-assign", "/apps/{id}/assign", "apps.assign"],
    ["Delete Indicator API", "delete-ti-indicator-by-id", "/indicators/{id}", "indicators.deleteIndicator"],
    ["Get alert information by ID API", "get-alert-info-by-id", "/alerts/{id}", "alerts.getAlertInformationByID"],
    ["Create API", "api-create", "/apis", "apis.createAPI"],
    ["Get MTDConnector", "mtd-get", "/mtd", "mtd.getMTDConnector"],
    ["List rows (deprecated)", "rows", "/rows", "rows.listRows"],
    ["table: delete", "table-delete", "/tables/x", "tables.tableDelete"],
    ["then", "then", "/x", "x.thenX"],
    ["", "3d-model", "/x", "x._3dModel"],
    ["\u0434\u0432\u0430", "page", "/x", "x.page"],
    ["Get drive", "drive-get", "drives('{id}')/root", "drives.getDrive"],
    ["Run batch", "batch", "/$batch", "batch.runBatch"],
    ["Get thing", "thing-get", "/{id}", "root.getThing"],
    ["Get index", "index-get", "/index", "index-area.getIndex"],
    ["Get con", "con-get", "/con/x", "con_.getCon"],
    ["Read it and then do very many other things with all of it", "thing-read", "/x", "x.thingRead"],
  ])("%s (%s)", (title, id, template, expected) => {
    expect(functionNames([operation(id, [template], { title })])[id]).toBe(expected);
  });

  it("tells those of one title apart by what they are about", () => {
    const found = functionNames(
      [
        operation("mailfolder-list-messages", ["/me/mailFolders/{id}/messages"], { title: "List messages" }),
        operation("user-list-messages", ["/me/messages"], { title: "List messages" }),
        operation("user-delta", ["/users/delta"], { title: "user: delta" }),
        operation("message-delta", ["/users/{id}/messages/delta"], { title: "message: delta" }),
        operation("message-get", ["/me/messages/{id}"], { title: "Get message" }),
        operation("message-get-2", ["/me/messages/{id}/$value"], { title: "Get message" }),
      ],
      {},
      { types: [entity("n.mailFolder")] },
    );
    expect(found).toEqual({
      "mailfolder-list-messages": "users.listMailFolderMessages",
      "user-list-messages": "users.listMessages",
      "user-delta": "users.userDelta",
      "message-delta": "users.messageDelta",
      "message-get": "users.getMessage",
      "message-get-2": "users.getMessageValue",
    });
  });

  it("says which had to give way, and where", () => {
    const [, diagnostics] = planNames([
      schema({ operations: [operation("a-get", ["/x"], { title: "Get x" }), operation("b-get", ["/x"], { title: "Get x" })] }),
    ]);
    expect(diagnostics).toMatchObject([
      { code: "name/collision", severity: "info", path: "api/b-get.md", message: expect.stringContaining("getBX") as string },
    ]);
  });

  it("has one area for names that differ in case", () => {
    expect(functionNames([operation("a", ["/Teams/a"]), operation("b", ["/teams/b"]), operation("c", ["/teams/c"])])).toEqual({
      a: "teams.a",
      b: "teams.b",
      c: "teams.c",
    });
  });
});

describe("names of types", () => {
  const types = [
    entity("test.graph.group"),
    entity("test.graph.user"),
    entity("test.graph.termStore.group"),
    entity("test.graph.other.termStore.group"),
    entity("test.graph.userCreate"),
    entity("test.graph.3d"),
    entity("test.graph.promise"),
  ];
  const enums = [enumeration("test.graph.state", ["a"]), enumeration("group", ["a"])];
  const requests = [operation("u", ["/users"], { method: "POST", requestBody: body({ type: structured("test.graph.user") }) })];

  it("are short, with words of the namespace where they must", () => {
    const [plan] = planNames([schema({ types, enums, operations: requests })]);
    expect(plan.lock).toMatchObject({
      "v1.0/type/test.graph.group": "Group",
      "v1.0/type/test.graph.termStore.group": "TermStoreGroup",
      "v1.0/type/test.graph.other.termStore.group": "OtherTermStoreGroup",
      "v1.0/type/test.graph.userCreate": "UserCreate",
      "v1.0/create/test.graph.user": "GraphUserCreate",
      "v1.0/type/test.graph.3d": "_3d",
      "v1.0/type/test.graph.promise": "GraphPromise",
      "v1.0/enum/group": "GroupValue",
    });
    expect(plan.versions.get("v1.0")?.type("update", "test.graph.user")).toBeUndefined();
  });
});

describe("the lock", () => {
  const old = [operation("b-get", ["/x"], { title: "Get x" })];
  const grown = [operation("a-get", ["/x"], { title: "Get x" }), ...old];

  it("keeps a published name from a page that is added", () => {
    const [{ lock }] = planNames([schema({ operations: old })]);
    expect(functionNames(grown)["b-get"]).toBe("x.getBX");
    expect(functionNames(grown, lock)).toEqual({ "a-get": "x.getAX", "b-get": "x.getX" });
    const [again] = planNames([schema({ operations: grown })], lock);
    expect(planNames([schema({ operations: grown })], again.lock)[0].lock).toEqual(again.lock);
  });

  it("keeps an operation in its area", () => {
    expect(functionNames([operation("a", ["/new/x"])], { "v1.0/area/a": "old" })).toEqual({ a: "old.a" });
  });

  it("is sorted, and holds nothing that is gone", () => {
    const [{ lock }] = planNames([schema({ operations: grown })], { "v1.0/operation/gone": "getGone" });
    expect(Object.keys(lock)).toEqual(["v1.0/area/a-get", "v1.0/area/b-get", "v1.0/operation/a-get", "v1.0/operation/b-get"]);
  });

  it.each(["not a name", "class", "then", "", "__proto__", "../x", "call"])("gives nothing the name %j", (name) => {
    expect(functionNames(old, { "v1.0/operation/b-get": name, "v1.0/area/b-get": `../${name}` })).toEqual({ "b-get": "x.getX" });
  });
});

describe("identifiers", () => {
  it.each([
    ["userPrincipalName", ["user", "Principal", "Name"]],
    ["item-id", ["item", "id"]],
    ["MTDConnector", ["MTD", "Connector"]],
    ["a user's group", ["a", "user", "group"]],
    ["x".repeat(10_000), ["x".repeat(400)]],
  ])("%s has words", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each([
    ["v1.0", "v1.0"],
    ["..", "_"],
    ["../../etc", "etc"],
    ["CON", "CON_"],
    ["aux.ts", "aux_.ts"],
    [".hidden", "hidden"],
    ["a b\u0000c", "a-b-c"],
    ["", "_"],
    ["-rf", "rf"],
  ])("%j is the file %s", (text, expected) => {
    expect(fileName(text)).toBe(expected);
  });

  it("are declarable", () => {
    expect(isDeclarable(pascalName("microsoft graph"))).toBe(true);
    for (const name of ["class", "then", "await", "eval", "undefined", "__proto__", "a b", "1a", ""])
      expect(isDeclarable(name)).toBe(false);
  });
});
