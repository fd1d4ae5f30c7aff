// src/meta/beta/deviceAppManagement.ts
var createEnterpriseCodeSigningCertificate = {
  id: "intune-apps-enterprisecodesigningcertificate-create",
  method: "POST",
  page: "https://learn.microsoft.com/graph/api/intune-apps-enterprisecodesigningcertificate-create?view=graph-rest-beta",
  permissions: [
    { account: "delegatedWork", alternatives: [["DeviceManagementApps.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [["DeviceManagementApps.ReadWrite.All"]] }
  ]
};
var createWin32LobApp = {
  id: "intune-apps-win32lobapp-create",
  method: "POST",
  page: "https://learn.microsoft.com/graph/api/intune-apps-win32lobapp-create?view=graph-rest-beta",
  permissions: [
    { account: "delegatedWork", alternatives: [["DeviceManagementApps.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [["DeviceManagementApps.ReadWrite.All"]] }
  ]
};
var deleteEnterpriseCodeSigningCertificate = {
  id: "intune-apps-enterprisecodesigningcertificate-delete",
  method: "DELETE",
  page: "https://learn.microsoft.com/graph/api/intune-apps-enterprisecodesigningcertificate-delete?view=graph-rest-beta",
  permissions: [
    { account: "delegatedWork", alternatives: [["DeviceManagementApps.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [["DeviceManagementApps.ReadWrite.All"]] }
  ]
};
var getEnterpriseCodeSigningCertificate = {
  id: "intune-apps-enterprisecodesigningcertificate-get",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/intune-apps-enterprisecodesigningcertificate-get?view=graph-rest-beta",
  permissions: [
    {
      account: "delegatedWork",
      alternatives: [["DeviceManagementApps.Read.All"], ["DeviceManagementApps.ReadWrite.All"]]
    },
    { account: "delegatedPersonal", alternatives: [] },
    {
      account: "application",
      alternatives: [["DeviceManagementApps.Read.All"], ["DeviceManagementApps.ReadWrite.All"]]
    }
  ]
};
var listEnterpriseCodeSigningCertificates = {
  id: "intune-apps-enterprisecodesigningcertificate-list",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/intune-apps-enterprisecodesigningcertificate-list?view=graph-rest-beta",
  permissions: [
    {
      account: "delegatedWork",
      alternatives: [["DeviceManagementApps.Read.All"], ["DeviceManagementApps.ReadWrite.All"]]
    },
    { account: "delegatedPersonal", alternatives: [] },
    {
      account: "application",
      alternatives: [["DeviceManagementApps.Read.All"], ["DeviceManagementApps.ReadWrite.All"]]
    }
  ]
};
var updateEnterpriseCodeSigningCertificate = {
  id: "intune-apps-enterprisecodesigningcertificate-update",
  method: "PATCH",
  page: "https://learn.microsoft.com/graph/api/intune-apps-enterprisecodesigningcertificate-update?view=graph-rest-beta",
  permissions: [
    { account: "delegatedWork", alternatives: [["DeviceManagementApps.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [["DeviceManagementApps.ReadWrite.All"]] }
  ]
};
var updateSymantecCodeSigningCertificate = {
  id: "intune_apps_symanteccodesigningcertificate_update",
  method: "PATCH",
  page: "https://learn.microsoft.com/graph/api/intune_apps_symanteccodesigningcertificate_update?view=graph-rest-beta",
  permissions: [{ account: "any", alternatives: [["DeviceManagementApps.ReadWrite.All"]] }]
};
export {
  createEnterpriseCodeSigningCertificate,
  createWin32LobApp,
  deleteEnterpriseCodeSigningCertificate,
  getEnterpriseCodeSigningCertificate,
  listEnterpriseCodeSigningCertificates,
  updateEnterpriseCodeSigningCertificate,
  updateSymantecCodeSigningCertificate
};
