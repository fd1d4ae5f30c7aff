import { call, callPaged, callWrite } from "../runtime/call.js";
export const $addAttachment = {
    id: "message-post-attachments",
    method: "POST",
    version: "v1.0",
    paths: ["/me/messages/{messageId}/attachments", "/users/{userId}/messages/{messageId}/attachments"],
};
/**
 * Attach a file of up to 3 MB, or an item, to a draft.
 *
 * - `POST /me/messages/{messageId}/attachments`
 * - `POST /users/{userId}/messages/{messageId}/attachments`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): Mail.ReadWrite; delegated (personal
 * account): Mail.ReadWrite; application: Mail.ReadWrite.
 * @see https://learn.microsoft.com/graph/api/message-post-attachments?view=graph-rest-1.0
 */
export function addAttachment(client, path, options) {
    return callWrite(client, $addAttachment, path, options);
}
export const $countUsers = { id: "users-count", method: "GET", version: "v1.0", paths: ["/users/$count"] };
/**
 * Learn how many accounts the organization has, without reading them.
 *
 * `GET /users/$count`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): User.Read.All, User.ReadWrite.All;
 * delegated (personal account): not supported; application: User.Read.All, User.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/users-count?view=graph-rest-1.0
 */
export function countUsers(client, path, options) {
    return call(client, $countUsers, path, options);
}
export const $createMessage = {
    id: "user-post-messages",
    method: "POST",
    version: "v1.0",
    paths: [
        "/me/messages",
        "/users/{userId}/messages",
        "/me/mailFolders/{mailFolderId}/messages",
        "/users/{userId}/mailFolders/{mailFolderId}/messages",
    ],
};
/**
 * Start a draft of a new message. It is kept in the Drafts folder, or in the folder that the address names,
 * until it is sent.
 *
 * - `POST /me/messages`
 * - `POST /users/{userId}/messages`
 * - `POST /me/mailFolders/{mailFolderId}/messages`
 * - `POST /users/{userId}/mailFolders/{mailFolderId}/messages`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): Mail.ReadWrite; delegated (personal
 * account): Mail.ReadWrite; application: Mail.ReadWrite.
 * @see https://learn.microsoft.com/graph/api/user-post-messages?view=graph-rest-1.0
 */
export function createMessage(client, path, options) {
    return callWrite(client, $createMessage, path, options);
}
export const $createUser = { id: "user-post-users", method: "POST", version: "v1.0", paths: ["/users"] };
/**
 * Open an account for a person. Beside the required properties, any other property that can be written may be
 * given.
 *
 * `POST /users`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): User.ReadWrite.All,
 * Directory.ReadWrite.All; delegated (personal account): not supported; application: User.ReadWrite.All,
 * Directory.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/user-post-users?view=graph-rest-1.0
 */
export function createUser(client, path, options) {
    return callWrite(client, $createUser, path, options);
}
export const $deleteAttachment = {
    id: "attachment-delete",
    method: "DELETE",
    version: "v1.0",
    paths: ["/me/messages/{messageId}/attachments/{attachmentId}", "/me/events/{eventId}/attachments/{attachmentId}"],
    returns: "none",
};
/**
 * Take an attachment away from a message or an event.
 *
 * - `DELETE /me/messages/{messageId}/attachments/{attachmentId}`
 * - `DELETE /me/events/{eventId}/attachments/{attachmentId}`
 *
 * @remarks Permissions, least privileged first: any account, In messages: Mail.ReadWrite; any account, In events:
 * Calendars.ReadWrite.
 * @see https://learn.microsoft.com/graph/api/attachment-delete?view=graph-rest-1.0
 */
export function deleteAttachment(client, path, options) {
    return callWrite(client, $deleteAttachment, path, options);
}
export const $deleteUser = {
    id: "user-delete",
    method: "DELETE",
    version: "v1.0",
    paths: ["/users/{userId}"],
    returns: "none",
};
/**
 * Close an account. For 30 days it can be brought back from the deleted items.
 *
 * `DELETE /users/{userId}`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): User.ReadWrite.All; delegated
 * (personal account): not supported; application: User.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/user-delete?view=graph-rest-1.0
 */
