import { call } from "../runtime/call.js";
export const $getCallRecord = {
    id: "callrecords-callrecord-get",
    method: "GET",
    version: "beta",
    paths: ["/communications/callRecords/{callRecordId}"],
};
/**
 * Read what is known about a call, with its sessions if they are asked for.
 *
 * `GET /communications/callRecords/{callRecordId}`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): not supported; delegated (personal
 * account): not supported; application: CallRecords.Read.All.
 * @see https://learn.microsoft.com/graph/api/callrecords-callrecord-get?view=graph-rest-beta
 */
export function getCallRecord(client, path, options) {
    return call(client, $getCallRecord, path, options);
}
