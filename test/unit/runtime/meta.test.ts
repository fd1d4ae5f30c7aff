import { describe, expect, it } from "vitest";
import { leastPrivileged, type OperationMeta } from "../../../templates/runtime/meta.js";

describe("the least privileges of an operation", () => {
  const operation: OperationMeta = {
    id: "attachment-get",
    method: "GET",
    permissions: [
      { account: "delegatedWork", scenario: "event", alternatives: [["Calendars.Read"], ["Calendars.ReadWrite"]] },
      { account: "delegatedWork", scenario: "message", alternatives: [["Mail.Read", "User.Read"]] },
      { account: "delegatedPersonal", alternatives: [] },
      { account: "application", alternatives: [[]] },
    ],
  };

  it("are the first alternative of each row of the account", () => {
    expect(leastPrivileged(operation, "delegatedWork")).toEqual([
      { scopes: ["Calendars.Read"], scenario: "event" },
      { scopes: ["Mail.Read", "User.Read"], scenario: "message" },
    ]);
  });

  it("tell an account that is not supported from one that needs nothing", () => {
    expect(leastPrivileged(operation, "delegatedPersonal")).toEqual([{ scopes: undefined }]);
    expect(leastPrivileged(operation, "application")).toEqual([{ scopes: [] }]);
  });

  it("are those of any account where the documentation makes no difference", () => {
    expect(leastPrivileged({ ...operation, permissions: [{ account: "any", alternatives: [["X"]] }] }, "application")).toEqual([
      { scopes: ["X"] },
    ]);
  });
});
