// How users sign in, and what they have to do.
import assert from "node:assert/strict";
import { isApiError } from "docwright-client";
import { AttestationLevel, OutlookTaskStatus } from "docwright-client/beta";
import { listMethods, outlookTaskComplete } from "docwright-client/beta/users";
import { client } from "../sign-in.js";

for await (const method of listMethods(client, { userId: "ingrid@contoso.example" })) {
  assert.ok(method["@odata.type"] === "#microsoft.graph.fido2AuthenticationMethod");
  assert.equal(method.attestationLevel, AttestationLevel.attested);
}

const [task] = await outlookTaskComplete(client, { taskId: "AAMkADA1MTrgAAA=" }).toArray();
assert.equal(task?.status, OutlookTaskStatus.completed);

await assert.rejects(outlookTaskComplete(client, { taskId: "refused" }).toArray(), (error) => isApiError(error) && error.status === 404);
