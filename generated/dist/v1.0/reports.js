import { call } from "../runtime/call.js";
export const $getEmailActivityUserDetail = {
    id: "reportroot-getemailactivityuserdetail",
    method: "GET",
    version: "v1.0",
    paths: ["/reports/getEmailActivityUserDetail(period='{period}')", "/reports/getEmailActivityUserDetail(date={date})"],
    returns: "bytes",
};
export function getEmailActivityUserDetail(client, path, options) {
    return call(client, $getEmailActivityUserDetail, path, options);
}
