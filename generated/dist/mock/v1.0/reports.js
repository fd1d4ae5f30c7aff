// src/mock/v1.0/reports.ts
var getEmailActivityUserDetail = {
  operation: {
    id: "reportroot-getemailactivityuserdetail",
    method: "GET",
    version: "v1.0",
    paths: [
      "/reports/getEmailActivityUserDetail(period='{period}')",
      "/reports/getEmailActivityUserDetail(date={date})"
    ],
    returns: "bytes"
  },
  query: ["$format", "$skiptoken", "$top"],
  examples: [
    {
      request: ["$format", "$format=text/csv"],
      status: 302,
      headers: { "content-type": "text/plain", location: "https://reports.example/download/JDFKdf2_eJXKS034dbc7e0t" }
    },
    {
      request: ["$format", "$format=application/json"],
      status: 200,
      json: '{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#Collection(microsoft.graph.emailActivityUserDetail)","value":[{"reportRefreshDate":"2026-02-01","userPrincipalName":"ingrid@contoso.example","displayName":"Ingrid Solheim","isDeleted":false,"deletedDate":null,"lastActivityDate":"2026-01-31","sendCount":76,"receiveCount":514,"readCount":208,"assignedProducts":["OFFICE 365 E5"],"reportPeriod":"7"}]}'
    }
  ]
};
export {
  getEmailActivityUserDetail
};
