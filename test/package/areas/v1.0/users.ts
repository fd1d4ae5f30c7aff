// People, mail, calendar, pictures and files: what begins with a user.
import assert from "node:assert/strict";
import { isApiError, isKnown, odata, withResponse } from "docwright-client";
import { after, batch } from "docwright-client/batch";
import { Importance, UserUserType, type MessageCreate, type UserCreate } from "docwright-client/v1.0";
import * as users from "docwright-client/v1.0/users";
import { client } from "../sign-in.js";

async function people(): Promise<void> {
  const me = await users.getUser(client, {}, { select: ["id", "displayName", "jobTitle"] });
  assert.equal(me.displayName, "Ingrid Solheim");

  const guests = users.listUsers(
    client,
    {},
    { select: ["id", "displayName", "userType"], filter: odata`userType eq ${UserUserType.Guest}`, orderby: ["displayName desc"] },
  );
  for await (const { displayName } of guests) assert.equal(displayName, "Adele Vance");
  const everybody = await users.listUsers(client).toArray();
  assert.deepEqual(
    everybody.map(({ mail }) => mail),
    ["oslo@contoso.example"],
  );
  assert.equal(await users.countUsers(client, {}, { headers: { ConsistencyLevel: "eventual" }, filter: "accountEnabled eq true" }), 893);

  const ingrid: UserCreate = {
    accountEnabled: true,
    displayName: "Ingrid Solheim",
    userPrincipalName: "ingrid@contoso.example",
    passwordProfile: { forceChangePasswordNextSignIn: true, password: "Fj0rd!Fj0rd!" },
  };
  const created = await users.createUser(client, {}, { body: ingrid });
  assert.equal(created.id, "4562bcc8-c436-4f95-b7c0-4f8ce89dca5e");
  try {
    await users.createUser(client, {}, { body: { ...ingrid, userPrincipalName: "refused@contoso.example" } });
    assert.fail("the name is taken");
  } catch (error) {
    if (!isApiError(error, "Request_BadRequest")) throw error;
    assert.equal(error.status, 400);
    assert.equal(error.requestId, "0f6a9f3b-6f0d-4e0c-9c59-24b6f1b5d3a1");
  }
  await users.updateUser(client, { userId: created.id ?? "" }, { body: { businessPhones: ["+47 22 00 00 01"], jobTitle: null } });
  const { response } = await withResponse(client, (c) => users.deleteUser(c, { userId: "ingrid@contoso.example" }));
  assert.equal(response.status, 204);
}

async function mail(): Promise<void> {
  const folders = await users.listMailFolders(client, {}, { query: { includeHiddenFolders: "true" } }).toArray(5);
  assert.equal(folders[0]?.unreadItemCount, 59);

  const messages = users.listMessages(client, {}, { select: ["sender", "subject"], top: 10 });
  const subjects: (string | null)[] = [];
  for await (const { items } of messages.byPage()) subjects.push(...items.map(({ subject }) => subject));
  assert.deepEqual(subjects, ["The survey of the north shore"]);

  const message = await users.getMessage(
    client,
    { messageId: "AAMkAGUAAAwTW09AAA=" },
    { select: ["subject", "importance", "body"], expand: { attachments: { select: ["name", "size"] } } },
  );
  assert.ok(isKnown(Importance, message.importance));
  assert.equal(message.body?.content, "<p>The boat is ready.</p>");
  await assert.rejects(users.getMessage(client, { messageId: "refused" }), (error) => isApiError(error, "ErrorItemNotFound"));

  const draft: MessageCreate = {
    subject: "Maps for Monday",
    importance: Importance.high,
    body: { contentType: "text", content: "Please bring sheets 4 to 7." },
    toRecipients: [{ emailAddress: { address: "lars@contoso.example" } }],
  };
  const { id: messageId = "" } = await users.createMessage(client, { mailFolderId: "drafts" }, { body: draft });
  await users.messageSend(client, { messageId });
  await users.messageReply(client, { messageId }, { body: { message: { importance: Importance.low }, comment: "Thank you." } });
  await users.sendMail(client, {}, { body: { message: { subject: "At sea" }, saveToSentItems: false } });
}

