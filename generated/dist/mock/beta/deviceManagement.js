// src/mock/beta/deviceManagement.ts
var getAuditActivityTypes = {
  operation: {
    id: "intune-auditing-auditevent-getauditactivitytypes",
    method: "GET",
    version: "beta",
    paths: ["/deviceManagement/auditEvents/getAuditActivityTypes(category='{category}')"]
  },
  examples: [{ status: 200, json: '{"value":["Create MobileApp","Delete MobileApp"]}' }]
};
var updateMacOSCustomConfiguration = {
  operation: {
    id: "intune-deviceconfig-macoscustomconfiguration-update",
    method: "PATCH",
    version: "beta",
    paths: ["/deviceManagement/deviceConfigurations/{deviceConfigurationId}"]
  },
  body: "required",
  examples: [
    {
      request: [
        "@odata.type=#microsoft.graph.macOSCustomConfiguration",
        "displayName",
        "payloadName",
        "payloadFileName"
      ],
      status: 200,
      json: '{"@odata.type":"#microsoft.graph.macOSCustomConfiguration","id":"a3c2b0f1-b0f1-a3c2-f1b0-c2a3f1b0c2a3","createdDateTime":"2026-01-02T08:02:43.5775965Z","displayName":"Screens of the chart room","lastModifiedDateTime":"2026-01-05T08:00:35.8101391Z","version":7,"payload":"cGF5bG9hZA==","payloadFileName":"screens.mobileconfig","payloadName":"Screens"}'
    }
  ]
};
export {
  getAuditActivityTypes,
  updateMacOSCustomConfiguration
};
