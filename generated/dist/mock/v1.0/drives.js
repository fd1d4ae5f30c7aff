// src/mock/v1.0/drives.ts
var copyItem = {
  operation: {
    id: "driveitem-copy",
    method: "POST",
    version: "v1.0",
    paths: [
      "/drives/{driveId}/items/{itemId}/copy",
      "/groups/{groupId}/drive/items/{itemId}/copy",
      "/me/drive/items/{itemId}/copy",
      "/users/{userId}/drive/items/{itemId}/copy"
    ],
    returns: "none"
  },
  body: "optional",
  examples: [
    {
      request: ["name", "parentReference"],
      status: 202,
      headers: { location: "https://files.example/monitor/780b1a5c" }
    }
  ]
};
var createSharingLink = {
  operation: {
    id: "driveitem-createlink",
    method: "POST",
    version: "v1.0",
    paths: [
      "/drives/{driveId}/items/{itemId}/createLink",
      "/me/drive/items/{itemId}/createLink",
      "/users/{userId}/drive/items/{itemId}/createLink"
    ]
  },
  body: "optional",
  examples: [
    {
      request: ["type", "scope"],
      status: 201,
      json: '{"id":"123ABC","roles":["read"],"link":{"type":"view","scope":"organization","webUrl":"https://files.example/s/A6913278E564460AA616C71B28AD6EB6","application":{"id":"1234","displayName":"Chart room"}}}'
    }
  ]
};
var createUploadSession = {
  operation: {
    id: "driveitem-createuploadsession",
    method: "POST",
    version: "v1.0",
    paths: [
      "/drives/{driveId}/items/{parentId}:/{+filename}:/createUploadSession",
      "/me/drive/items/{parentId}:/{+filename}:/createUploadSession",
      "/me/drive/root:/{+itemPath}:/createUploadSession",
      "/drives/{driveId}/items/{itemId}/createUploadSession",
      "/groups/{groupId}/drive/items/{itemId}/createUploadSession",
      "/me/drive/items/{itemId}/createUploadSession",
      "/users/{userId}/drive/items/{itemId}/createUploadSession"
    ]
  },
  body: "optional",
  examples: [
    {
      request: ["item"],
      status: 200,
      json: '{"uploadUrl":"https://files.example/up/q4tz","expirationDateTime":"2026-03-09T18:00:00Z","nextExpectedRanges":["0-"]}'
    }
  ]
};
var downloadFile = {
  operation: {
    id: "driveitem-get-content",
    method: "GET",
    version: "v1.0",
    paths: [
      "/drives/{driveId}/items/{itemId}/content",
      "/groups/{groupId}/drive/items/{itemId}/content",
      "/me/drive/items/{itemId}/content",
      "/me/drive/root:/{+itemPath}:/content",
      "/users/{userId}/drive/items/{itemId}/content"
    ],
    returns: "bytes"
  },
  examples: [{ status: 302, headers: { location: "https://files.example/y3mk" } }]
};
var driveItemSearch = {
  operation: {
    id: "driveitem-search",
    method: "GET",
    version: "v1.0",
    paths: [
      "/drives/{driveId}/root/search(q='{q}')",
      "/me/drive/root/search(q='{q}')",
      "/me/drive/items/{itemId}/search(q='{q}')"
    ]
  },
  query: ["$orderby", "$select", "$top"],
  examples: [
    {
      request: ["$select", "$select=name,size"],
      status: 200,
      json: '{"value":[{"id":"0123456789AB!104","name":"2025.csv","size":25112}]}'
    }
  ]
};
var followChangesInDrive = {
  operation: {
    id: "driveitem-delta",
    method: "GET",
    version: "v1.0",
    paths: ["/drives/{driveId}/root/delta", "/me/drive/root/delta"]
  },
  examples: [
    {
      status: 200,
      json: '{"value":[{"id":"01BYE5RZ6QN3ZWBTUFOFD3GSPGOHDJD36K","name":"Garden"}],"@odata.deltaLink":"https://graph.microsoft.com/v1.0/me/drive/root/delta?token=1230919"}'
    }
  ]
};
var getDriveByItsIdentifier = {
  operation: { id: "drive-get-4", method: "GET", version: "v1.0", paths: ["/drives/{driveId}"] },
  query: ["$expand", "$select"],
  examples: [
    {
      status: 200,
      json: '{"id":"b!t18F8ybsHUq1z3LTz8xvZqP8zaSWjkFNhsME","driveType":"business","owner":{"user":{"id":"4562bcc8-c436-4f95-b7c0-4f8ce89dca5e","displayName":"Ingrid Solheim"}}}'
    }
  ]
};
var getDriveItem = {
  operation: {
    id: "driveitem-get",
    method: "GET",
    version: "v1.0",
    paths: [
      "/drives/{driveId}/items/{itemId}",
      "/drives/{driveId}/root:/{+itemPath}",
      "/groups/{groupId}/drive/items/{itemId}",
      "/groups/{groupId}/drive/root:/{+itemPath}",
      "/me/drive/items/{itemId}",
      "/me/drive/root:/{+itemPath}",
      "/users/{userId}/drive/items/{itemId}"
    ]
  },
  query: ["$expand", "$select"],
  examples: [
    {
      status: 200,
      json: '{"id":"0123456789AB!104","name":"2025.csv","eTag":"aMDEyMzQ1Njc4OUFCITEwNC4y","size":25112,"createdDateTime":"2026-01-04T12:00:00Z","file":{"mimeType":"text/csv"},"parentReference":{"driveId":"b!t18F8ybsHUq1z3LTz8xvZqP8zaSWjkFNhsME","id":"0123456789AB!90","path":"/drive/root:/Depths"},"@microsoft.graph.downloadUrl":"https://files.example/y3mk"}'
    }
  ]
};
var uploadOrReplaceSmallFile = {
  operation: {
    id: "driveitem-put-content",
    method: "PUT",
    version: "v1.0",
    paths: [
      "/drives/{driveId}/items/{itemId}/content",
      "/groups/{groupId}/drive/items/{itemId}/content",
      "/me/drive/items/{itemId}/content",
      "/users/{userId}/drive/items/{itemId}/content",
      "/drives/{driveId}/items/{parentId}:/{+filename}:/content",
      "/me/drive/items/{parentId}:/{+filename}:/content",
      "/me/drive/root:/{+itemPath}:/content"
    ],
    contentType: "application/octet-stream"
  },
  body: "required",
  examples: [
    { status: 201, json: '{"id":"0123456789AB!112","name":"readme.txt","size":46,"file":{"mimeType":"text/plain"}}' }
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
