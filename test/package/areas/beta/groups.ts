// What belongs to a group outside the directory.
import assert from "node:assert/strict";
import { isApiError } from "docwright-client";
import { listEndpoints } from "docwright-client/beta/groups";
import { client } from "../sign-in.js";

const groupId = "02bd9fd6-8f93-4758-87c3-1fb73740a315";
for await (const { capability, uri } of listEndpoints(client, { groupId }, { select: ["capability", "uri"] }))
  assert.deepEqual([capability, uri], ["Conversations", "https://contoso.example/north-shore"]);

await assert.rejects(listEndpoints(client, { groupId: "refused" }).toArray(), (error) => isApiError(error, "itemNotFound"));
