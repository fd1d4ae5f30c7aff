import { call, callPaged, callWrite } from "../runtime/call.js";
export const $createSharingLink = {
    id: "driveitem-createlink",
    method: "POST",
    version: "v1.0",
    paths: [
        "/drives/{driveId}/items/{itemId}/createLink",
        "/me/drive/items/{itemId}/createLink",
        "/users/{userId}/drive/items/{itemId}/createLink",
    ],
};
export function createSharingLink(client, path, options) {
    return callWrite(client, $createSharingLink, path, options);
}
export const $downloadFile = {
    id: "driveitem-get-content",
    method: "GET",
    version: "v1.0",
    paths: [
        "/drives/{driveId}/items/{itemId}/content",
        "/groups/{groupId}/drive/items/{itemId}/content",
        "/me/drive/items/{itemId}/content",
        "/me/drive/root:/{+itemPath}:/content",
        "/users/{userId}/drive/items/{itemId}/content",
    ],
    returns: "bytes",
};
export function downloadFile(client, path, options) {
    return call(client, $downloadFile, path, options);
}
export const $driveItemSearch = {
    id: "driveitem-search",
    method: "GET",
    version: "v1.0",
    paths: [
        "/drives/{driveId}/root/search(q='{q}')",
        "/me/drive/root/search(q='{q}')",
        "/me/drive/items/{itemId}/search(q='{q}')",
    ],
};
export function driveItemSearch(client, path, options) {
    return callPaged(client, $driveItemSearch, path, options);
}
export const $followChangesInDrive = {
    id: "driveitem-delta",
    method: "GET",
    version: "v1.0",
    paths: ["/drives/{driveId}/root/delta", "/me/drive/root/delta"],
};
export function followChangesInDrive(client, path = {}, options) {
    return callPaged(client, $followChangesInDrive, path, options);
}
export const $getDriveByItsIdentifier = {
    id: "drive-get-4",
    method: "GET",
    version: "v1.0",
    paths: ["/drives/{driveId}"],
};
export function getDriveByItsIdentifier(client, path, options) {
    return call(client, $getDriveByItsIdentifier, path, options);
}
export const $getDriveItem = {
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
        "/users/{userId}/drive/items/{itemId}",
    ],
};
export function getDriveItem(client, path, options) {
    return call(client, $getDriveItem, path, options);
}
export const $uploadOrReplaceSmallFile = {
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
        "/me/drive/root:/{+itemPath}:/content",
    ],
    contentType: "application/octet-stream",
};
export function uploadOrReplaceSmallFile(client, path, options) {
    return callWrite(client, $uploadOrReplaceSmallFile, path, options);
}
