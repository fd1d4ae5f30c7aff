import { call, callPaged, callWrite } from "../runtime/call.js";
export const $createEnterpriseCodeSigningCertificate = {
    id: "intune-apps-enterprisecodesigningcertificate-create",
    method: "POST",
    version: "beta",
    paths: ["/deviceAppManagement/enterpriseCodeSigningCertificates"],
};
export function createEnterpriseCodeSigningCertificate(client, path, options) {
    return callWrite(client, $createEnterpriseCodeSigningCertificate, path, options);
}
export const $createWin32LobApp = {
    id: "intune-apps-win32lobapp-create",
    method: "POST",
    version: "beta",
    paths: ["/deviceAppManagement/mobileApps"],
};
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
export function deleteEnterpriseCodeSigningCertificate(client, path, options) {
    return callWrite(client, $deleteEnterpriseCodeSigningCertificate, path, options);
}
export const $getEnterpriseCodeSigningCertificate = {
    id: "intune-apps-enterprisecodesigningcertificate-get",
    method: "GET",
    version: "beta",
    paths: ["/deviceAppManagement/enterpriseCodeSigningCertificates/{enterpriseCodeSigningCertificateId}"],
};
export function getEnterpriseCodeSigningCertificate(client, path, options) {
    return call(client, $getEnterpriseCodeSigningCertificate, path, options);
}
export const $listEnterpriseCodeSigningCertificates = {
    id: "intune-apps-enterprisecodesigningcertificate-list",
    method: "GET",
    version: "beta",
    paths: ["/deviceAppManagement/enterpriseCodeSigningCertificates"],
};
export function listEnterpriseCodeSigningCertificates(client, path = {}, options) {
    return callPaged(client, $listEnterpriseCodeSigningCertificates, path, options);
}
export const $updateEnterpriseCodeSigningCertificate = {
    id: "intune-apps-enterprisecodesigningcertificate-update",
    method: "PATCH",
    version: "beta",
    paths: ["/deviceAppManagement/enterpriseCodeSigningCertificates/{enterpriseCodeSigningCertificateId}"],
};
export function updateEnterpriseCodeSigningCertificate(client, path, options) {
    return callWrite(client, $updateEnterpriseCodeSigningCertificate, path, options);
}
export const $updateSymantecCodeSigningCertificate = {
    id: "intune_apps_symanteccodesigningcertificate_update",
    method: "PATCH",
    version: "beta",
    paths: ["/deviceAppManagement/symantecCodeSigningCertificate"],
};
export function updateSymantecCodeSigningCertificate(client, path, options) {
    return callWrite(client, $updateSymantecCodeSigningCertificate, path, options);
}