export function deleteUser(client, path, options) {
    return callWrite(client, $deleteUser, path, options);
}
export const $findWhatOthersHaveShared = {
    id: "drive-sharedwithme",
    method: "GET",
    version: "v1.0",
    paths: ["/me/drive/sharedWithMe"],
};
/**
 * The items that others have shared with the person who has signed in.
 *
 * `GET /me/drive/sharedWithMe`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): Files.Read.All, Files.ReadWrite.All;
 * delegated (personal account): Files.Read, Files.ReadWrite; application: not supported.
 * @deprecated [!CAUTION] The sharedWithMe function is deprecated.
 * @see https://learn.microsoft.com/graph/api/drive-sharedwithme?view=graph-rest-1.0
 */
export function findWhatOthersHaveShared(client, path = {}, options) {
    return callPaged(client, $findWhatOthersHaveShared, path, options);
}
export const $getAttachment = {
    id: "attachment-get",
    method: "GET",
    version: "v1.0",
    paths: [
        "/me/messages/{messageId}/attachments/{attachmentId}",
        "/users/{userId}/messages/{messageId}/attachments/{attachmentId}",
        "/me/events/{eventId}/attachments/{attachmentId}",
        "/users/{userId}/events/{eventId}/attachments/{attachmentId}",
    ],
};
/**
 * Read what is known about an attachment of a message or an event. With /$value behind the address, read its
 * bytes.
 *
 * - `GET /me/messages/{messageId}/attachments/{attachmentId}`
 * - `GET /users/{userId}/messages/{messageId}/attachments/{attachmentId}`
 * - `GET /me/events/{eventId}/attachments/{attachmentId}`
 * - `GET /users/{userId}/events/{eventId}/attachments/{attachmentId}`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account), event: Calendars.Read; delegated
 * (personal account), event: Calendars.Read; application, event: Calendars.Read; delegated (work or school
 * account), message: Mail.Read; delegated (personal account), message: Mail.Read; application, message:
 * Mail.Read.
 * @see https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-1.0
 */
export function getAttachment(client, path, options) {
    return call(client, $getAttachment, path, options);
}
export const $getAttachmentValue = {
    id: "attachment-get-2",
    method: "GET",
    version: "v1.0",
    paths: [
        "/me/messages/{messageId}/attachments/{attachmentId}/$value",
        "/users/{userId}/messages/{messageId}/attachments/{attachmentId}/$value",
    ],
    returns: "bytes",
};
/**
 * Read what is known about an attachment of a message or an event. With /$value behind the address, read its
 * bytes.
 *
 * - `GET /me/messages/{messageId}/attachments/{attachmentId}/$value`
 * - `GET /users/{userId}/messages/{messageId}/attachments/{attachmentId}/$value`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account), event: Calendars.Read; delegated
 * (personal account), event: Calendars.Read; application, event: Calendars.Read; delegated (work or school
 * account), message: Mail.Read; delegated (personal account), message: Mail.Read; application, message:
 * Mail.Read.
 * @see https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-1.0
 */
export function getAttachmentValue(client, path, options) {
    return call(client, $getAttachmentValue, path, options);
}
export const $getDriveOfPersonWhoHasSignedIn = {
    id: "drive-get",
    method: "GET",
    version: "v1.0",
    paths: ["/me/drive"],
};
/**
 * Read what is known about a drive. A drive can be reached from the user or the group to whom it belongs.
 *
 * `GET /me/drive`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): Files.Read, Files.ReadWrite,
 * Files.Read.All, Files.ReadWrite.All; delegated (personal account): Files.Read, Files.ReadWrite; application:
 * Files.Read.All, Files.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/drive-get?view=graph-rest-1.0
 */
export function getDriveOfPersonWhoHasSignedIn(client, path = {}, options) {
    return call(client, $getDriveOfPersonWhoHasSignedIn, path, options);
}
export const $getDriveOfUser = {
    id: "drive-get-2",
    method: "GET",
    version: "v1.0",
    paths: ["/users/{userId}/drive"],
};
/**
 * Read what is known about a drive. A drive can be reached from the user or the group to whom it belongs.
 *
 * `GET /users/{userId}/drive`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): Files.Read, Files.ReadWrite,
 * Files.Read.All, Files.ReadWrite.All; delegated (personal account): Files.Read, Files.ReadWrite; application:
 * Files.Read.All, Files.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/drive-get?view=graph-rest-1.0
 */
