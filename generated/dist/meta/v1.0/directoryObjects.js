// src/meta/v1.0/directoryObjects.ts
var getByIds = {
  id: "directoryobject-getbyids",
  method: "POST",
  page: "https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Directory.Read.All"], ["Directory.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [[]] }
  ]
};
export {
  getByIds
};
