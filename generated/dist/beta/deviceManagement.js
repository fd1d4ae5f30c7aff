import { callPaged, callWrite } from "../runtime/call.js";
export const $getAuditActivityTypes = {
    id: "intune-auditing-auditevent-getauditactivitytypes",
    method: "GET",
    version: "beta",
    paths: ["/deviceManagement/auditEvents/getAuditActivityTypes(category='{category}')"],
};
/**
 * Learn what kinds of activity the auditEvent objects of one category can have.
 *
 * `GET /deviceManagement/auditEvents/getAuditActivityTypes(category='{category}')`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account), Apps: DeviceManagementApps.Read.All,
 * DeviceManagementApps.ReadWrite.All; delegated (work or school account), Device configuration:
 * DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All; delegated (personal
 * account): not supported; application, Apps: DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All;
 * application, Device configuration: DeviceManagementConfiguration.Read.All,
 * DeviceManagementConfiguration.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/intune-auditing-auditevent-getauditactivitytypes?view=graph-rest-beta
 */
export function getAuditActivityTypes(client, path, options) {
    return callPaged(client, $getAuditActivityTypes, path, options);
}
export const $updateMacOSCustomConfiguration = {
    id: "intune-deviceconfig-macoscustomconfiguration-update",
    method: "PATCH",
    version: "beta",
    paths: ["/deviceManagement/deviceConfigurations/{deviceConfigurationId}"],
};
/**
 * Change the properties of a macOSCustomConfiguration object.
 *
 * `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account):
 * DeviceManagementConfiguration.ReadWrite.All; delegated (personal account): not supported; application:
 * DeviceManagementConfiguration.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/intune-deviceconfig-macoscustomconfiguration-update?view=graph-rest-beta
 */
export function updateMacOSCustomConfiguration(client, path, options) {
    return callWrite(client, $updateMacOSCustomConfiguration, path, options);
}
