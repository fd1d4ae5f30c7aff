import { call } from "../runtime/call.js";
export const $openSharedItem = {
    id: "shares-get",
    method: "GET",
    version: "v1.0",
    paths: ["/shares/{shareId}/driveItem"],
};
/**
 * Read a driveItem that somebody has shared, by its token or by the link to it.
 *
 * `GET /shares/{shareId}/driveItem`
 *
 * @remarks Permissions, least privileged first: any account: Files.ReadWrite.
 * @see https://learn.microsoft.com/graph/api/shares-get?view=graph-rest-1.0
 */
export function openSharedItem(client, path, options) {
    return call(client, $openSharedItem, path, options);
}
