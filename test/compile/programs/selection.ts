// What calls give follows from what they ask for. Compiled, never run.
import type { Client, PropertyName, RelationName, Unlisted } from "docwright-client";
import type { AnyDirectoryObject, DriveItem, Message, User } from "docwright-client/v1.0";
import { addAttachment, getMessage, getUser, listMessages, listUsers, messageDelta } from "docwright-client/v1.0/users";
import { getDriveItem } from "docwright-client/v1.0/drives";
import { listMembers } from "docwright-client/v1.0/groups";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A>(): <B>(value: B) => Same<A, B> extends true ? void : never;
declare function yes<_T extends true>(): void;

const at = { driveId: "d", itemId: "i" };

export async function plain(client: Client): Promise<void> {
  same<User>()(await getUser(client));
  same<DriveItem>()(await getDriveItem(client, at));
  same<DriveItem>()(await getDriveItem(client, at, {}));
  for await (const message of listMessages(client)) same<Message>()(message);
}

export async function selected(client: Client): Promise<void> {
  const user = await getUser(client, {}, { select: ["id", "displayName"] });
  same<string>()(user.id);
  same<string | null>()(user.displayName);
  // @ts-expect-error not selected
  user.mail;
  // What an open type may have beside its own properties.
  const open = await getUser(client, {}, { select: ["id", "extra" as Unlisted] });
  same<string>()(open.id);
  same<unknown>()(open["extra"]);
  // @ts-expect-error no property of a user
  await getUser(client, {}, { select: ["id", "displayNam"] });
  // @ts-expect-error a relationship is expanded, not selected
  await getDriveItem(client, at, { select: ["children"] });
  // @ts-expect-error an annotation is not selected
  await getDriveItem(client, at, { select: ["@odata.type"] });
  for await (const { subject } of listMessages(
    client,
    {},
    { select: ["subject"], orderby: ["receivedDateTime desc", "from/emailAddress/name"] },
  ))
    same<string | null>()(subject);
  // @ts-expect-error no property of a message
  listMessages(client, {}, { orderby: ["received desc"] });
  for await (const message of messageDelta(client, { mailFolderId: "f" }, { select: ["subject"] })) {
    same<string | null>()(message.subject);
    same<{ readonly reason?: string } | undefined>()(message["@removed"]);
  }
}

export async function expanded(client: Client): Promise<void> {
  const item = await getDriveItem(client, at, { expand: ["children"] });
  same<string | null | undefined>()(item.name);
  same<DriveItem[]>()(item.children);
  const nested = await getDriveItem(client, at, {
    select: ["name"],
    expand: { children: { select: ["size"], expand: { permissions: true }, orderby: ["name"], top: 5 }, permissions: true },
  });
  same<string | null>()(nested.name);
  const [child] = nested.children;
  yes<Same<Exclude<keyof NonNullable<typeof child>, `@${string}`>, "size" | "permissions">>();
  // @ts-expect-error not selected
  child?.name;
  // @ts-expect-error no relationship of an item
  await getDriveItem(client, at, { expand: ["childs"] });
  // @ts-expect-error no relationship of an item, beside one that is
  await getDriveItem(client, at, { expand: { children: true, childs: true } });
  // @ts-expect-error no property of the expanded items
  await getDriveItem(client, at, { expand: { children: { select: ["sice"] } } });
  // @ts-expect-error no relationship of the expanded items
  await getDriveItem(client, at, { expand: { children: { expand: { childs: true, children: true } } } });
  // @ts-expect-error no option of that name
  await getDriveItem(client, at, { expand: { children: { selekt: ["size"] } } });
}

/** Names that are known only at run time promise nothing. */
export async function dynamic(client: Client, names: readonly PropertyName<User>[], relations: RelationName<DriveItem>[]): Promise<void> {
  same<string | null | undefined>()((await getUser(client, {}, { select: names })).mail);
  same<DriveItem[] | undefined>()((await getDriveItem(client, at, { expand: relations })).children);
}

/** A union of derived types is told apart by `@odata.type`; what is asked of it, of any of them. */
export async function derived(client: Client): Promise<void> {
  for await (const member of listMembers(client, { at: "/groups/{groupId}/members", groupId: "g" })) {
    same<AnyDirectoryObject>()(member);
    if (member["@odata.type"] === "#microsoft.graph.user") same<string | null | undefined>()(member.mail);
    switch (member["@odata.type"]) {
      case "#microsoft.graph.device":
        same<number | null | undefined>()(member.deviceVersion);
        break;
      case "#microsoft.graph.user":
      case "#microsoft.graph.group":
        break;
      default:
        // What is not documented yet.
        same<string | undefined>()(member.id);
    }
  }
  const message = await getMessage(client, { messageId: "m" }, { expand: ["attachments"] });
  for (const attachment of message.attachments)
    if (attachment["@odata.type"] === "#microsoft.graph.fileAttachment") same<string | null | undefined>()(attachment.contentBytes);
  await addAttachment(
    client,
    { messageId: "m" },
    { body: { "@odata.type": "#microsoft.graph.fileAttachment", name: "a", contentBytes: "YQ==" } },
  );
  // @ts-expect-error which of the derived types it is must be said
  await addAttachment(client, { messageId: "m" }, { body: { name: "a" } });
  await addAttachment(
    client,
    { messageId: "m" },
    {
      // @ts-expect-error a property of another derived type
      body: { "@odata.type": "#microsoft.graph.itemAttachment", name: "a", contentBytes: "YQ==" },
    },
  );
}

/** Every page of a list has the narrowed items. */
export async function paged(client: Client): Promise<void> {
  for await (const page of listUsers(client, {}, { select: ["mail"] }).byPage())
    same<(string | null)[]>()(page.items.map(({ mail }) => mail));
}
