import { call, callPaged, callWrite } from "../runtime/call.js";
export const $addMember = {
    id: "group-post-members",
    method: "POST",
    version: "v1.0",
    paths: ["/groups/{groupId}/members/$ref"],
    returns: "none",
};
/**
 * Let a user, a device or another group join a group.
 *
 * `POST /groups/{groupId}/members/$ref`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): GroupMember.ReadWrite.All,
 * Group.ReadWrite.All, Directory.ReadWrite.All; delegated (personal account): not supported; application:
 * GroupMember.ReadWrite.All, Group.ReadWrite.All, Directory.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/group-post-members?view=graph-rest-1.0
 */
export function addMember(client, path, options) {
    return callWrite(client, $addMember, path, options);
}
export const $getDriveOfGroup = {
    id: "drive-get-3",
    method: "GET",
    version: "v1.0",
    paths: ["/groups/{groupId}/drive"],
};
/**
 * Read what is known about a drive. A drive can be reached from the user or the group to whom it belongs.
 *
 * `GET /groups/{groupId}/drive`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): Files.Read, Files.ReadWrite,
 * Files.Read.All, Files.ReadWrite.All; delegated (personal account): Files.Read, Files.ReadWrite; application:
 * Files.Read.All, Files.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/drive-get?view=graph-rest-1.0
 */
export function getDriveOfGroup(client, path, options) {
    return call(client, $getDriveOfGroup, path, options);
}
export const $listMembers = {
    id: "group-list-members",
    method: "GET",
    version: "v1.0",
    paths: ["/groups/{groupId}/members", "/groups/{groupId}/members/microsoft.graph.user"],
};
/**
 * See who belongs to a group. Members of member groups are not counted. A type behind the address gives the
 * members of that type only.
 *
 * - `GET /groups/{groupId}/members`
 * - `GET /groups/{groupId}/members/microsoft.graph.user`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): GroupMember.Read.All and
 * User.ReadBasic.All, or Group.Read.All and User.ReadBasic.All, or Directory.Read.All; delegated (personal
 * account): not supported; application: GroupMember.Read.All, Group.Read.All, Directory.Read.All.
 * @see https://learn.microsoft.com/graph/api/group-list-members?view=graph-rest-1.0
 */
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
/**
 * Let an object leave a group. The object itself stays as it is.
 *
 * `DELETE /groups/{groupId}/members/{memberId}/$ref`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): GroupMember.ReadWrite.All,
 * Group.ReadWrite.All, Directory.ReadWrite.All; delegated (personal account): not supported; application:
 * GroupMember.ReadWrite.All, Group.ReadWrite.All, Directory.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/group-delete-members?view=graph-rest-1.0
 */
export function removeMember(client, path, options) {
    return callWrite(client, $removeMember, path, options);
}
