import type { OperationMeta } from "../../runtime/meta.js";

export const listMethods: OperationMeta = {
  id: "authentication-list-methods",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/authentication-list-methods?view=graph-rest-beta",
  permissions: [
    {
      account: "delegatedWork",
      alternatives: [["UserAuthenticationMethod.Read"], ["UserAuthenticationMethod.ReadWrite"]],
    },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [] },
    {
      account: "delegatedWork",
      alternatives: [["UserAuthenticationMethod.Read.All"], ["UserAuthenticationMethod.ReadWrite.All"]],
    },
    { account: "delegatedPersonal", alternatives: [] },
    {
      account: "application",
      alternatives: [["UserAuthenticationMethod.Read.All"], ["UserAuthenticationMethod.ReadWrite.All"]],
    },
  ],
};

export const outlookTaskComplete: OperationMeta = {
  id: "outlooktask-complete",
  method: "POST",
  page: "https://learn.microsoft.com/graph/api/outlooktask-complete?view=graph-rest-beta",
  permissions: [
    { account: "delegatedWork", alternatives: [["Tasks.ReadWrite"]] },
    { account: "delegatedPersonal", alternatives: [["Tasks.ReadWrite"]] },
    { account: "application", alternatives: [] },
  ],
};
