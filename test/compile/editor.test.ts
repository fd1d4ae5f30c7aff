import { describe, expect, it } from "vitest";
import { openInEditor } from "../support/editor.js";

/** What an editor shows of a program that uses the generated package, and what it offers to write. */
const IMPORTS = `
import { createClient } from "docwright-client";
import { batch } from "docwright-client/batch";
import { WindowsArchitecture, type Win32LobAppCreate } from "docwright-client/beta";
import { FreeBusyStatus, type AnyDirectoryObject, type Message, type User } from "docwright-client/v1.0";
import { createSharingLink, driveItemSearch, getDriveItem } from "docwright-client/v1.0/drives";
import { listMembers } from "docwright-client/v1.0/groups";
import { addAttachment, countUsers, createUser, findWhatOthersHaveShared, getMessage, getUser, listMessages, sendMail } from "docwright-client/v1.0/users";
import { openSharedItem } from "docwright-client/v1.0/shares";
const client = createClient({ auth: () => "token" });
declare const user: User;
declare const object: AnyDirectoryObject;
`;
const DOCS = "https://learn.microsoft.com/graph/api";
const V1 = "?view=graph-rest-1.0";

describe("an editor shows", () => {
  const editor = openInEditor(`${IMPORTS}
type Mine = User‸type;
type Objects = AnyDirectoryObject‸union;
user.displayName‸property;
user.faxNumber‸deprecatedProperty;
FreeBusyStatus‸enumeration.oof‸member;
let architecture: WindowsArchitecture‸flags;
await getUser‸function(client, { userId‸path: "u" });
await openSharedItem(client, { shareId‸documentedPath: "s" });
findWhatOthersHaveShared‸deprecatedFunction(client);
listMessages(client, {}, { select‸select: ["subject"], top‸top: 5, signal‸signal: AbortSignal.timeout(5) });
await countUsers(client, {}, { headers: { ConsistencyLevel‸header: "eventual" } });
await createUser(client, {}, { body: { accountEnabled‸bodyProperty: true, displayName: "", passwordProfile: {}, userPrincipalName: "" } });
const plain‸plain = await getUser(client);
const selected‸selected = await getUser(client, {}, { select: ["id", "displayName"] });
selected.displayName‸selectedProperty;
const item‸expanded = await getDriveItem(client, { itemId: "i" }, { select: ["name"], expand: { children: { select: ["size"] } } });
item.children‸expandedProperty[0]?.size‸innerProperty;
const whole = await getUser(client, {}, { expand: ["manager"] });
whole.manager‸relationship; whole.mail‸unselected;
const list‸list = listMessages(client, {}, { select: ["subject"] });
const steps‸steps = await batch(client, { me: (c) => getUser(c), mail: (c) => listMessages(c, {}, { select: ["subject"] }) });
`);

  it("no error", () => {
    expect(editor.errors()).toEqual([]);
  });

  it.each([
    {
      what: "type",
      shown: ["(alias) interface User", "A person who signs in to the organization, or a guest", `@see ${DOCS}/resources/user${V1}`],
    },
    {
      what: "union",
      shown: [
        "What users, groups and devices have in common.",
        "@remarks This type or one that derives from it",
        `@see ${DOCS}/resources/directoryobject${V1}`,
      ],
    },
    { what: "property", shown: ["User.displayName?: string | null", "The name that address books show."] },
    { what: "deprecatedProperty", shown: ["The fax number.", "@deprecated"] },
    { what: "enumeration", shown: ["FreeBusyStatus", `@see ${DOCS}/resources/enums${V1}`] },
    { what: "member", shown: ['oof: "oof"', "The person is away."] },
    { what: "flags", shown: ["The processors on which an app runs.", "@remarks Several values are joined with commas.", "@see"] },
    {
      what: "function",
      shown: [
        "Promise<User>",
        "Read the properties and relationships of a user",
        "- `GET /users/{userId}`",
        "@remarks Permissions, least privileged first: delegated, work or school: User.Read,",
        `@see ${DOCS}/user-get${V1}`,
      ],
    },
    { what: "path", shown: ["userId: string", "@remarks One of: `id`, `userPrincipalName`."] },
    { what: "documentedPath", shown: ["The token, or the link in base 64. Required."] },
    {
      what: "deprecatedFunction",
      shown: ["Pages<DriveItem>", "@deprecated The sharedWithMe function is deprecated.", `@see ${DOCS}/drive-sharedwithme${V1}`],
    },
    { what: "select", shown: ["Properties to return; the result has these, and no others."] },
    { what: "top", shown: ["top?: number", "How many items to return at most"] },
    { what: "signal", shown: ["Ends the call, its waits included."] },
    { what: "header", shown: ["ConsistencyLevel: string", "eventual. Required."] },
    { what: "bodyProperty", shown: ["UserCreate.accountEnabled: boolean", "true if the person may sign in; otherwise, false."] },
    { what: "plain", shown: ["const plain: User"] },
    { what: "selected", shown: ["id: string;", "displayName: string | null;"] },
    { what: "selectedProperty", shown: ["displayName: string | null", "The name that address books show."] },
    { what: "expanded", shown: ["name: string | null;", "children: {", "size: Int64 | null;"] },
    { what: "expandedProperty", shown: ["The items in the folder. Read-only."] },
    { what: "innerProperty", shown: ["size: Int64 | null", "The length in bytes. Read-only."] },
    { what: "relationship", shown: ["manager: AnyDirectoryObject | null", "To whom the person reports."] },
    { what: "unselected", shown: ["mail?: string | null", "The SMTP address"] },
    { what: "list", shown: ["Pages<{", "subject: string | null;"] },
    { what: "steps", shown: ["me: StepResult<User>;", "mail: StepResult<Page<{", "subject: string | null;"] },
  ])("of a $what what is documented", ({ what, shown }) => {
    const text = editor.hover(what);
    for (const part of shown) expect(text).toContain(part);
    // Names of types that only work out others say nothing to a reader.
    expect(text).not.toMatch(/\b(?:Selected|Picked|Chosen|Flat|Expanded|Shared)\w*</);
    const tags = text.split("\n").filter((line) => line.startsWith("@"));
    expect(tags).toEqual([...new Set(tags)]);
  });
});

