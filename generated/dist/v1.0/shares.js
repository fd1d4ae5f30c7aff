import { call } from "../runtime/call.js";
export const $openSharedItem = {
    id: "shares-get",
    method: "GET",
    version: "v1.0",
    paths: ["/shares/{shareId}/driveItem"],
};
export function openSharedItem(client, path, options) {
    return call(client, $openSharedItem, path, options);
}