export function getDriveOfUser(client, path, options) {
    return call(client, $getDriveOfUser, path, options);
}
export const $getMessage = {
    id: "message-get",
    method: "GET",
    version: "v1.0",
    paths: [
        "/me/messages/{messageId}",
        "/users/{userId}/messages/{messageId}",
        "/me/mailFolders/{mailFolderId}/messages/{messageId}",
        "/users/{userId}/mailFolders/{mailFolderId}/messages/{messageId}",
    ],
};
/**
 * Read one message, or its text exactly as it was sent.
 *
 * - `GET /me/messages/{messageId}`
 * - `GET /users/{userId}/messages/{messageId}`
 * - `GET /me/mailFolders/{mailFolderId}/messages/{messageId}`
 * - `GET /users/{userId}/mailFolders/{mailFolderId}/messages/{messageId}`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): Mail.ReadBasic, Mail.Read; delegated
 * (personal account): Mail.ReadBasic, Mail.Read; application: Mail.ReadBasic.All, Mail.Read.
 * @see https://learn.microsoft.com/graph/api/message-get?view=graph-rest-1.0
 */
export function getMessage(client, path, options) {
    return call(client, $getMessage, path, options);
}
export const $getProfilePhoto = {
    id: "profilephoto-get",
    method: "GET",
    version: "v1.0",
    paths: ["/me/photo/$value", "/users/{userId}/photo/$value", "/groups/{groupId}/photo/$value"],
    returns: "bytes",
};
/**
 * Read the picture of a user or a group, or what is known about it.
 *
 * - `GET /me/photo/$value`
 * - `GET /users/{userId}/photo/$value`
 * - `GET /groups/{groupId}/photo/$value`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): User.Read, User.Read.All,
 * User.ReadWrite.All; delegated (personal account): not supported; application: User.Read.All,
 * User.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0
 */
export function getProfilePhoto(client, path = {}, options) {
    return call(client, $getProfilePhoto, path, options);
}
export const $getUser = {
    id: "user-get",
    method: "GET",
    version: "v1.0",
    paths: ["/users/{userId}", "/me"],
};
/**
 * Read the properties and relationships of a user, or of the person who has signed in.
 *
 * - `GET /users/{userId}`
 * - `GET /me`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): User.Read, User.ReadBasic.All,
 * User.Read.All, User.ReadWrite.All; delegated (personal account): User.Read, User.ReadWrite; application:
 * User.Read.All, User.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/user-get?view=graph-rest-1.0
 */
export function getUser(client, path = {}, options) {
    return call(client, $getUser, path, options);
}
export const $listCalendarView = {
    id: "user-list-calendarview",
    method: "GET",
    version: "v1.0",
    paths: ["/me/calendarView", "/users/{userId}/calendarView", "/groups/{groupId}/calendarView"],
};
/**
 * Read the events of a calendar between two points in time. A series is given as its occurrences and exceptions.
 *
 * - `GET /me/calendarView`
 * - `GET /users/{userId}/calendarView`
 * - `GET /groups/{groupId}/calendarView`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account), user calendar: Calendars.Read,
 * Calendars.ReadWrite; delegated (personal account), user calendar: Calendars.Read, Calendars.ReadWrite;
 * application, user calendar: Calendars.Read, Calendars.ReadWrite; delegated (work or school account), group
 * calendar: Group.Read.All, Group.ReadWrite.All; delegated (personal account), group calendar: not supported;
 * application, group calendar: not supported.
 * @see https://learn.microsoft.com/graph/api/user-list-calendarview?view=graph-rest-1.0
 */
export function listCalendarView(client, path, options) {
    return callPaged(client, $listCalendarView, path, options);
}
export const $listMailFolders = {
    id: "user-list-mailfolders",
    method: "GET",
    version: "v1.0",
    paths: ["/me/mailFolders", "/users/{userId}/mailFolders", "/me/mailFolders/{mailFolderId}/childFolders"],
};
/**
 * Read the folders at the top of a mailbox, or the folders that lie in one of them.
 *
 * - `GET /me/mailFolders`
 * - `GET /users/{userId}/mailFolders`
 * - `GET /me/mailFolders/{mailFolderId}/childFolders`
 *
 * @remarks Permissions, least privileged first: any account: Mail.ReadBasic, Mail.Read, Mail.ReadWrite.
 * @see https://learn.microsoft.com/graph/api/user-list-mailfolders?view=graph-rest-1.0
 */
