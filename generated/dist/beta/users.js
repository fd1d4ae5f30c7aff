import {
  callPaged
} from "../chunks/MDMM7XXR.js";
import "../chunks/AX55IFEI.js";
import "../chunks/LZKPGQWP.js";

// dist/beta/users.js
function listMethods(client, path = {}, options) {
  return callPaged(client, {
    id: "authentication-list-methods",
    method: "GET",
    version: "beta",
    paths: ["/me/authentication/methods", "/users/{userId}/authentication/methods"]
  }, path, options);
}
function outlookTaskComplete(client, path, options) {
  return callPaged(client, {
    id: "outlooktask-complete",
    method: "POST",
    version: "beta",
    paths: ["/me/outlook/tasks/{taskId}/complete", "/users/{userId}/outlook/tasks/{taskId}/complete"]
  }, path, options);
}
export {
  listMethods,
  outlookTaskComplete
};
