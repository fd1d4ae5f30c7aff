import {
  call
} from "../chunks/MDMM7XXR.js";
import "../chunks/AX55IFEI.js";
import "../chunks/LZKPGQWP.js";

// dist/v1.0/reports.js
function getEmailActivityUserDetail(client, path, options) {
  return call(client, {
    id: "reportroot-getemailactivityuserdetail",
    method: "GET",
    version: "v1.0",
    paths: [
      "/reports/getEmailActivityUserDetail(period='{period}')",
      "/reports/getEmailActivityUserDetail(date={date})"
    ],
    returns: "bytes"
  }, path, options);
}
export {
  getEmailActivityUserDetail
};
