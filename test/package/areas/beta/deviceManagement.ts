// Profiles of devices, and the trace of what administrators did.
import assert from "node:assert/strict";
import { isApiError } from "docwright-client";
import { getAuditActivityTypes, updateMacOSCustomConfiguration } from "docwright-client/beta/deviceManagement";
import { client } from "../sign-in.js";

const activities = await getAuditActivityTypes(client, { category: "Application" }).toArray();
assert.deepEqual(activities, ["Create MobileApp", "Delete MobileApp"]);

const profile = await updateMacOSCustomConfiguration(
  client,
  { deviceConfigurationId: "a3c2b0f1-b0f1-a3c2-f1b0-c2a3f1b0c2a3" },
  { body: { "@odata.type": "#microsoft.graph.macOSCustomConfiguration", payloadName: "Screens", payloadFileName: "screens.mobileconfig" } },
);
assert.deepEqual([profile.displayName, profile.version], ["Screens of the chart room", 7]);

await assert.rejects(getAuditActivityTypes(client, { category: "refused" }).toArray(), (error) => isApiError(error, "itemNotFound"));
