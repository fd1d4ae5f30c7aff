import { call, callPaged, callWrite } from "../runtime/call.js";
export const $addAttachment = {
    id: "message-post-attachments",
    method: "POST",
    version: "v1.0",
    paths: ["/me/messages/{messageId}/attachments", "/users/{userId}/messages/{messageId}/attachments"],
};
export function addAttachment(client, path, options) {
    return callWrite(client, $addAttachment, path, options);
}
export const $countUsers = { id: "users-count", method: "GET", version: "v1.0", paths: ["/users/$count"] };
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
export function createMessage(client, path, options) {
    return callWrite(client, $createMessage, path, options);
}
export const $createUser = { id: "user-post-users", method: "POST", version: "v1.0", paths: ["/users"] };
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
export function deleteUser(client, path, options) {
    return callWrite(client, $deleteUser, path, options);
}
export const $findWhatOthersHaveShared = {
    id: "drive-sharedwithme",
    method: "GET",
    version: "v1.0",
    paths: ["/me/drive/sharedWithMe"],
};
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
export function getAttachmentValue(client, path, options) {
    return call(client, $getAttachmentValue, path, options);
}
export const $getDriveOfPersonWhoHasSignedIn = {
    id: "drive-get",
    method: "GET",
    version: "v1.0",
    paths: ["/me/drive"],
};
export function getDriveOfPersonWhoHasSignedIn(client, path = {}, options) {
    return call(client, $getDriveOfPersonWhoHasSignedIn, path, options);
}
export const $getDriveOfUser = {
    id: "drive-get-2",
    method: "GET",
    version: "v1.0",
    paths: ["/users/{userId}/drive"],
};
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
export function getProfilePhoto(client, path = {}, options) {
    return call(client, $getProfilePhoto, path, options);
}
export const $getUser = {
    id: "user-get",
    method: "GET",
    version: "v1.0",
    paths: ["/users/{userId}", "/me"],
};
export function getUser(client, path = {}, options) {
    return call(client, $getUser, path, options);
}
export const $listCalendarView = {
    id: "user-list-calendarview",
    method: "GET",
    version: "v1.0",
    paths: ["/me/calendarView", "/users/{userId}/calendarView", "/groups/{groupId}/calendarView"],
};
export function listCalendarView(client, path, options) {
    return callPaged(client, $listCalendarView, path, options);
}
export const $listMailFolders = {
    id: "user-list-mailfolders",
    method: "GET",
    version: "v1.0",
    paths: ["/me/mailFolders", "/users/{userId}/mailFolders", "/me/mailFolders/{mailFolderId}/childFolders"],
};
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
export function listMessages(client, path = {}, options) {
    return callPaged(client, $listMessages, path, options);
}
export const $listUsers = { id: "user-list", method: "GET", version: "v1.0", paths: ["/users"] };
export function listUsers(client, path = {}, options) {
    return callPaged(client, $listUsers, path, options);
}
export const $messageDelta = {
    id: "message-delta",
    method: "GET",
    version: "v1.0",
    paths: ["/me/mailFolders/{mailFolderId}/messages/delta", "/users/{userId}/mailFolders/{mailFolderId}/messages/delta"],
};
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
export function worksheetRange(client, path, options) {
    return call(client, $worksheetRange, path, options);
}
