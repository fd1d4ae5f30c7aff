import {
  call,
  callPaged,
  callWrite
} from "../chunks/GHVAOIT5.js";
import "../chunks/3SGVI76O.js";
import "../chunks/BR5RKVC2.js";

// src/beta/deviceAppManagement.ts
function createEnterpriseCodeSigningCertificate(client, path, options) {
  return callWrite(
    client,
    {
      id: "intune-apps-enterprisecodesigningcertificate-create",
      method: "POST",
      version: "beta",
      paths: ["/deviceAppManagement/enterpriseCodeSigningCertificates"]
    },
    path,
    options
  );
}
function createWin32LobApp(client, path, options) {
  return callWrite(
    client,
    {
      id: "intune-apps-win32lobapp-create",
      method: "POST",
      version: "beta",
      paths: ["/deviceAppManagement/mobileApps"]
    },
    path,
    options
  );
}
function deleteEnterpriseCodeSigningCertificate(client, path, options) {
  return callWrite(
    client,
    {
      id: "intune-apps-enterprisecodesigningcertificate-delete",
      method: "DELETE",
      version: "beta",
      paths: ["/deviceAppManagement/enterpriseCodeSigningCertificates/{enterpriseCodeSigningCertificateId}"],
      returns: "none"
    },
    path,
    options
  );
}
function getEnterpriseCodeSigningCertificate(client, path, options) {
  return call(
    client,
    {
      id: "intune-apps-enterprisecodesigningcertificate-get",
      method: "GET",
      version: "beta",
      paths: ["/deviceAppManagement/enterpriseCodeSigningCertificates/{enterpriseCodeSigningCertificateId}"]
    },
    path,
    options
  );
}
function listEnterpriseCodeSigningCertificates(client, path = {}, options) {
  return callPaged(
    client,
    {
      id: "intune-apps-enterprisecodesigningcertificate-list",
      method: "GET",
      version: "beta",
      paths: ["/deviceAppManagement/enterpriseCodeSigningCertificates"]
    },
    path,
    options
  );
}
function updateEnterpriseCodeSigningCertificate(client, path, options) {
  return callWrite(
    client,
    {
      id: "intune-apps-enterprisecodesigningcertificate-update",
      method: "PATCH",
      version: "beta",
      paths: ["/deviceAppManagement/enterpriseCodeSigningCertificates/{enterpriseCodeSigningCertificateId}"]
    },
    path,
    options
  );
}
function updateSymantecCodeSigningCertificate(client, path, options) {
  return callWrite(
    client,
    {
      id: "intune_apps_symanteccodesigningcertificate_update",
      method: "PATCH",
      version: "beta",
      paths: ["/deviceAppManagement/symantecCodeSigningCertificate"]
    },
    path,
    options
  );
}
export {
  createEnterpriseCodeSigningCertificate,
  createWin32LobApp,
  deleteEnterpriseCodeSigningCertificate,
  getEnterpriseCodeSigningCertificate,
  listEnterpriseCodeSigningCertificates,
  updateEnterpriseCodeSigningCertificate,
  updateSymantecCodeSigningCertificate
};
