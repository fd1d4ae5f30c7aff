import {
  call
} from "../chunks/MDMM7XXR.js";
import "../chunks/AX55IFEI.js";
import "../chunks/LZKPGQWP.js";

// dist/v1.0/shares.js
function openSharedItem(client, path, options) {
  return call(client, { id: "shares-get", method: "GET", version: "v1.0", paths: ["/shares/{shareId}/driveItem"] }, path, options);
}
export {
  openSharedItem
};