describe("an editor offers", () => {
  const editor = openInEditor(`${IMPORTS}
getUser(client, {}, { select: ["id", "‸select"] });
getDriveItem(client, { itemId: "i" }, { select: ["‸selectBesideRelations"] });
getDriveItem(client, { itemId: "i" }, { expand: ["‸expand"] });
getDriveItem(client, { itemId: "i" }, { expand: { ‸expandObject } });
getDriveItem(client, { itemId: "i" }, { expand: { children: { select: ["‸innerSelect"] } } });
getDriveItem(client, { itemId: "i" }, { expand: { children: { expand: ["‸innerExpand"] } } });
getDriveItem(client, { itemId: "i" }, { expand: { children: { expand: { ‸innerExpandObject } } } });
listMessages(client, {}, { orderby: ["‸orderby"] });
sendMail(client, {}, { body: { message: { importance: "‸enumeration" } } });
createSharingLink(client, { itemId: "i" }, { body: { type: "‸parameter" } });
const app: Win32LobAppCreate = { applicableArchitectures: "‸flags" };
if (user.ageGroup === "‸comparison") {}
getMessage(client, { ‸path });
getMessage(client, { userId: "u", ‸pathBeside });
listMembers(client, { groupId: "g", at: "‸at" });
switch (object["@odata.type"]) { case "‸typeName": }
addAttachment(client, { messageId: "m" }, { body: { "@odata.type": "‸bodyType" } });
addAttachment(client, { messageId: "m" }, { body: { "@odata.type": "#microsoft.graph.itemAttachment", ‸bodyOfType } });
getUser(client, {}, { ‸options });
driveItemSearch(client, { q: "x" }, { ‸documentedOptions });
const selected = await getUser(client, {}, { select: ["id", "mail"] });
selected.‸selected;
const item = await getDriveItem(client, { itemId: "i" }, { select: ["name"], expand: ["children"] });
item.‸expanded;
`);
  const CALL = ["headers", "onResponse", "query", "retry", "signal", "timeout"];

  it.each([
    {
      place: "selectBesideRelations",
      all: "cTag content createdBy createdDateTime description eTag file folder id lastModifiedDateTime name parentReference size webUrl",
    },
    { place: "expand", all: "children permissions" },
    { place: "expandObject", all: "children permissions" },
    {
      place: "innerSelect",
      all: "cTag content createdBy createdDateTime description eTag file folder id lastModifiedDateTime name parentReference size webUrl",
    },
    { place: "innerExpand", all: "children permissions" },
    { place: "innerExpandObject", all: "children permissions" },
    { place: "enumeration", all: "high low normal" },
    { place: "parameter", all: "edit embed view" },
    { place: "flags", all: "arm neutral none x64 x86" },
    { place: "comparison", all: "adult minor notAdult" },
    { place: "path", all: "mailFolderId messageId userId" },
    { place: "pathBeside", all: "mailFolderId messageId" },
    { place: "at", all: "/groups/{groupId}/members /groups/{groupId}/members/microsoft.graph.user" },
    { place: "typeName", all: "#microsoft.graph.device #microsoft.graph.group #microsoft.graph.user" },
    { place: "bodyType", all: "#microsoft.graph.fileAttachment #microsoft.graph.itemAttachment" },
    { place: "bodyOfType", all: "contentType isInline item name" },
    { place: "options", all: [...CALL, "expand", "select"].sort().join(" ") },
    { place: "documentedOptions", all: [...CALL, "from", "orderby", "select", "top"].sort().join(" ") },
    { place: "selected", all: "id mail" },
    { place: "expanded", all: "children name" },
  ])("for $place these, and no others", ({ place, all }) => {
    expect(editor.completions(place)).toEqual(all.split(" "));
  });

  it("properties of an open type and orders, and no relationship", () => {
    const select = editor.completions("select");
    expect(select).toEqual(expect.arrayContaining(["deletedDateTime", "displayName", "mail"]));
    for (const name of ["manager", "messages", "@odata.type"]) expect(select).not.toContain(name);
    const orderby = editor.completions("orderby");
    expect(orderby).toEqual(expect.arrayContaining(["subject", "subject asc", "subject desc"]));
    for (const name of ["attachments", "attachments desc"]) expect(orderby).not.toContain(name);
  });
});
