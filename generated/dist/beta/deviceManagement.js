import {
  callPaged,
  callWrite
} from "../chunks/GHVAOIT5.js";
import "../chunks/3SGVI76O.js";
import "../chunks/BR5RKVC2.js";

// src/beta/deviceManagement.ts
function getAuditActivityTypes(client, path, options) {
  return callPaged(
    client,
    {
      id: "intune-auditing-auditevent-getauditactivitytypes",
      method: "GET",
      version: "beta",
      paths: ["/deviceManagement/auditEvents/getAuditActivityTypes(category='{category}')"]
    },
    path,
    options
  );
}
function updateMacOSCustomConfiguration(client, path, options) {
  return callWrite(
    client,
    {
      id: "intune-deviceconfig-macoscustomconfiguration-update",
      method: "PATCH",
      version: "beta",
      paths: ["/deviceManagement/deviceConfigurations/{deviceConfigurationId}"]
    },
    path,
    options
  );
}
export {
  getAuditActivityTypes,
  updateMacOSCustomConfiguration
};
