// src/meta/beta/users.ts
var listMethods = {
  id: "authentication-list-methods",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/authentication-list-methods?view=graph-rest-beta",
  permissions: [
    {
      account: "delegatedWork",
      alternatives: [["UserAuthenticationMethod.Read"], ["UserAuthenticationMethod.ReadWrite"]],
      scenario: "Permissions acting on self"
    },
    { account: "delegatedPersonal", alternatives: [], scenario: "Permissions acting on self" },
    { account: "application", alternatives: [], scenario: "Permissions acting on self" },
    {
      account: "delegatedWork",
      alternatives: [["UserAuthenticationMethod.Read.All"], ["UserAuthenticationMethod.ReadWrite.All"]],
      scenario: "Permissions acting on other users"
    },
    { account: "delegatedPersonal", alternatives: [], scenario: "Permissions acting on other users" },
    {
      account: "application",
      alternatives: [["UserAuthenticationMethod.Read.All"], ["UserAuthenticationMethod.ReadWrite.All"]],
      scenario: "Permissions acting on other users"
    }
  ]
};
var outlookTaskComplete = {
  id: "outlooktask-complete",
  method: "POST",
  page: "https://learn.microsoft.com/graph/api/outlooktask-complete?view=graph-rest-beta",
  permissions: [
    { account: "delegatedWork", alternatives: [["Tasks.ReadWrite"]] },
    { account: "delegatedPersonal", alternatives: [["Tasks.ReadWrite"]] },
    { account: "application", alternatives: [] }
  ]
};
export {
  listMethods,
  outlookTaskComplete
};
