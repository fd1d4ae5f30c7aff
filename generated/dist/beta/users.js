import { callPaged } from "../runtime/call.js";
export const $listMethods = {
    id: "authentication-list-methods",
    method: "GET",
    version: "beta",
    paths: ["/me/authentication/methods", "/users/{userId}/authentication/methods"],
};
export function listMethods(client, path = {}, options) {
    return callPaged(client, $listMethods, path, options);
}
export const $outlookTaskComplete = {
    id: "outlooktask-complete",
    method: "POST",
    version: "beta",
    paths: ["/me/outlook/tasks/{taskId}/complete", "/users/{userId}/outlook/tasks/{taskId}/complete"],
};
export function outlookTaskComplete(client, path, options) {
    return callPaged(client, $outlookTaskComplete, path, options);
}
