import {
  call
} from "../chunks/GHVAOIT5.js";
import "../chunks/3SGVI76O.js";
import "../chunks/BR5RKVC2.js";

// src/v1.0/reports.ts
function getEmailActivityUserDetail(client, path, options) {
  return call(
    client,
    {
      id: "reportroot-getemailactivityuserdetail",
      method: "GET",
      version: "v1.0",
      paths: [
        "/reports/getEmailActivityUserDetail(period='{period}')",
        "/reports/getEmailActivityUserDetail(date={date})"
      ],
      returns: "bytes"
    },
    path,
    options
  );
}
export {
  getEmailActivityUserDetail
};
