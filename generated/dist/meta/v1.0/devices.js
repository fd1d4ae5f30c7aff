// src/meta/v1.0/devices.ts
var listDevices = {
  id: "device-list",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/device-list?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Device.Read.All"], ["Directory.Read.All"]] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [["Device.Read.All"], ["Directory.Read.All"]] }
  ]
};
export {
  listDevices
};