async function changes(): Promise<void> {
  const since = { select: ["subject", "isRead"] } as const;
  const gone: unknown[] = [];
  let deltaLink: string | undefined;
  for await (const page of users.messageDelta(client, { mailFolderId: "inbox" }, since).byPage()) {
    gone.push(...page.items.filter((item) => item["@removed"]).map((item) => item["@removed"]?.reason));
    deltaLink = page.deltaLink;
  }
  assert.deepEqual(gone, ["deleted"]);
  assert.ok(deltaLink);
  assert.deepEqual(await users.messageDelta(client, { mailFolderId: "inbox" }, { from: deltaLink }).toArray(), []);
}

async function attachments(): Promise<void> {
  const of = { messageId: "AAMkADAAAAF1nAAA=" };
  const added = await users.addAttachment(client, of, {
    body: { "@odata.type": "#microsoft.graph.fileAttachment", name: "sheets.txt", contentBytes: "NCA1IDYgNw==" },
  });
  assert.equal(added.size, 7);
  const at = { ...of, attachmentId: added.id ?? "" };

  const file = await users.getAttachment(client, at);
  assert.ok(file["@odata.type"] === "#microsoft.graph.fileAttachment");
  assert.equal(file.contentBytes, "NCA1IDYgNw==");
  const message = await users.getAttachment(client, at, { query: { $expand: "microsoft.graph.itemAttachment/item" } });
  assert.ok(message["@odata.type"] === "#microsoft.graph.itemAttachment");
  assert.equal(message.item?.subject, "Maps for Monday");
  assert.equal(await (await users.getAttachmentValue(client, at)).text(), "4 5 6 7");
  await users.deleteAttachment(client, at);
}

async function calendar(): Promise<void> {
  const march = { startDateTime: "2026-03-01T00:00:00Z", endDateTime: "2026-03-31T23:59:59Z" };
  const events = users.listCalendarView(
    client,
    {},
    {
      query: march,
      headers: { Prefer: 'outlook.timezone="W. Europe Standard Time"' },
      select: ["subject", "start"],
      orderby: ["start/dateTime"],
    },
  );
  for await (const { subject, start } of events)
    assert.deepEqual([subject, start?.timeZone], ["Survey of the north shore", "W. Europe Standard Time"]);
}

async function pictures(): Promise<void> {
  const about = await users.profilePhotoGet2(client, { size: "48x48" }, { select: ["height", "width"] });
  assert.deepEqual([about.height, about.width], [48, 48]);
  const picture = await users.getProfilePhoto(client, { userId: "ingrid@contoso.example" });
  assert.equal(picture.type, "image/jpeg");
  await users.updateProfilePhoto(client, {}, { body: picture });
  await users.updateProfilePhotoValue(client, { userId: "lars@contoso.example" }, { body: new Blob(["a picture"], { type: "image/png" }) });
}

async function files(): Promise<void> {
  // The pages of these two have no example: what comes is an empty object.
  await users.getDriveOfPersonWhoHasSignedIn(client, {}, { select: ["id"] });
  await users.getDriveOfUser(client, { userId: "ingrid@contoso.example" }, { expand: ["root"] });
  const [shared] = await users.findWhatOthersHaveShared(client).toArray(1);
  assert.equal(shared?.folder?.childCount, 4);
  const { values } = await users.worksheetRange(
    client,
    { itemPath: "Depths/soundings.xlsx", worksheetId: "Soundings", address: "A1:B2" },
    { select: ["values"] },
  );
  assert.deepEqual(values, [
    ["Mark", "Depth"],
    ["N1", 14.2],
  ]);
}

async function allAtOnce(): Promise<void> {
  const { me, newest, gone, sent } = await batch(client, {
    me: (c) => users.getUser(c, {}, { select: ["displayName"] }),
    newest: (c) => users.listMessages(c, {}, { select: ["subject"], top: 1 }),
    gone: (c) => users.getMessage(c, { messageId: "refused" }),
    sent: after(["me"], (c) => users.sendMail(c, {}, { body: { message: { subject: "All at once" } } })),
  });
  assert.ok(me.ok && newest.ok && sent.ok && !gone.ok);
  assert.equal(me.value.displayName, "Ingrid Solheim");
  assert.equal(newest.value.items[0]?.subject, "The survey of the north shore");
  assert.equal(gone.error.code, "ErrorItemNotFound");
}

await people();
await mail();
await changes();
await attachments();
await calendar();
await pictures();
await files();
await allAtOnce();
