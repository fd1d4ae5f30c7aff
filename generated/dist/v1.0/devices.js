import { callPaged } from "../runtime/call.js";
export const $listDevices = { id: "device-list", method: "GET", version: "v1.0", paths: ["/devices"] };
export function listDevices(client, path = {}, options) {
    return callPaged(client, $listDevices, path, options);
}
