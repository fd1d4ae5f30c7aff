// src/meta/beta/deviceManagement.ts
var getAuditActivityTypes = {
  id: "intune-auditing-auditevent-getauditactivitytypes",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/intune-auditing-auditevent-getauditactivitytypes?view=graph-rest-beta",
  permissions: [
    {
      account: "delegatedWork",
      alternatives: [["DeviceManagementApps.Read.All"], ["DeviceManagementApps.ReadWrite.All"]],
      scenario: "Apps"
    },
    {
      account: "delegatedWork",
      alternatives: [["DeviceManagementConfiguration.Read.All"], ["DeviceManagementConfiguration.ReadWrite.All"]],
      scenario: "Device configuration"
    },
    { account: "delegatedPersonal", alternatives: [] },
    {
      account: "application",
      alternatives: [["DeviceManagementApps.Read.All"], ["DeviceManagementApps.ReadWrite.All"]],
      scenario: "Apps"
    },
    {
      account: "application",
      alternatives: [["DeviceManagementConfiguration.Read.All"], ["DeviceManagementConfiguration.ReadWrite.All"]],
      scenario: "Device configuration"
    }
  ]
};
var updateMacOSCustomConfiguration = {
  id: "intune-deviceconfig-macoscustomconfiguration-update",
  method: "PATCH",
  page: "https://learn.microsoft.com/graph/api/intune-deviceconfig-macoscustomconfiguration-update?view=graph-rest-beta",
  permissions: [
    { account: "delegatedWork", alternatives: [["DeviceManagementConfiguration.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [["DeviceManagementConfiguration.ReadWrite.All"]] }
  ]
};
export {
  getAuditActivityTypes,
  updateMacOSCustomConfiguration
};
