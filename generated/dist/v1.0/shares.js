import {
  call
} from "../chunks/GHVAOIT5.js";
import "../chunks/3SGVI76O.js";
import "../chunks/BR5RKVC2.js";

// src/v1.0/shares.ts
function openSharedItem(client, path, options) {
  return call(
    client,
    { id: "shares-get", method: "GET", version: "v1.0", paths: ["/shares/{shareId}/driveItem"] },
    path,
    options
  );
}
export {
  openSharedItem
};
