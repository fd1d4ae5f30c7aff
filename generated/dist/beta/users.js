import {
  callPaged
} from "../chunks/GHVAOIT5.js";
import "../chunks/3SGVI76O.js";
import "../chunks/BR5RKVC2.js";

// src/beta/users.ts
function listMethods(client, path = {}, options) {
  return callPaged(
    client,
    {
      id: "authentication-list-methods",
      method: "GET",
      version: "beta",
      paths: ["/me/authentication/methods", "/users/{userId}/authentication/methods"]
    },
    path,
    options
  );
}
function outlookTaskComplete(client, path, options) {
  return callPaged(
    client,
    {
      id: "outlooktask-complete",
      method: "POST",
      version: "beta",
      paths: ["/me/outlook/tasks/{taskId}/complete", "/users/{userId}/outlook/tasks/{taskId}/complete"]
    },
    path,
    options
  );
}
export {
  listMethods,
  outlookTaskComplete
};
