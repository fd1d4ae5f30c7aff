import { call, callPaged, callWrite } from "../runtime/call.js";
export const $createEnterpriseCodeSigningCertificate = {
    id: "intune-apps-enterprisecodesigningcertificate-create",
    method: "POST",
    version: "beta",
    paths: ["/deviceAppManagement/enterpriseCodeSigningCertificates"],
};
/**
 * Upload a new enterpriseCodeSigningCertificate object.
 *
 * `POST /deviceAppManagement/enterpriseCodeSigningCertificates`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): DeviceManagementApps.ReadWrite.All;
 * delegated (personal account): not supported; application: DeviceManagementApps.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/intune-apps-enterprisecodesigningcertificate-create?view=graph-rest-beta
 */
export function createEnterpriseCodeSigningCertificate(client, path, options) {
    return callWrite(client, $createEnterpriseCodeSigningCertificate, path, options);
}
export const $createWin32LobApp = {
    id: "intune-apps-win32lobapp-create",
    method: "POST",
    version: "beta",
    paths: ["/deviceAppManagement/mobileApps"],
};
/**
 * Add a win32LobApp object.
 *
 * `POST /deviceAppManagement/mobileApps`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): DeviceManagementApps.ReadWrite.All;
 * delegated (personal account): not supported; application: DeviceManagementApps.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/intune-apps-win32lobapp-create?view=graph-rest-beta
 */
export function createWin32LobApp(client, path, options) {
    return callWrite(client, $createWin32LobApp, path, options);
}
export const $deleteEnterpriseCodeSigningCertificate = {
    id: "intune-apps-enterprisecodesigningcertificate-delete",
    method: "DELETE",
    version: "beta",
    paths: ["/deviceAppManagement/enterpriseCodeSigningCertificates/{enterpriseCodeSigningCertificateId}"],
    returns: "none",
};
/**
 * Take a enterpriseCodeSigningCertificate away. Apps that were signed with it can no longer be installed.
 *
 * `DELETE /deviceAppManagement/enterpriseCodeSigningCertificates/{enterpriseCodeSigningCertificateId}`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): DeviceManagementApps.ReadWrite.All;
 * delegated (personal account): not supported; application: DeviceManagementApps.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/intune-apps-enterprisecodesigningcertificate-delete?view=graph-rest-beta
 */
export function deleteEnterpriseCodeSigningCertificate(client, path, options) {
    return callWrite(client, $deleteEnterpriseCodeSigningCertificate, path, options);
}
export const $getEnterpriseCodeSigningCertificate = {
    id: "intune-apps-enterprisecodesigningcertificate-get",
    method: "GET",
    version: "beta",
    paths: ["/deviceAppManagement/enterpriseCodeSigningCertificates/{enterpriseCodeSigningCertificateId}"],
};
/**
 * Read one enterpriseCodeSigningCertificate object.
 *
 * `GET /deviceAppManagement/enterpriseCodeSigningCertificates/{enterpriseCodeSigningCertificateId}`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): DeviceManagementApps.Read.All,
 * DeviceManagementApps.ReadWrite.All; delegated (personal account): not supported; application:
 * DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/intune-apps-enterprisecodesigningcertificate-get?view=graph-rest-beta
 */
export function getEnterpriseCodeSigningCertificate(client, path, options) {
    return call(client, $getEnterpriseCodeSigningCertificate, path, options);
}
export const $listEnterpriseCodeSigningCertificates = {
    id: "intune-apps-enterprisecodesigningcertificate-list",
    method: "GET",
    version: "beta",
    paths: ["/deviceAppManagement/enterpriseCodeSigningCertificates"],
};
/**
 * Read all enterpriseCodeSigningCertificate objects.
 *
 * `GET /deviceAppManagement/enterpriseCodeSigningCertificates`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): DeviceManagementApps.Read.All,
 * DeviceManagementApps.ReadWrite.All; delegated (personal account): not supported; application:
 * DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/intune-apps-enterprisecodesigningcertificate-list?view=graph-rest-beta
 */
export function listEnterpriseCodeSigningCertificates(client, path = {}, options) {
    return callPaged(client, $listEnterpriseCodeSigningCertificates, path, options);
}
export const $updateEnterpriseCodeSigningCertificate = {
    id: "intune-apps-enterprisecodesigningcertificate-update",
    method: "PATCH",
    version: "beta",
    paths: ["/deviceAppManagement/enterpriseCodeSigningCertificates/{enterpriseCodeSigningCertificateId}"],
};
/**
 * Change the properties of a enterpriseCodeSigningCertificate object.
 *
 * `PATCH /deviceAppManagement/enterpriseCodeSigningCertificates/{enterpriseCodeSigningCertificateId}`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): DeviceManagementApps.ReadWrite.All;
 * delegated (personal account): not supported; application: DeviceManagementApps.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/intune-apps-enterprisecodesigningcertificate-update?view=graph-rest-beta
 */
export function updateEnterpriseCodeSigningCertificate(client, path, options) {
    return callWrite(client, $updateEnterpriseCodeSigningCertificate, path, options);
}
export const $updateSymantecCodeSigningCertificate = {
    id: "intune_apps_symanteccodesigningcertificate_update",
    method: "PATCH",
    version: "beta",
    paths: ["/deviceAppManagement/symantecCodeSigningCertificate"],
};
/**
 * Change the properties of the symantecCodeSigningCertificate object.
 *
 * `PATCH /deviceAppManagement/symantecCodeSigningCertificate`
 *
 * @remarks Permissions, least privileged first: any account: DeviceManagementApps.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/intune_apps_symanteccodesigningcertificate_update?view=graph-rest-beta
 */
export function updateSymantecCodeSigningCertificate(client, path, options) {
    return callWrite(client, $updateSymantecCodeSigningCertificate, path, options);
}
