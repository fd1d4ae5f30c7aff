import type { OperationMock } from "../../runtime/mock.js";
import { $listMethods, $outlookTaskComplete } from "../../beta/users.js";

export const listMethods: OperationMock = {
  operation: $listMethods,
  examples: [
    {
      status: 200,
      json: '{"value":[{"@odata.type":"#microsoft.graph.fido2AuthenticationMethod","id":"_jpuR-TGZtk6aQCLF3BQjA2","displayName":"Blue key","createdDateTime":"2026-01-02T08:00:00Z","aaGuid":"cb69481e-8ff7-4039-93ec-0a2729a154a8","model":"Key 5","attestationLevel":"attested"}]}',
    },
  ],
};

export const outlookTaskComplete: OperationMock = {
  operation: $outlookTaskComplete,
  examples: [
    {
      status: 200,
      json: '{"value":[{"id":"AAMkADA1MTrgAAA=","subject":"Order new charts","status":"completed","isReminderOn":false}]}',
    },
  ],
};
