import {
  callPaged
} from "../chunks/GHVAOIT5.js";
import "../chunks/3SGVI76O.js";
import "../chunks/BR5RKVC2.js";

// src/beta/groups.ts
function listEndpoints(client, path, options) {
  return callPaged(
    client,
    { id: "group-list-endpoints", method: "GET", version: "beta", paths: ["/groups/{groupId}/endpoints"] },
    path,
    options
  );
}
export {
  listEndpoints
};
