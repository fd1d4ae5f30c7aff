// Devices of the organization.
import assert from "node:assert/strict";
import { isApiError, isKnown, odata } from "docwright-client";
import { DeviceTrustType } from "docwright-client/v1.0";
import { listDevices } from "docwright-client/v1.0/devices";
import { client } from "../sign-in.js";

const [tablet] = await listDevices(client, {}, { top: 1 }).toArray(1);
assert.equal(tablet?.displayName, "Field tablet 3");
assert.ok(isKnown(DeviceTrustType, tablet.trustType));

const byName = listDevices(client, {}, { select: ["deviceId"], filter: odata`displayName eq ${"Skipper's tablet"}` });
for await (const { deviceId } of byName) assert.equal(deviceId, "f1d2c3b4-a596-4877-8c69-5a4b3c2d1e0f");

const refused = listDevices(client, {}, { filter: odata`displayName eq ${"refused"}` });
await assert.rejects(refused.toArray(), (error) => isApiError(error) && error.operation === "device-list");
