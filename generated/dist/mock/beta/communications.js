// src/mock/beta/communications.ts
var getCallRecord = {
  operation: {
    id: "callrecords-callrecord-get",
    method: "GET",
    version: "beta",
    paths: ["/communications/callRecords/{callRecordId}"]
  },
  query: ["$expand", "$select"],
  examples: [
    {
      request: ["$expand", "$expand=sessions"],
      status: 200,
      json: '{"@odata.context":"https://graph.microsoft.com/beta/$metadata#communications/callRecords(sessions())/$entity","version":1,"type":"peerToPeer","modalities":["audio"],"id":"e523d2ed-2966-4b6b-925b-754a88034cc5","startDateTime":"2026-02-25T18:52:21.2169889Z","endDateTime":"2026-02-25T18:52:46.7640013Z","sessions":[{"id":"e523d2ed-2966-4b6b-925b-754a88034cc5","modalities":["audio"],"caller":{"name":"machineName_1","userAgent":"SoundingsTalk/1.0"},"callee":{"userAgent":"SoundingsTalk/1.0"}}]}'
    }
  ]
};
export {
  getCallRecord
};
