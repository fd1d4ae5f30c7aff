import type { OperationMeta } from "../../runtime/meta.js";

export const openSharedItem: OperationMeta = {
  id: "shares-get",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/shares-get?view=graph-rest-1.0",
  permissions: [{ account: "any", alternatives: [["Files.ReadWrite"]] }],
};
