// src/mock/beta/users.ts
var listMethods = {
  operation: {
    id: "authentication-list-methods",
    method: "GET",
    version: "beta",
    paths: ["/me/authentication/methods", "/users/{userId}/authentication/methods"]
  },
  examples: [
    {
      status: 200,
      json: '{"value":[{"@odata.type":"#microsoft.graph.fido2AuthenticationMethod","id":"_jpuR-TGZtk6aQCLF3BQjA2","displayName":"Blue key","createdDateTime":"2026-01-02T08:00:00Z","aaGuid":"cb69481e-8ff7-4039-93ec-0a2729a154a8","model":"Key 5","attestationLevel":"attested"}]}'
    }
  ]
};
var outlookTaskComplete = {
  operation: {
    id: "outlooktask-complete",
    method: "POST",
    version: "beta",
    paths: ["/me/outlook/tasks/{taskId}/complete", "/users/{userId}/outlook/tasks/{taskId}/complete"]
  },
  examples: [
    {
      status: 200,
      json: '{"value":[{"id":"AAMkADA1MTrgAAA=","subject":"Order new charts","status":"completed","isReminderOn":false}]}'
    }
  ]
};
export {
  listMethods,
  outlookTaskComplete
};
