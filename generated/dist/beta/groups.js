import { callPaged } from "../runtime/call.js";
export const $listEndpoints = {
    id: "group-list-endpoints",
    method: "GET",
    version: "beta",
    paths: ["/groups/{groupId}/endpoints"],
};
export function listEndpoints(client, path, options) {
    return callPaged(client, $listEndpoints, path, options);
}
