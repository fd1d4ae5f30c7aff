import type { OperationMeta } from "../../runtime/meta.js";

export const listDevices: OperationMeta = {
  id: "device-list",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/device-list?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Device.Read.All"], ["Directory.Read.All"]] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [["Device.Read.All"], ["Directory.Read.All"]] },
  ],
};
