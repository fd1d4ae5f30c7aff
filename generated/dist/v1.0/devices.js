import {
  callPaged
} from "../chunks/GHVAOIT5.js";
import "../chunks/3SGVI76O.js";
import "../chunks/BR5RKVC2.js";

// src/v1.0/devices.ts
function listDevices(client, path = {}, options) {
  return callPaged(client, { id: "device-list", method: "GET", version: "v1.0", paths: ["/devices"] }, path, options);
}
export {
  listDevices
};
