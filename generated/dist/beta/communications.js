import { call } from "../runtime/call.js";
export const $getCallRecord = {
    id: "callrecords-callrecord-get",
    method: "GET",
    version: "beta",
    paths: ["/communications/callRecords/{callRecordId}"],
};
export function getCallRecord(client, path, options) {
    return call(client, $getCallRecord, path, options);
}
