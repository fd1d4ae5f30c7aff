// src/meta/beta/communications.ts
var getCallRecord = {
  id: "callrecords-callrecord-get",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/callrecords-callrecord-get?view=graph-rest-beta",
  permissions: [
    { account: "delegatedWork", alternatives: [] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [["CallRecords.Read.All"]] }
  ]
};
export {
  getCallRecord
};
