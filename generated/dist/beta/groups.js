import { callPaged } from "../runtime/call.js";
export const $listEndpoints = {
    id: "group-list-endpoints",
    method: "GET",
    version: "beta",
    paths: ["/groups/{groupId}/endpoints"],
};
/**
 * See which things outside the directory belong to a group.
 *
 * `GET /groups/{groupId}/endpoints`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): Group.Read.All, Directory.Read.All;
 * delegated (personal account): not supported; application: Group.Read.All, Directory.Read.All.
 * @see https://learn.microsoft.com/graph/api/group-list-endpoints?view=graph-rest-beta
 */
export function listEndpoints(client, path, options) {
    return callPaged(client, $listEndpoints, path, options);
}
