// What is known about a call.
import assert from "node:assert/strict";
import { isApiError, isKnown } from "docwright-client";
import { Modality } from "docwright-client/beta";
import { getCallRecord } from "docwright-client/beta/communications";
import { client } from "../sign-in.js";

const record = await getCallRecord(
  client,
  { callRecordId: "e523d2ed-2966-4b6b-925b-754a88034cc5" },
  { select: ["modalities", "version"], expand: { sessions: { select: ["caller"] } } },
);
assert.equal(record.version, 1);
assert.ok(record.modalities.every((modality) => isKnown(Modality, modality)));
assert.equal(record.sessions?.[0]?.caller?.name, "machineName_1");

await assert.rejects(getCallRecord(client, { callRecordId: "refused" }), (error) => isApiError(error, "itemNotFound"));
