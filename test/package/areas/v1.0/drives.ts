// Files and folders of a drive.
import assert from "node:assert/strict";
import { isApiError, responseOf, withResponse } from "docwright-client";
import { monitor } from "docwright-client/monitor";
import { cancelUpload, uploadSession } from "docwright-client/upload";
import { ConflictBehavior, LinkScope, SharingLinkType, type DriveItem } from "docwright-client/v1.0";
import {
  copyItem,
  createSharingLink,
  createUploadSession,
  downloadFile,
  driveItemSearch,
  followChangesInDrive,
  getDriveByItsIdentifier,
  getDriveItem,
  uploadOrReplaceSmallFile,
} from "docwright-client/v1.0/drives";
import { client } from "../sign-in.js";

const driveId = "b!t18F8ybsHUq1z3LTz8xvZqP8zaSWjkFNhsME";

const drive = await getDriveByItsIdentifier(client, { driveId }, { expand: { root: { select: ["size"] } } });
assert.equal(drive.owner?.user?.displayName, "Ingrid Solheim");

const item = await getDriveItem(
  client,
  { itemPath: "Depths/2025 & before.csv" },
  { select: ["id", "size", "file"], expand: { children: { select: ["name"], orderby: ["name"], top: 3 }, permissions: true } },
);
assert.deepEqual([item.size, item.file?.mimeType], [25112, "text/csv"]);
await assert.rejects(getDriveItem(client, { itemId: "refused" }), (error) => isApiError(error) && error.status === 404);

// The bytes are elsewhere, at an address that needs no token: all of them, or as they come.
const at = { driveId, itemId: "0123456789AB!104" };
assert.equal(
  await (await downloadFile(client, at, { headers: { "if-none-match": "aMDEyMzQ1Njc4OUFCITEwNC4y" } })).text(),
  "bytes of /y3mk",
);
const response = await responseOf(client, (c) => downloadFile(c, at));
assert.equal(await response.text(), "bytes of /y3mk");

const text = new TextEncoder().encode("Depths of the north shore, in metres, by year.");
const upload = await withResponse(client, (c) => uploadOrReplaceSmallFile(c, { itemPath: "Depths/read me.txt" }, { body: text }));
assert.deepEqual([upload.response.status, upload.value.name], [201, "readme.txt"]);

// A large file goes in pieces to an address of its own.
const session = await createUploadSession(
  client,
  { itemPath: "Depths/soundings.zip" },
  { body: { item: { "@microsoft.graph.conflictBehavior": ConflictBehavior.rename, name: "soundings.zip" } } },
);
const sent: number[] = [];
const large = await uploadSession<DriveItem>(client, session, new Uint8Array(400_000), {
  chunkSize: 320 * 1024,
  onProgress: (bytes) => sent.push(bytes),
});
assert.deepEqual([large.size, sent], [400_000, [327_680, 400_000]]);
await cancelUpload(client, await createUploadSession(client, at));

// A copy is made after the answer; its monitor says when.
const copy = await monitor(client, (c) =>
  copyItem(c, at, { body: { name: "2025 (checked).csv", parentReference: { driveId, id: "0123456789AB!120" } } }),
);
assert.equal(copy.monitorUrl, "https://files.example/monitor/780b1a5c");
const progress: (number | undefined)[] = [];
const { resourceId } = await copy.wait({ interval: 1, onProgress: ({ percentageComplete }) => progress.push(percentageComplete) });
assert.deepEqual([resourceId, progress], ["0123456789AB!121", [40, 100]]);

const { link } = await createSharingLink(client, at, { body: { type: SharingLinkType.view, scope: LinkScope.organization } });
assert.equal(link?.application?.displayName, "Chart room");

for await (const { name, size } of driveItemSearch(client, { q: "the skipper's" }, { select: ["name", "size"], top: 5 }))
  assert.deepEqual([name, size], ["2025.csv", 25112]);

let deltaLink: string | undefined;
for await (const page of followChangesInDrive(client, {}, { query: { token: "latest" } }).byPage()) {
  assert.equal(page.items[0]?.name, "Garden");
  deltaLink = page.deltaLink;
}
assert.ok(deltaLink);
assert.deepEqual(await followChangesInDrive(client, {}, { from: deltaLink }).toArray(), []);
