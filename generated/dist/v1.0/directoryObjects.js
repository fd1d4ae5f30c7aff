import {
  callPaged
} from "../chunks/MDMM7XXR.js";
import "../chunks/AX55IFEI.js";
import "../chunks/LZKPGQWP.js";

// dist/v1.0/directoryObjects.js
function getByIds(client, path, options) {
  return callPaged(client, { id: "directoryobject-getbyids", method: "POST", version: "v1.0", paths: ["/directoryObjects/getByIds"] }, path, options);
}
export {
  getByIds
};
