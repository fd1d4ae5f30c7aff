import {
  call
} from "../chunks/GHVAOIT5.js";
import "../chunks/3SGVI76O.js";
import "../chunks/BR5RKVC2.js";

// src/beta/communications.ts
function getCallRecord(client, path, options) {
  return call(
    client,
    {
      id: "callrecords-callrecord-get",
      method: "GET",
      version: "beta",
      paths: ["/communications/callRecords/{callRecordId}"]
    },
    path,
    options
  );
}
export {
  getCallRecord
};
