import type { OperationMock } from "../../runtime/mock.js";
import { $addMember, $getDriveOfGroup, $listMembers, $removeMember } from "../../v1.0/groups.js";

export const addMember: OperationMock = {
  operation: $addMember,
  body: "required",
  examples: [{ request: ["@odata.id"], status: 204 }],
};

export const getDriveOfGroup: OperationMock = {
  operation: $getDriveOfGroup,
  query: ["$expand", "$select"],
  examples: [],
  otherwise: { status: 200, json: "{}" },
};

export const listMembers: OperationMock = {
  operation: $listMembers,
  query: ["$count", "$filter", "$select", "$top"],
  examples: [
    {
      status: 200,
      json: '{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#directoryObjects","value":[{"@odata.type":"#microsoft.graph.user","id":"4562bcc8-c436-4f95-b7c0-4f8ce89dca5e","displayName":"Ingrid Solheim","mail":"ingrid@contoso.example"},{"@odata.type":"#microsoft.graph.device","id":"6c2d5a0e-3b1f-4d0a-9a44-0f2f6c1f8b90","displayName":"Field tablet 3"}]}',
    },
  ],
};

export const removeMember: OperationMock = { operation: $removeMember, examples: [{ status: 204 }] };
