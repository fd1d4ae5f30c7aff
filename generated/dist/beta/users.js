import { callPaged } from "../runtime/call.js";
export const $listMethods = {
    id: "authentication-list-methods",
    method: "GET",
    version: "beta",
    paths: ["/me/authentication/methods", "/users/{userId}/authentication/methods"],
};
/**
 * See in which ways a user can sign in.
 *
 * - `GET /me/authentication/methods`
 * - `GET /users/{userId}/authentication/methods`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): UserAuthenticationMethod.Read,
 * UserAuthenticationMethod.ReadWrite; delegated (personal account): not supported; application: not supported;
 * delegated (work or school account): UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All;
 * delegated (personal account): not supported; application: UserAuthenticationMethod.Read.All,
 * UserAuthenticationMethod.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/authentication-list-methods?view=graph-rest-beta
 */
export function listMethods(client, path = {}, options) {
    return callPaged(client, $listMethods, path, options);
}
export const $outlookTaskComplete = {
    id: "outlooktask-complete",
    method: "POST",
    version: "beta",
    paths: ["/me/outlook/tasks/{taskId}/complete", "/users/{userId}/outlook/tasks/{taskId}/complete"],
};
/**
 * Mark a task as done. If the task recurs, the next one is made and returned as well.
 *
 * - `POST /me/outlook/tasks/{taskId}/complete`
 * - `POST /users/{userId}/outlook/tasks/{taskId}/complete`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): Tasks.ReadWrite; delegated (personal
 * account): Tasks.ReadWrite; application: not supported.
 * @deprecated [!CAUTION] The Outlook tasks API is deprecated and will go away.
 * @see https://learn.microsoft.com/graph/api/outlooktask-complete?view=graph-rest-beta
 */
export function outlookTaskComplete(client, path, options) {
    return callPaged(client, $outlookTaskComplete, path, options);
}
