// src/meta/v1.0/shares.ts
var openSharedItem = {
  id: "shares-get",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/shares-get?view=graph-rest-1.0",
  permissions: [{ account: "any", alternatives: [["Files.ReadWrite"]] }]
};
export {
  openSharedItem
};
