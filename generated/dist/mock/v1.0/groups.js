// src/mock/v1.0/groups.ts
var addMember = {
  operation: {
    id: "group-post-members",
    method: "POST",
    version: "v1.0",
    paths: ["/groups/{groupId}/members/$ref"],
    returns: "none"
  },
  body: "required",
  examples: [{ request: ["@odata.id"], status: 204 }]
};
var getDriveOfGroup = {
  operation: { id: "drive-get-3", method: "GET", version: "v1.0", paths: ["/groups/{groupId}/drive"] },
  query: ["$expand", "$select"],
  examples: [],
  otherwise: { status: 200, json: "{}" }
};
var listMembers = {
  operation: {
    id: "group-list-members",
    method: "GET",
    version: "v1.0",
    paths: ["/groups/{groupId}/members", "/groups/{groupId}/members/microsoft.graph.user"]
  },
  query: ["$count", "$filter", "$select", "$top"],
  examples: [
    {
      status: 200,
      json: '{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#directoryObjects","value":[{"@odata.type":"#microsoft.graph.user","id":"4562bcc8-c436-4f95-b7c0-4f8ce89dca5e","displayName":"Ingrid Solheim","mail":"ingrid@contoso.example"},{"@odata.type":"#microsoft.graph.device","id":"6c2d5a0e-3b1f-4d0a-9a44-0f2f6c1f8b90","displayName":"Field tablet 3"}]}'
    }
  ]
};
var removeMember = {
  operation: {
    id: "group-delete-members",
    method: "DELETE",
    version: "v1.0",
    paths: ["/groups/{groupId}/members/{memberId}/$ref"],
    returns: "none"
  },
  examples: [{ status: 204 }]
};
export {
  addMember,
  getDriveOfGroup,
  listMembers,
  removeMember
};
