import { call } from "../runtime/call.js";
export const $getEmailActivityUserDetail = {
    id: "reportroot-getemailactivityuserdetail",
    method: "GET",
    version: "v1.0",
    paths: ["/reports/getEmailActivityUserDetail(period='{period}')", "/reports/getEmailActivityUserDetail(date={date})"],
    returns: "bytes",
};
/**
 * Learn who sent, received and read how much mail, for a period or for a day.
 *
 * - `GET /reports/getEmailActivityUserDetail(period='{period}')`
 * - `GET /reports/getEmailActivityUserDetail(date={date})`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): Reports.Read.All; delegated (personal
 * account): not supported; application: Reports.Read.All.
 * @see https://learn.microsoft.com/graph/api/reportroot-getemailactivityuserdetail?view=graph-rest-1.0
 */
export function getEmailActivityUserDetail(client, path, options) {
    return call(client, $getEmailActivityUserDetail, path, options);
}
