import {
  call,
  callPaged,
  callWrite
} from "../chunks/GHVAOIT5.js";
import "../chunks/3SGVI76O.js";
import "../chunks/BR5RKVC2.js";

// src/v1.0/users.ts
function addAttachment(client, path, options) {
  return callWrite(
    client,
    {
      id: "message-post-attachments",
      method: "POST",
      version: "v1.0",
      paths: ["/me/messages/{messageId}/attachments", "/users/{userId}/messages/{messageId}/attachments"]
    },
    path,
    options
  );
}
function countUsers(client, path, options) {
  return call(client, { id: "users-count", method: "GET", version: "v1.0", paths: ["/users/$count"] }, path, options);
}
function createMessage(client, path, options) {
  return callWrite(
    client,
    {
      id: "user-post-messages",
      method: "POST",
      version: "v1.0",
      paths: [
        "/me/messages",
        "/users/{userId}/messages",
        "/me/mailFolders/{mailFolderId}/messages",
        "/users/{userId}/mailFolders/{mailFolderId}/messages"
      ]
    },
    path,
    options
  );
}
function createUser(client, path, options) {
  return callWrite(
    client,
    { id: "user-post-users", method: "POST", version: "v1.0", paths: ["/users"] },
    path,
    options
  );
}
function deleteAttachment(client, path, options) {
  return callWrite(
    client,
    {
      id: "attachment-delete",
      method: "DELETE",
      version: "v1.0",
      paths: ["/me/messages/{messageId}/attachments/{attachmentId}", "/me/events/{eventId}/attachments/{attachmentId}"],
      returns: "none"
    },
    path,
    options
  );
}
function deleteUser(client, path, options) {
  return callWrite(
    client,
    { id: "user-delete", method: "DELETE", version: "v1.0", paths: ["/users/{userId}"], returns: "none" },
    path,
    options
  );
}
function findWhatOthersHaveShared(client, path = {}, options) {
  return callPaged(
    client,
    { id: "drive-sharedwithme", method: "GET", version: "v1.0", paths: ["/me/drive/sharedWithMe"] },
    path,
    options
  );
}
function getAttachment(client, path, options) {
  return call(
    client,
    {
      id: "attachment-get",
      method: "GET",
      version: "v1.0",
      paths: [
        "/me/messages/{messageId}/attachments/{attachmentId}",
        "/users/{userId}/messages/{messageId}/attachments/{attachmentId}",
        "/me/events/{eventId}/attachments/{attachmentId}",
        "/users/{userId}/events/{eventId}/attachments/{attachmentId}"
      ]
    },
    path,
    options
  );
}
function getAttachmentValue(client, path, options) {
  return call(
    client,
    {
      id: "attachment-get-2",
      method: "GET",
      version: "v1.0",
      paths: [
        "/me/messages/{messageId}/attachments/{attachmentId}/$value",
        "/users/{userId}/messages/{messageId}/attachments/{attachmentId}/$value"
      ],
      returns: "bytes"
    },
    path,
    options
  );
}
function getDriveOfPersonWhoHasSignedIn(client, path = {}, options) {
  return call(client, { id: "drive-get", method: "GET", version: "v1.0", paths: ["/me/drive"] }, path, options);
}
function getDriveOfUser(client, path, options) {
  return call(
    client,
    { id: "drive-get-2", method: "GET", version: "v1.0", paths: ["/users/{userId}/drive"] },
    path,
    options
  );
}
function getMessage(client, path, options) {
  return call(
    client,
    {
      id: "message-get",
      method: "GET",
      version: "v1.0",
      paths: [
        "/me/messages/{messageId}",
        "/users/{userId}/messages/{messageId}",
        "/me/mailFolders/{mailFolderId}/messages/{messageId}",
        "/users/{userId}/mailFolders/{mailFolderId}/messages/{messageId}"
      ]
    },
    path,
    options
  );
}
function getProfilePhoto(client, path = {}, options) {
  return call(
    client,
    {
      id: "profilephoto-get",
      method: "GET",
      version: "v1.0",
      paths: ["/me/photo/$value", "/users/{userId}/photo/$value", "/groups/{groupId}/photo/$value"],
      returns: "bytes"
    },
    path,
    options
  );
}
function getUser(client, path = {}, options) {
  return call(
    client,
    { id: "user-get", method: "GET", version: "v1.0", paths: ["/users/{userId}", "/me"] },
    path,
    options
  );
}
function listCalendarView(client, path, options) {
  return callPaged(
    client,
    {
      id: "user-list-calendarview",
      method: "GET",
      version: "v1.0",
      paths: ["/me/calendarView", "/users/{userId}/calendarView", "/groups/{groupId}/calendarView"]
    },
    path,
    options
  );
}
function listMailFolders(client, path = {}, options) {
  return callPaged(
    client,
    {
      id: "user-list-mailfolders",
      method: "GET",
      version: "v1.0",
      paths: ["/me/mailFolders", "/users/{userId}/mailFolders", "/me/mailFolders/{mailFolderId}/childFolders"]
    },
    path,
    options
  );
}
function listMessages(client, path = {}, options) {
  return callPaged(
    client,
    {
      id: "user-list-messages",
      method: "GET",
      version: "v1.0",
      paths: [
        "/me/messages",
        "/users/{userId}/messages",
        "/me/mailFolders/{mailFolderId}/messages",
        "/users/{userId}/mailFolders/{mailFolderId}/messages"
      ]
    },
    path,
    options
  );
}
function listUsers(client, path = {}, options) {
  return callPaged(client, { id: "user-list", method: "GET", version: "v1.0", paths: ["/users"] }, path, options);
}
function messageDelta(client, path, options) {
  return callPaged(
    client,
    {
      id: "message-delta",
      method: "GET",
      version: "v1.0",
      paths: [
        "/me/mailFolders/{mailFolderId}/messages/delta",
        "/users/{userId}/mailFolders/{mailFolderId}/messages/delta"
      ]
    },
    path,
    options
  );
}
function messageReply(client, path, options) {
  return callWrite(
    client,
    {
      id: "message-reply",
      method: "POST",
      version: "v1.0",
      paths: [
        "/me/messages/{messageId}/reply",
        "/users/{userId}/messages/{messageId}/reply",
        "/me/mailFolders/{mailFolderId}/messages/{messageId}/reply",
        "/users/{userId}/mailFolders/{mailFolderId}/messages/{messageId}/reply"
      ],
      returns: "none"
    },
    path,
    options
  );
}
function messageSend(client, path, options) {
  return callWrite(
    client,
    {
      id: "message-send",
      method: "POST",
      version: "v1.0",
      paths: ["/me/messages/{messageId}/send", "/users/{userId}/messages/{messageId}/send"],
      returns: "none"
    },
    path,
    options
  );
}
function profilePhotoGet2(client, path = {}, options) {
  return call(
    client,
    {
      id: "profilephoto-get-2",
      method: "GET",
      version: "v1.0",
      paths: [
        "/me/photo",
        "/users/{userId}/photo",
        "/groups/{groupId}/photo",
        "/me/photos/{size}",
        "/users/{userId}/photos/{size}"
      ]
    },
    path,
    options
  );
}
function sendMail(client, path, options) {
  return callWrite(
    client,
    {
      id: "user-sendmail",
      method: "POST",
      version: "v1.0",
      paths: ["/me/sendMail", "/users/{userId}/sendMail"],
      returns: "none"
    },
    path,
    options
  );
}
function updateProfilePhoto(client, path, options) {
  return callWrite(
    client,
    {
      id: "profilephoto-update-patch",
      method: "PATCH",
      version: "v1.0",
      paths: ["/me/photo/$value", "/users/{userId}/photo/$value"],
      returns: "none",
      contentType: "image/jpeg"
    },
    path,
    options
  );
}
function updateProfilePhotoValue(client, path, options) {
  return callWrite(
    client,
    {
      id: "profilephoto-update-put",
      method: "PUT",
      version: "v1.0",
      paths: ["/me/photo/$value", "/users/{userId}/photo/$value"],
      returns: "none",
      contentType: "image/jpeg"
    },
    path,
    options
  );
}
function updateUser(client, path, options) {
  return callWrite(
    client,
    { id: "user-update", method: "PATCH", version: "v1.0", paths: ["/me", "/users/{userId}"], returns: "none" },
    path,
    options
  );
}
function worksheetRange(client, path, options) {
  return call(
    client,
    {
      id: "worksheet-range",
      method: "GET",
      version: "v1.0",
      paths: [
        "/me/drive/items/{itemId}/workbook/worksheets/{worksheetId}/range(address='{address}')",
        "/me/drive/root:/{+itemPath}:/workbook/worksheets/{worksheetId}/range(address='{address}')"
      ]
    },
    path,
    options
  );
}
export {
  addAttachment,
  countUsers,
  createMessage,
  createUser,
  deleteAttachment,
  deleteUser,
  findWhatOthersHaveShared,
  getAttachment,
  getAttachmentValue,
  getDriveOfPersonWhoHasSignedIn,
  getDriveOfUser,
  getMessage,
  getProfilePhoto,
  getUser,
  listCalendarView,
  listMailFolders,
  listMessages,
  listUsers,
  messageDelta,
  messageReply,
  messageSend,
  profilePhotoGet2,
  sendMail,
  updateProfilePhoto,
  updateProfilePhotoValue,
  updateUser,
  worksheetRange
};
