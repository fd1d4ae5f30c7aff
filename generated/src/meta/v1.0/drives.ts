import type { OperationMeta } from "../../runtime/meta.js";

export const copyItem: OperationMeta = {
  id: "driveitem-copy",
  method: "POST",
  page: "https://learn.microsoft.com/graph/api/driveitem-copy?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Files.ReadWrite"], ["Files.ReadWrite.All"], ["Sites.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [["Files.ReadWrite"], ["Files.ReadWrite.All"]] },
    { account: "application", alternatives: [["Files.ReadWrite.All"], ["Sites.ReadWrite.All"]] },
  ],
};

export const createSharingLink: OperationMeta = {
  id: "driveitem-createlink",
  method: "POST",
  page: "https://learn.microsoft.com/graph/api/driveitem-createlink?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Files.ReadWrite"], ["Files.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [["Files.ReadWrite"], ["Files.ReadWrite.All"]] },
    { account: "application", alternatives: [["Files.ReadWrite.All"]] },
  ],
};

export const createUploadSession: OperationMeta = {
  id: "driveitem-createuploadsession",
  method: "POST",
  page: "https://learn.microsoft.com/graph/api/driveitem-createuploadsession?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Files.ReadWrite"], ["Files.ReadWrite.All"], ["Sites.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [["Files.ReadWrite"], ["Files.ReadWrite.All"]] },
    { account: "application", alternatives: [["Sites.ReadWrite.All"]] },
  ],
};

export const downloadFile: OperationMeta = {
  id: "driveitem-get-content",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/driveitem-get-content?view=graph-rest-1.0",
  permissions: [
    {
      account: "delegatedWork",
      alternatives: [["Files.Read"], ["Files.ReadWrite"], ["Files.Read.All"], ["Files.ReadWrite.All"]],
    },
    { account: "delegatedPersonal", alternatives: [["Files.Read"], ["Files.ReadWrite"]] },
    { account: "application", alternatives: [["Files.Read.All"], ["Files.ReadWrite.All"]] },
  ],
};

export const driveItemSearch: OperationMeta = {
  id: "driveitem-search",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/driveitem-search?view=graph-rest-1.0",
  permissions: [
    {
      account: "delegatedWork",
      alternatives: [["Files.Read"], ["Files.ReadWrite"], ["Files.Read.All"], ["Files.ReadWrite.All"]],
    },
    { account: "delegatedPersonal", alternatives: [["Files.Read"], ["Files.ReadWrite"]] },
    { account: "application", alternatives: [["Files.Read.All"], ["Files.ReadWrite.All"]] },
  ],
};

export const followChangesInDrive: OperationMeta = {
  id: "driveitem-delta",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/driveitem-delta?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Files.Read"], ["Files.ReadWrite"]] },
    { account: "delegatedPersonal", alternatives: [["Files.Read"], ["Files.ReadWrite"]] },
    { account: "application", alternatives: [["Files.Read.All"], ["Files.ReadWrite.All"]] },
  ],
};

export const getDriveByItsIdentifier: OperationMeta = {
  id: "drive-get-4",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/drive-get?view=graph-rest-1.0",
  permissions: [
    {
      account: "delegatedWork",
      alternatives: [["Files.Read"], ["Files.ReadWrite"], ["Files.Read.All"], ["Files.ReadWrite.All"]],
    },
    { account: "delegatedPersonal", alternatives: [["Files.Read"], ["Files.ReadWrite"]] },
    { account: "application", alternatives: [["Files.Read.All"], ["Files.ReadWrite.All"]] },
  ],
};

export const getDriveItem: OperationMeta = {
  id: "driveitem-get",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/driveitem-get?view=graph-rest-1.0",
  permissions: [
    {
      account: "delegatedWork",
      alternatives: [["Files.Read"], ["Files.ReadWrite"], ["Files.Read.All"], ["Files.ReadWrite.All"]],
    },
    { account: "delegatedPersonal", alternatives: [["Files.Read"], ["Files.ReadWrite"]] },
    { account: "application", alternatives: [["Files.Read.All"], ["Files.ReadWrite.All"]] },
  ],
};

export const uploadOrReplaceSmallFile: OperationMeta = {
  id: "driveitem-put-content",
  method: "PUT",
  page: "https://learn.microsoft.com/graph/api/driveitem-put-content?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Files.ReadWrite"], ["Files.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [["Files.ReadWrite"], ["Files.ReadWrite.All"]] },
    { account: "application", alternatives: [["Files.ReadWrite.All"]] },
  ],
};
