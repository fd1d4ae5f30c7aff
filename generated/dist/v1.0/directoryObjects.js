import { callPaged } from "../runtime/call.js";
export const $getByIds = {
    id: "directoryobject-getbyids",
    method: "POST",
    version: "v1.0",
    paths: ["/directoryObjects/getByIds"],
};
export function getByIds(client, path, options) {
    return callPaged(client, $getByIds, path, options);
}
