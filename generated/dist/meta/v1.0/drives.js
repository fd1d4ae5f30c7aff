// src/meta/v1.0/drives.ts
var copyItem = {
  id: "driveitem-copy",
  method: "POST",
  page: "https://learn.microsoft.com/graph/api/driveitem-copy?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Files.ReadWrite"], ["Files.ReadWrite.All"], ["Sites.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [["Files.ReadWrite"], ["Files.ReadWrite.All"]] },
    { account: "application", alternatives: [["Files.ReadWrite.All"], ["Sites.ReadWrite.All"]] }
  ]
};
var createSharingLink = {
  id: "driveitem-createlink",
  method: "POST",
  page: "https://learn.microsoft.com/graph/api/driveitem-createlink?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Files.ReadWrite"], ["Files.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [["Files.ReadWrite"], ["Files.ReadWrite.All"]] },
    { account: "application", alternatives: [["Files.ReadWrite.All"]] }
  ]
};
var createUploadSession = {
  id: "driveitem-createuploadsession",
  method: "POST",
  page: "https://learn.microsoft.com/graph/api/driveitem-createuploadsession?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Files.ReadWrite"], ["Files.ReadWrite.All"], ["Sites.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [["Files.ReadWrite"], ["Files.ReadWrite.All"]] },
    { account: "application", alternatives: [["Sites.ReadWrite.All"]] }
  ]
};
var downloadFile = {
  id: "driveitem-get-content",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/driveitem-get-content?view=graph-rest-1.0",
  permissions: [
    {
      account: "delegatedWork",
      alternatives: [["Files.Read"], ["Files.ReadWrite"], ["Files.Read.All"], ["Files.ReadWrite.All"]]
    },
    { account: "delegatedPersonal", alternatives: [["Files.Read"], ["Files.ReadWrite"]] },
    { account: "application", alternatives: [["Files.Read.All"], ["Files.ReadWrite.All"]] }
  ]
};
var driveItemSearch = {
  id: "driveitem-search",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/driveitem-search?view=graph-rest-1.0",
  permissions: [
    {
      account: "delegatedWork",
      alternatives: [["Files.Read"], ["Files.ReadWrite"], ["Files.Read.All"], ["Files.ReadWrite.All"]]
    },
    { account: "delegatedPersonal", alternatives: [["Files.Read"], ["Files.ReadWrite"]] },
    { account: "application", alternatives: [["Files.Read.All"], ["Files.ReadWrite.All"]] }
  ]
};
var followChangesInDrive = {
  id: "driveitem-delta",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/driveitem-delta?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Files.Read"], ["Files.ReadWrite"]] },
    { account: "delegatedPersonal", alternatives: [["Files.Read"], ["Files.ReadWrite"]] },
    { account: "application", alternatives: [["Files.Read.All"], ["Files.ReadWrite.All"]] }
  ]
};
var getDriveByItsIdentifier = {
  id: "drive-get-4",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/drive-get?view=graph-rest-1.0",
  permissions: [
    {
      account: "delegatedWork",
      alternatives: [["Files.Read"], ["Files.ReadWrite"], ["Files.Read.All"], ["Files.ReadWrite.All"]]
    },
    { account: "delegatedPersonal", alternatives: [["Files.Read"], ["Files.ReadWrite"]] },
    { account: "application", alternatives: [["Files.Read.All"], ["Files.ReadWrite.All"]] }
  ]
};
var getDriveItem = {
  id: "driveitem-get",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/driveitem-get?view=graph-rest-1.0",
  permissions: [
    {
      account: "delegatedWork",
      alternatives: [["Files.Read"], ["Files.ReadWrite"], ["Files.Read.All"], ["Files.ReadWrite.All"]]
    },
    { account: "delegatedPersonal", alternatives: [["Files.Read"], ["Files.ReadWrite"]] },
    { account: "application", alternatives: [["Files.Read.All"], ["Files.ReadWrite.All"]] }
  ]
};
var uploadOrReplaceSmallFile = {
  id: "driveitem-put-content",
  method: "PUT",
  page: "https://learn.microsoft.com/graph/api/driveitem-put-content?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Files.ReadWrite"], ["Files.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [["Files.ReadWrite"], ["Files.ReadWrite.All"]] },
    { account: "application", alternatives: [["Files.ReadWrite.All"]] }
  ]
};
export {
  copyItem,
  createSharingLink,
  createUploadSession,
  downloadFile,
  driveItemSearch,
  followChangesInDrive,
  getDriveByItsIdentifier,
  getDriveItem,
  uploadOrReplaceSmallFile
};
