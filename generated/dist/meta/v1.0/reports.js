// src/meta/v1.0/reports.ts
var getEmailActivityUserDetail = {
  id: "reportroot-getemailactivityuserdetail",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/reportroot-getemailactivityuserdetail?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Reports.Read.All"]] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [["Reports.Read.All"]] }
  ]
};
export {
  getEmailActivityUserDetail
};