export function listMailFolders(client, path = {}, options) {
    return callPaged(client, $listMailFolders, path, options);
}
export const $listMessages = {
    id: "user-list-messages",
    method: "GET",
    version: "v1.0",
    paths: [
        "/me/messages",
        "/users/{userId}/messages",
        "/me/mailFolders/{mailFolderId}/messages",
        "/users/{userId}/mailFolders/{mailFolderId}/messages",
    ],
};
/**
 * Read the messages of a mailbox, or of one folder in it. A page holds ten messages unless $top asks for more.
 *
 * - `GET /me/messages`
 * - `GET /users/{userId}/messages`
 * - `GET /me/mailFolders/{mailFolderId}/messages`
 * - `GET /users/{userId}/mailFolders/{mailFolderId}/messages`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): Mail.ReadBasic, Mail.Read,
 * Mail.ReadWrite; delegated (personal account): Mail.ReadBasic, Mail.Read, Mail.ReadWrite; application:
 * Mail.ReadBasic.All, Mail.Read, Mail.ReadWrite.
 * @see https://learn.microsoft.com/graph/api/user-list-messages?view=graph-rest-1.0
 */
export function listMessages(client, path = {}, options) {
    return callPaged(client, $listMessages, path, options);
}
export const $listUsers = { id: "user-list", method: "GET", version: "v1.0", paths: ["/users"] };
/**
 * Page through the people of the organization.
 *
 * `GET /users`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): User.ReadBasic.All, User.Read.All,
 * User.ReadWrite.All; delegated (personal account): not supported; application: User.Read.All,
 * User.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/user-list?view=graph-rest-1.0
 */
export function listUsers(client, path = {}, options) {
    return callPaged(client, $listUsers, path, options);
}
export const $messageDelta = {
    id: "message-delta",
    method: "GET",
    version: "v1.0",
    paths: ["/me/mailFolders/{mailFolderId}/messages/delta", "/users/{userId}/mailFolders/{mailFolderId}/messages/delta"],
};
/**
 * Learn which messages of a folder are new, changed or gone since the last time. Call the function without a
 * token first, follow \@odata.nextLink to the end, and keep \@odata.deltaLink for the next round.
 *
 * - `GET /me/mailFolders/{mailFolderId}/messages/delta`
 * - `GET /users/{userId}/mailFolders/{mailFolderId}/messages/delta`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): Mail.ReadBasic, Mail.Read,
 * Mail.ReadWrite; delegated (personal account): Mail.ReadBasic, Mail.Read, Mail.ReadWrite; application:
 * Mail.ReadBasic.All, Mail.Read, Mail.ReadWrite.
 * @see https://learn.microsoft.com/graph/api/message-delta?view=graph-rest-1.0
 */
export function messageDelta(client, path, options) {
    return callPaged(client, $messageDelta, path, options);
}
export const $messageReply = {
    id: "message-reply",
    method: "POST",
    version: "v1.0",
    paths: [
        "/me/messages/{messageId}/reply",
        "/users/{userId}/messages/{messageId}/reply",
        "/me/mailFolders/{mailFolderId}/messages/{messageId}/reply",
        "/users/{userId}/mailFolders/{mailFolderId}/messages/{messageId}/reply",
    ],
    returns: "none",
};
/**
 * Answer the sender of a message. The answer is sent at once and kept in the Sent Items folder.
 *
 * - `POST /me/messages/{messageId}/reply`
 * - `POST /users/{userId}/messages/{messageId}/reply`
 * - `POST /me/mailFolders/{mailFolderId}/messages/{messageId}/reply`
 * - `POST /users/{userId}/mailFolders/{mailFolderId}/messages/{messageId}/reply`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): Mail.Send; delegated (personal
 * account): Mail.Send; application: Mail.Send.
 * @see https://learn.microsoft.com/graph/api/message-reply?view=graph-rest-1.0
 */
export function messageReply(client, path, options) {
    return callWrite(client, $messageReply, path, options);
}
export const $messageSend = {
    id: "message-send",
    method: "POST",
    version: "v1.0",
    paths: ["/me/messages/{messageId}/send", "/users/{userId}/messages/{messageId}/send"],
    returns: "none",
};
/**
 * Send a draft. The message moves to the Sent Items folder.
 *
 * - `POST /me/messages/{messageId}/send`
 * - `POST /users/{userId}/messages/{messageId}/send`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): Mail.Send; delegated (personal
 * account): Mail.Send; application: Mail.Send.
 * @see https://learn.microsoft.com/graph/api/message-send?view=graph-rest-1.0
 */
