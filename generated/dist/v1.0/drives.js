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
/**
 * Make a link to an item that can be passed on. If the app has made such a link before, it gets the same one
 * again.
 *
 * - `POST /drives/{driveId}/items/{itemId}/createLink`
 * - `POST /me/drive/items/{itemId}/createLink`
 * - `POST /users/{userId}/drive/items/{itemId}/createLink`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): Files.ReadWrite, Files.ReadWrite.All;
 * delegated (personal account): Files.ReadWrite, Files.ReadWrite.All; application: Files.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/driveitem-createlink?view=graph-rest-1.0
 */
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
/**
 * Read the bytes of a file. Folders have none.
 *
 * - `GET /drives/{driveId}/items/{itemId}/content`
 * - `GET /groups/{groupId}/drive/items/{itemId}/content`
 * - `GET /me/drive/items/{itemId}/content`
 * - `GET /me/drive/root:/{+itemPath}:/content`
 * - `GET /users/{userId}/drive/items/{itemId}/content`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): Files.Read, Files.ReadWrite,
 * Files.Read.All, Files.ReadWrite.All; delegated (personal account): Files.Read, Files.ReadWrite; application:
 * Files.Read.All, Files.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/driveitem-get-content?view=graph-rest-1.0
 */
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
/**
 * Find items in a drive, or below one folder, by words of their names and contents.
 *
 * - `GET /drives/{driveId}/root/search(q='{q}')`
 * - `GET /me/drive/root/search(q='{q}')`
 * - `GET /me/drive/items/{itemId}/search(q='{q}')`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): Files.Read, Files.ReadWrite,
 * Files.Read.All, Files.ReadWrite.All; delegated (personal account): Files.Read, Files.ReadWrite; application:
 * Files.Read.All, Files.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/driveitem-search?view=graph-rest-1.0
 */
export function driveItemSearch(client, path, options) {
    return callPaged(client, $driveItemSearch, path, options);
}
export const $followChangesInDrive = {
    id: "driveitem-delta",
    method: "GET",
    version: "v1.0",
    paths: ["/drives/{driveId}/root/delta", "/me/drive/root/delta"],
};
/**
 * Learn which items of a drive have been added, changed or removed since the last time.
 *
 * - `GET /drives/{driveId}/root/delta`
 * - `GET /me/drive/root/delta`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): Files.Read, Files.ReadWrite;
 * delegated (personal account): Files.Read, Files.ReadWrite; application: Files.Read.All, Files.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/driveitem-delta?view=graph-rest-1.0
 */
export function followChangesInDrive(client, path = {}, options) {
    return callPaged(client, $followChangesInDrive, path, options);
}
export const $getDriveByItsIdentifier = {
    id: "drive-get-4",
    method: "GET",
    version: "v1.0",
    paths: ["/drives/{driveId}"],
};
/**
 * Read what is known about a drive. A drive can be reached from the user or the group to whom it belongs.
 *
 * `GET /drives/{driveId}`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): Files.Read, Files.ReadWrite,
 * Files.Read.All, Files.ReadWrite.All; delegated (personal account): Files.Read, Files.ReadWrite; application:
 * Files.Read.All, Files.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/drive-get?view=graph-rest-1.0
 */
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
/**
 * Read what is known about a file or a folder, by its identifier or by its path.
 *
 * - `GET /drives/{driveId}/items/{itemId}`
 * - `GET /drives/{driveId}/root:/{+itemPath}`
 * - `GET /groups/{groupId}/drive/items/{itemId}`
 * - `GET /groups/{groupId}/drive/root:/{+itemPath}`
 * - `GET /me/drive/items/{itemId}`
 * - `GET /me/drive/root:/{+itemPath}`
 * - `GET /users/{userId}/drive/items/{itemId}`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): Files.Read, Files.ReadWrite,
 * Files.Read.All, Files.ReadWrite.All; delegated (personal account): Files.Read, Files.ReadWrite; application:
 * Files.Read.All, Files.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/driveitem-get?view=graph-rest-1.0
 */
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
/**
 * Write the bytes of a new file, or other bytes into a file that exists. The file may be up to 4 MB long.
 *
 * - `PUT /drives/{driveId}/items/{itemId}/content`
 * - `PUT /groups/{groupId}/drive/items/{itemId}/content`
 * - `PUT /me/drive/items/{itemId}/content`
 * - `PUT /users/{userId}/drive/items/{itemId}/content`
 * - `PUT /drives/{driveId}/items/{parentId}:/{+filename}:/content`
 * - `PUT /me/drive/items/{parentId}:/{+filename}:/content`
 * - `PUT /me/drive/root:/{+itemPath}:/content`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): Files.ReadWrite, Files.ReadWrite.All;
 * delegated (personal account): Files.ReadWrite, Files.ReadWrite.All; application: Files.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/driveitem-put-content?view=graph-rest-1.0
 */
export function uploadOrReplaceSmallFile(client, path, options) {
    return callWrite(client, $uploadOrReplaceSmallFile, path, options);
}
