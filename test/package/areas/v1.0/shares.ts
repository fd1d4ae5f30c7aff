// What a link of somebody else leads to.
import assert from "node:assert/strict";
import { isApiError } from "docwright-client";
import { openSharedItem } from "docwright-client/v1.0/shares";
import { client } from "../sign-in.js";

const link = Buffer.from("https://files.example/s/A6913278").toString("base64url");
const item = await openSharedItem(
  client,
  { shareId: `u!${link}` },
  { headers: { Prefer: "redeemSharingLink" }, select: ["name", "size"], expand: { children: { select: ["name"] } } },
);
assert.equal(item.name, "Plan for the garden.docx");

await assert.rejects(openSharedItem(client, { shareId: "refused" }), (error) => isApiError(error, "itemNotFound"));