export function messageSend(client, path, options) {
    return callWrite(client, $messageSend, path, options);
}
export const $profilePhotoGet2 = {
    id: "profilephoto-get-2",
    method: "GET",
    version: "v1.0",
    paths: [
        "/me/photo",
        "/users/{userId}/photo",
        "/groups/{groupId}/photo",
        "/me/photos/{size}",
        "/users/{userId}/photos/{size}",
    ],
};
/**
 * Read the picture of a user or a group, or what is known about it.
 *
 * - `GET /me/photo`
 * - `GET /users/{userId}/photo`
 * - `GET /groups/{groupId}/photo`
 * - `GET /me/photos/{size}`
 * - `GET /users/{userId}/photos/{size}`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): User.Read, User.Read.All,
 * User.ReadWrite.All; delegated (personal account): not supported; application: User.Read.All,
 * User.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0
 */
export function profilePhotoGet2(client, path = {}, options) {
    return call(client, $profilePhotoGet2, path, options);
}
export const $sendMail = {
    id: "user-sendmail",
    method: "POST",
    version: "v1.0",
    paths: ["/me/sendMail", "/users/{userId}/sendMail"],
    returns: "none",
};
/**
 * Write and send a message in one call, as JSON or as MIME text. A copy is kept in the Sent Items folder unless
 * the call says otherwise.
 *
 * - `POST /me/sendMail`
 * - `POST /users/{userId}/sendMail`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): Mail.Send; delegated (personal
 * account): Mail.Send; application: Mail.Send.
 * @see https://learn.microsoft.com/graph/api/user-sendmail?view=graph-rest-1.0
 */
export function sendMail(client, path, options) {
    return callWrite(client, $sendMail, path, options);
}
export const $updateProfilePhoto = {
    id: "profilephoto-update-patch",
    method: "PATCH",
    version: "v1.0",
    paths: ["/me/photo/$value", "/users/{userId}/photo/$value"],
    returns: "none",
    contentType: "application/octet-stream",
};
/**
 * Set the picture of a user or a group. It has to be smaller than 4 MB. PUT and PATCH do the same.
 *
 * - `PATCH /me/photo/$value`
 * - `PATCH /users/{userId}/photo/$value`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): User.ReadWrite, User.ReadWrite.All;
 * delegated (personal account): not supported; application: User.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/profilephoto-update?view=graph-rest-1.0
 */
export function updateProfilePhoto(client, path, options) {
    return callWrite(client, $updateProfilePhoto, path, options);
}
export const $updateProfilePhotoValue = {
    id: "profilephoto-update-put",
    method: "PUT",
    version: "v1.0",
    paths: ["/me/photo/$value", "/users/{userId}/photo/$value"],
    returns: "none",
    contentType: "application/octet-stream",
};
/**
 * Set the picture of a user or a group. It has to be smaller than 4 MB. PUT and PATCH do the same.
 *
 * - `PUT /me/photo/$value`
 * - `PUT /users/{userId}/photo/$value`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): User.ReadWrite, User.ReadWrite.All;
 * delegated (personal account): not supported; application: User.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/profilephoto-update?view=graph-rest-1.0
 */
export function updateProfilePhotoValue(client, path, options) {
    return callWrite(client, $updateProfilePhotoValue, path, options);
}
export const $updateUser = {
    id: "user-update",
    method: "PATCH",
    version: "v1.0",
    paths: ["/me", "/users/{userId}"],
    returns: "none",
};
/**
 * Change some properties of a user.
 *
 * - `PATCH /me`
 * - `PATCH /users/{userId}`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): User.ReadWrite, User.ReadWrite.All,
 * Directory.ReadWrite.All; delegated (personal account): User.ReadWrite; application: User.ReadWrite.All,
 * Directory.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/user-update?view=graph-rest-1.0
 */
export function updateUser(client, path, options) {
    return callWrite(client, $updateUser, path, options);
}
export const $worksheetRange = {
    id: "worksheet-range",
    method: "GET",
    version: "v1.0",
    paths: [
        "/me/drive/items/{itemId}/workbook/worksheets/{worksheetId}/range(address='{address}')",
        "/me/drive/root:/{+itemPath}:/workbook/worksheets/{worksheetId}/range(address='{address}')",
    ],
};
/**
 * Get the cells of a worksheet at an address, such as A1:D4.
 *
 * - `GET /me/drive/items/{itemId}/workbook/worksheets/{worksheetId}/range(address='{address}')`
 * - `GET /me/drive/root:/{+itemPath}:/workbook/worksheets/{worksheetId}/range(address='{address}')`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): Files.ReadWrite; delegated (personal
 * account): not supported; application: not supported.
 * @see https://learn.microsoft.com/graph/api/worksheet-range?view=graph-rest-1.0
 */
export function worksheetRange(client, path, options) {
    return call(client, $worksheetRange, path, options);
}
