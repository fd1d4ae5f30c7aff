import { callPaged } from "../runtime/call.js";
export const $listDevices = { id: "device-list", method: "GET", version: "v1.0", paths: ["/devices"] };
/**
 * Page through the devices that the organization knows.
 *
 * `GET /devices`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): Device.Read.All, Directory.Read.All;
 * delegated (personal account): not supported; application: Device.Read.All, Directory.Read.All.
 * @see https://learn.microsoft.com/graph/api/device-list?view=graph-rest-1.0
 */
export function listDevices(client, path = {}, options) {
    return callPaged(client, $listDevices, path, options);
}
