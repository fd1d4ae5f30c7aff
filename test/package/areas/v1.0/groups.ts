// Members of a group.
import assert from "node:assert/strict";
import { isApiError } from "docwright-client";
import { addMember, getDriveOfGroup, listMembers, removeMember } from "docwright-client/v1.0/groups";
import { client } from "../sign-in.js";

const groupId = "02bd9fd6-8f93-4758-87c3-1fb73740a315";
const memberId = "4562bcc8-c436-4f95-b7c0-4f8ce89dca5e";

const found: string[] = [];
for await (const member of listMembers(client, { at: "/groups/{groupId}/members", groupId }, { select: ["id", "displayName"], top: 5 })) {
  if (member["@odata.type"] === "#microsoft.graph.user") found.push(`user ${member.mail ?? "?"}`);
  else if (member["@odata.type"] === "#microsoft.graph.device") found.push(`device ${member.displayName ?? "?"}`);
}
assert.deepEqual(found, ["user ingrid@contoso.example", "device Field tablet 3"]);

const counted = { headers: { ConsistencyLevel: "eventual" }, count: true };
const people = await listMembers(client, { at: "/groups/{groupId}/members/microsoft.graph.user", groupId }, counted).toArray(1);
assert.equal(people[0]?.id, memberId);

await addMember(client, { groupId }, { body: { "@odata.id": `https://graph.microsoft.com/v1.0/directoryObjects/${memberId}` } });
await removeMember(client, { groupId, memberId });
await assert.rejects(removeMember(client, { groupId, memberId: "refused" }), (error) => isApiError(error, "itemNotFound"));

// The page has no example of it: what comes is an empty object.
await getDriveOfGroup(client, { groupId }, { select: ["id", "webUrl"] });
