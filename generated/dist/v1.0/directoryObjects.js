import { callPaged } from "../runtime/call.js";
export const $getByIds = {
    id: "directoryobject-getbyids",
    method: "POST",
    version: "v1.0",
    paths: ["/directoryObjects/getByIds"],
};
/**
 * Look up many objects by their identifiers in one call. Identifiers that belong to no object are passed over.
 *
 * `POST /directoryObjects/getByIds`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): Directory.Read.All,
 * Directory.ReadWrite.All; delegated (personal account): not supported; application: none needed.
 * @see https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-1.0
 */
export function getByIds(client, path, options) {
    return callPaged(client, $getByIds, path, options);
}
