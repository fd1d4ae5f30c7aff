import {
  callPaged
} from "../chunks/GHVAOIT5.js";
import "../chunks/3SGVI76O.js";
import "../chunks/BR5RKVC2.js";

// src/v1.0/directoryObjects.ts
function getByIds(client, path, options) {
  return callPaged(
    client,
    { id: "directoryobject-getbyids", method: "POST", version: "v1.0", paths: ["/directoryObjects/getByIds"] },
    path,
    options
  );
}
export {
  getByIds
};
