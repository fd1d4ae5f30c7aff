import { call, callPaged, callWrite } from "../runtime/call.js";
export const $addMember = {
    id: "group-post-members",
    method: "POST",
    version: "v1.0",
    paths: ["/groups/{groupId}/members/$ref"],
    returns: "none",
};
export function addMember(client, path, options) {
    return callWrite(client, $addMember, path, options);
}
export const $getDriveOfGroup = {
    id: "drive-get-3",
    method: "GET",
    version: "v1.0",
    paths: ["/groups/{groupId}/drive"],
};
export function getDriveOfGroup(client, path, options) {
    return call(client, $getDriveOfGroup, path, options);
}
export const $listMembers = {
    id: "group-list-members",
    method: "GET",
    version: "v1.0",
    paths: ["/groups/{groupId}/members", "/groups/{groupId}/members/microsoft.graph.user"],
};
export function listMembers(client, path, options) {
    return callPaged(client, $listMembers, path, options);
}
export const $removeMember = {
    id: "group-delete-members",
    method: "DELETE",
    version: "v1.0",
    paths: ["/groups/{groupId}/members/{memberId}/$ref"],
    returns: "none",
};
export function removeMember(client, path, options) {
    return callWrite(client, $removeMember, path, options);
}
