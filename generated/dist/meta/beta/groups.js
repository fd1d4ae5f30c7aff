// src/meta/beta/groups.ts
var listEndpoints = {
  id: "group-list-endpoints",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/group-list-endpoints?view=graph-rest-beta",
  permissions: [
    { account: "delegatedWork", alternatives: [["Group.Read.All"], ["Directory.Read.All"]] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [["Group.Read.All"], ["Directory.Read.All"]] }
  ]
};
export {
  listEndpoints
};
