import {
  callPaged,
  callWrite
} from "../chunks/MDMM7XXR.js";
import "../chunks/AX55IFEI.js";
import "../chunks/LZKPGQWP.js";

// dist/beta/deviceManagement.js
function getAuditActivityTypes(client, path, options) {
  return callPaged(client, {
    id: "intune-auditing-auditevent-getauditactivitytypes",
    method: "GET",
    version: "beta",
    paths: ["/deviceManagement/auditEvents/getAuditActivityTypes(category='{category}')"]
  }, path, options);
}
function updateMacOSCustomConfiguration(client, path, options) {
  return callWrite(client, {
    id: "intune-deviceconfig-macoscustomconfiguration-update",
    method: "PATCH",
    version: "beta",
    paths: ["/deviceManagement/deviceConfigurations/{deviceConfigurationId}"]
  }, path, options);
}
export {
  getAuditActivityTypes,
  updateMacOSCustomConfiguration
};
