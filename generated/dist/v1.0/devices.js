import {
  callPaged
} from "../chunks/MDMM7XXR.js";
import "../chunks/AX55IFEI.js";
import "../chunks/LZKPGQWP.js";

// dist/v1.0/devices.js
function listDevices(client, path = {}, options) {
  return callPaged(client, { id: "device-list", method: "GET", version: "v1.0", paths: ["/devices"] }, path, options);
}
export {
  listDevices
};
