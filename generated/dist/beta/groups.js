import {
  callPaged
} from "../chunks/MDMM7XXR.js";
import "../chunks/AX55IFEI.js";
import "../chunks/LZKPGQWP.js";

// dist/beta/groups.js
function listEndpoints(client, path, options) {
  return callPaged(client, { id: "group-list-endpoints", method: "GET", version: "beta", paths: ["/groups/{groupId}/endpoints"] }, path, options);
}
export {
  listEndpoints
};
