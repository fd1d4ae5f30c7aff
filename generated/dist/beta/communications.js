import {
  call
} from "../chunks/MDMM7XXR.js";
import "../chunks/AX55IFEI.js";
import "../chunks/LZKPGQWP.js";

// dist/beta/communications.js
function getCallRecord(client, path, options) {
  return call(client, {
    id: "callrecords-callrecord-get",
    method: "GET",
    version: "beta",
    paths: ["/communications/callRecords/{callRecordId}"]
  }, path, options);
}
export {
  getCallRecord
};
