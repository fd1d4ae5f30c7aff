import { callPaged, callWrite } from "../runtime/call.js";
export const $getAuditActivityTypes = {
    id: "intune-auditing-auditevent-getauditactivitytypes",
    method: "GET",
    version: "beta",
    paths: ["/deviceManagement/auditEvents/getAuditActivityTypes(category='{category}')"],
};
export function getAuditActivityTypes(client, path, options) {
    return callPaged(client, $getAuditActivityTypes, path, options);
}
export const $updateMacOSCustomConfiguration = {
    id: "intune-deviceconfig-macoscustomconfiguration-update",
    method: "PATCH",
    version: "beta",
    paths: ["/deviceManagement/deviceConfigurations/{deviceConfigurationId}"],
};
export function updateMacOSCustomConfiguration(client, path, options) {
    return callWrite(client, $updateMacOSCustomConfiguration, path, options);
}
