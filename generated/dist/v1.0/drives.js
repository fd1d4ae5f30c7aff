import {
  call,
  callPaged,
  callWrite
} from "../chunks/GHVAOIT5.js";
import "../chunks/3SGVI76O.js";
import "../chunks/BR5RKVC2.js";

// src/v1.0/drives.ts
function copyItem(client, path, options) {
  return callWrite(
    client,
    {
      id: "driveitem-copy",
      method: "POST",
      version: "v1.0",
      paths: [
        "/drives/{driveId}/items/{itemId}/copy",
        "/groups/{groupId}/drive/items/{itemId}/copy",
        "/me/drive/items/{itemId}/copy",
        "/users/{userId}/drive/items/{itemId}/copy"
      ],
      returns: "none"
    },
    path,
    options
  );
}
function createSharingLink(client, path, options) {
  return callWrite(
    client,
    {
      id: "driveitem-createlink",
      method: "POST",
      version: "v1.0",
      paths: [
        "/drives/{driveId}/items/{itemId}/createLink",
        "/me/drive/items/{itemId}/createLink",
        "/users/{userId}/drive/items/{itemId}/createLink"
      ]
    },
    path,
    options
  );
}
function createUploadSession(client, path, options) {
  return callWrite(
    client,
    {
      id: "driveitem-createuploadsession",
      method: "POST",
      version: "v1.0",
      paths: [
        "/drives/{driveId}/items/{parentId}:/{+filename}:/createUploadSession",
        "/me/drive/items/{parentId}:/{+filename}:/createUploadSession",
        "/me/drive/root:/{+itemPath}:/createUploadSession",
        "/drives/{driveId}/items/{itemId}/createUploadSession",
        "/groups/{groupId}/drive/items/{itemId}/createUploadSession",
        "/me/drive/items/{itemId}/createUploadSession",
        "/users/{userId}/drive/items/{itemId}/createUploadSession"
      ]
    },
    path,
    options
  );
}
function downloadFile(client, path, options) {
  return call(
    client,
    {
      id: "driveitem-get-content",
      method: "GET",
      version: "v1.0",
      paths: [
        "/drives/{driveId}/items/{itemId}/content",
        "/groups/{groupId}/drive/items/{itemId}/content",
        "/me/drive/items/{itemId}/content",
        "/me/drive/root:/{+itemPath}:/content",
        "/users/{userId}/drive/items/{itemId}/content"
      ],
      returns: "bytes"
    },
    path,
    options
  );
}
function driveItemSearch(client, path, options) {
  return callPaged(
    client,
    {
      id: "driveitem-search",
      method: "GET",
      version: "v1.0",
      paths: [
        "/drives/{driveId}/root/search(q='{q}')",
        "/me/drive/root/search(q='{q}')",
        "/me/drive/items/{itemId}/search(q='{q}')"
      ]
    },
    path,
    options
  );
}
function followChangesInDrive(client, path = {}, options) {
  return callPaged(
    client,
    {
      id: "driveitem-delta",
      method: "GET",
      version: "v1.0",
      paths: ["/drives/{driveId}/root/delta", "/me/drive/root/delta"]
    },
    path,
    options
  );
}
function getDriveByItsIdentifier(client, path, options) {
  return call(
    client,
    { id: "drive-get-4", method: "GET", version: "v1.0", paths: ["/drives/{driveId}"] },
    path,
    options
  );
}
function getDriveItem(client, path, options) {
  return call(
    client,
    {
      id: "driveitem-get",
      method: "GET",
      version: "v1.0",
      paths: [
        "/drives/{driveId}/items/{itemId}",
        "/drives/{driveId}/root:/{+itemPath}",
        "/groups/{groupId}/drive/items/{itemId}",
        "/groups/{groupId}/drive/root:/{+itemPath}",
        "/me/drive/items/{itemId}",
        "/me/drive/root:/{+itemPath}",
        "/users/{userId}/drive/items/{itemId}"
      ]
    },
    path,
    options
  );
}
function uploadOrReplaceSmallFile(client, path, options) {
  return callWrite(
    client,
    {
      id: "driveitem-put-content",
      method: "PUT",
      version: "v1.0",
      paths: [
        "/drives/{driveId}/items/{itemId}/content",
        "/groups/{groupId}/drive/items/{itemId}/content",
        "/me/drive/items/{itemId}/content",
        "/users/{userId}/drive/items/{itemId}/content",
        "/drives/{driveId}/items/{parentId}:/{+filename}:/content",
        "/me/drive/items/{parentId}:/{+filename}:/content",
        "/me/drive/root:/{+itemPath}:/content"
      ],
      contentType: "application/octet-stream"
    },
    path,
    options
  );
}
export {
  copyItem,
  createSharingLink,
  createUploadSession,
  downloadFile,
  driveItemSearch,
  followChangesInDrive,
  getDriveByItsIdentifier,
  getDriveItem,
  uploadOrReplaceSmallFile
};
