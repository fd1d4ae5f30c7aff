export const createEnterpriseCodeSigningCertificate = {
    id: "intune-apps-enterprisecodesigningcertificate-create",
    method: "POST",
    page: "https://learn.microsoft.com/graph/api/intune-apps-enterprisecodesigningcertificate-create?view=graph-rest-beta",
    permissions: [
        { account: "delegatedWork", alternatives: [["DeviceManagementApps.ReadWrite.All"]] },
        { account: "delegatedPersonal", alternatives: [] },
        { account: "application", alternatives: [["DeviceManagementApps.ReadWrite.All"]] },
    ],
};
export const createWin32LobApp = {
    id: "intune-apps-win32lobapp-create",
    method: "POST",
    page: "https://learn.microsoft.com/graph/api/intune-apps-win32lobapp-create?view=graph-rest-beta",
    permissions: [
        { account: "delegatedWork", alternatives: [["DeviceManagementApps.ReadWrite.All"]] },
        { account: "delegatedPersonal", alternatives: [] },
        { account: "application", alternatives: [["DeviceManagementApps.ReadWrite.All"]] },
    ],
};
export const deleteEnterpriseCodeSigningCertificate = {
    id: "intune-apps-enterprisecodesigningcertificate-delete",
    method: "DELETE",
    page: "https://learn.microsoft.com/graph/api/intune-apps-enterprisecodesigningcertificate-delete?view=graph-rest-beta",
    permissions: [
        { account: "delegatedWork", alternatives: [["DeviceManagementApps.ReadWrite.All"]] },
        { account: "delegatedPersonal", alternatives: [] },
        { account: "application", alternatives: [["DeviceManagementApps.ReadWrite.All"]] },
    ],
};
export const getEnterpriseCodeSigningCertificate = {
    id: "intune-apps-enterprisecodesigningcertificate-get",
    method: "GET",
    page: "https://learn.microsoft.com/graph/api/intune-apps-enterprisecodesigningcertificate-get?view=graph-rest-beta",
    permissions: [
        {
            account: "delegatedWork",
            alternatives: [["DeviceManagementApps.Read.All"], ["DeviceManagementApps.ReadWrite.All"]],
        },
        { account: "delegatedPersonal", alternatives: [] },
        {
            account: "application",
            alternatives: [["DeviceManagementApps.Read.All"], ["DeviceManagementApps.ReadWrite.All"]],
        },
    ],
};
export const listEnterpriseCodeSigningCertificates = {
    id: "intune-apps-enterprisecodesigningcertificate-list",
    method: "GET",
    page: "https://learn.microsoft.com/graph/api/intune-apps-enterprisecodesigningcertificate-list?view=graph-rest-beta",
    permissions: [
        {
            account: "delegatedWork",
            alternatives: [["DeviceManagementApps.Read.All"], ["DeviceManagementApps.ReadWrite.All"]],
        },
        { account: "delegatedPersonal", alternatives: [] },
        {
            account: "application",
            alternatives: [["DeviceManagementApps.Read.All"], ["DeviceManagementApps.ReadWrite.All"]],
        },
    ],
};
export const updateEnterpriseCodeSigningCertificate = {
    id: "intune-apps-enterprisecodesigningcertificate-update",
    method: "PATCH",
    page: "https://learn.microsoft.com/graph/api/intune-apps-enterprisecodesigningcertificate-update?view=graph-rest-beta",
    permissions: [
        { account: "delegatedWork", alternatives: [["DeviceManagementApps.ReadWrite.All"]] },
        { account: "delegatedPersonal", alternatives: [] },
        { account: "application", alternatives: [["DeviceManagementApps.ReadWrite.All"]] },
    ],
};
export const updateSymantecCodeSigningCertificate = {
    id: "intune_apps_symanteccodesigningcertificate_update",
    method: "PATCH",
    page: "https://learn.microsoft.com/graph/api/intune_apps_symanteccodesigningcertificate_update?view=graph-rest-beta",
    permissions: [{ account: "any", alternatives: [["DeviceManagementApps.ReadWrite.All"]] }],
};
