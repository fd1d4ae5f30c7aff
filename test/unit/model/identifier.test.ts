import { describe, expect, it } from "vitest";
import { camelCase, singular } from "../../../generator/model/identifier.js";

describe("camelCase", () => {
  it.each([
    ["item-id", "itemId"],
    ["Item Id", "itemId"],
    ["userPrincipalName", "userPrincipalName"],
    ["ID", "id"],
    ["path and filename", "pathAndFilename"],
    ["snake_case_name", "snakeCaseName"],
    ["", ""],
  ])("turns %j into %j", (given, want) => {
    expect(camelCase(given)).toBe(want);
  });
});

describe("singular", () => {
  it.each([
    ["users", "user"],
    ["policies", "policy"],
    ["addresses", "address"],
    ["children", "child"],
    ["people", "person"],
    ["branches", "branch"],
    ["responses", "response"],
    ["statuses", "status"],
    ["access", "access"],
    ["me", "me"],
    ["s", "s"],
    ["", ""],
  ])("makes one of %j: %j", (given, want) => {
    expect(singular(given)).toBe(want);
  });
});
