// src/mock/beta/deviceAppManagement.ts
var createEnterpriseCodeSigningCertificate = {
  operation: {
    id: "intune-apps-enterprisecodesigningcertificate-create",
    method: "POST",
    version: "beta",
    paths: ["/deviceAppManagement/enterpriseCodeSigningCertificates"]
  },
  body: "required",
  examples: [
    {
      request: [
        "@odata.type=#microsoft.graph.enterpriseCodeSigningCertificate",
        "content",
        "status",
        "subjectName",
        "subject",
        "issuerName",
        "issuer",
        "expirationDateTime",
        "uploadDateTime"
      ],
      status: 201,
      json: '{"@odata.type":"#microsoft.graph.enterpriseCodeSigningCertificate","id":"b20d3703-3703-b20d-0337-0db203370db2","content":"Y29udGVudA==","status":"provisioned","subjectName":"Contoso Apps","subject":"CN=Contoso Apps, O=Contoso","issuerName":"Contoso Root","issuer":"CN=Contoso Root, O=Contoso","expirationDateTime":"2027-12-31T23:57:57.2481234-08:00","uploadDateTime":"2026-01-02T08:00:00Z"}'
    }
  ]
};
var createWin32LobApp = {
  operation: {
    id: "intune-apps-win32lobapp-create",
    method: "POST",
    version: "beta",
    paths: ["/deviceAppManagement/mobileApps"]
  },
  body: "required",
  examples: [
    {
      request: [
        "@odata.type=#microsoft.graph.win32LobApp",
        "displayName",
        "description",
        "publisher",
        "isFeatured",
        "applicableArchitectures",
        "fileName",
        "installCommandLine",
        "minimumFreeDiskSpaceInMB"
      ],
      status: 201,
      json: '{"@odata.type":"#microsoft.graph.win32LobApp","id":"b64ee8f9-e8f9-b64e-f9e8-4eb6f9e84eb6","displayName":"Soundings","description":"Keeps the depths of the survey.","publisher":"Contoso","createdDateTime":"2026-01-02T08:02:43.5775965Z","isFeatured":true,"applicableArchitectures":"x86,x64","fileName":"soundings.intunewin","installCommandLine":"setup.exe /quiet","minimumFreeDiskSpaceInMB":8,"size":4}'
    }
  ]
};
var deleteEnterpriseCodeSigningCertificate = {
  operation: {
    id: "intune-apps-enterprisecodesigningcertificate-delete",
    method: "DELETE",
    version: "beta",
    paths: ["/deviceAppManagement/enterpriseCodeSigningCertificates/{enterpriseCodeSigningCertificateId}"],
    returns: "none"
  },
  examples: [{ status: 204 }]
};
var getEnterpriseCodeSigningCertificate = {
  operation: {
    id: "intune-apps-enterprisecodesigningcertificate-get",
    method: "GET",
    version: "beta",
    paths: ["/deviceAppManagement/enterpriseCodeSigningCertificates/{enterpriseCodeSigningCertificateId}"]
  },
  query: ["$select"],
  examples: [
    {
      status: 200,
      json: '{"@odata.type":"#microsoft.graph.enterpriseCodeSigningCertificate","id":"b20d3703-3703-b20d-0337-0db203370db2","content":"Y29udGVudA==","status":"provisioned","subjectName":"Contoso Apps","subject":"CN=Contoso Apps, O=Contoso","issuerName":"Contoso Root","issuer":"CN=Contoso Root, O=Contoso","expirationDateTime":"2027-12-31T23:57:57.2481234-08:00","uploadDateTime":"2026-01-02T08:00:00Z"}'
    }
  ]
};
var listEnterpriseCodeSigningCertificates = {
  operation: {
    id: "intune-apps-enterprisecodesigningcertificate-list",
    method: "GET",
    version: "beta",
    paths: ["/deviceAppManagement/enterpriseCodeSigningCertificates"]
  },
  examples: [
    {
      status: 200,
      json: '{"value":[{"@odata.type":"#microsoft.graph.enterpriseCodeSigningCertificate","id":"b20d3703-3703-b20d-0337-0db203370db2","content":"Y29udGVudA==","status":"provisioned","subjectName":"Contoso Apps","subject":"CN=Contoso Apps, O=Contoso","issuerName":"Contoso Root","issuer":"CN=Contoso Root, O=Contoso","expirationDateTime":"2027-12-31T23:57:57.2481234-08:00","uploadDateTime":"2026-01-02T08:00:00Z"}]}'
    }
  ]
};
var updateEnterpriseCodeSigningCertificate = {
  operation: {
    id: "intune-apps-enterprisecodesigningcertificate-update",
    method: "PATCH",
    version: "beta",
    paths: ["/deviceAppManagement/enterpriseCodeSigningCertificates/{enterpriseCodeSigningCertificateId}"]
  },
  body: "required",
  examples: [
    {
      request: [
        "@odata.type=#microsoft.graph.enterpriseCodeSigningCertificate",
        "content",
        "status",
        "subjectName",
        "subject",
        "issuerName",
        "issuer",
        "expirationDateTime",
        "uploadDateTime"
      ],
      status: 200,
      json: '{"@odata.type":"#microsoft.graph.enterpriseCodeSigningCertificate","id":"b20d3703-3703-b20d-0337-0db203370db2","content":"Y29udGVudA==","status":"provisioned","subjectName":"Contoso Apps","subject":"CN=Contoso Apps, O=Contoso","issuerName":"Contoso Root","issuer":"CN=Contoso Root, O=Contoso","expirationDateTime":"2027-12-31T23:57:57.2481234-08:00","uploadDateTime":"2026-01-02T08:00:00Z"}'
    }
  ]
};
var updateSymantecCodeSigningCertificate = {
  operation: {
    id: "intune_apps_symanteccodesigningcertificate_update",
    method: "PATCH",
    version: "beta",
    paths: ["/deviceAppManagement/symantecCodeSigningCertificate"]
  },
  body: "required",
  examples: [
    {
      request: ["content", "password", "status"],
      status: 200,
      json: '{"@odata.type":"#microsoft.graph.symantecCodeSigningCertificate","id":"2dd6a5e7-a5e7-2dd6-e7a5-d62de7a5d62d","content":"Y29udGVudA==","status":"notProvisioned","subjectName":"Contoso Telephone Apps","expirationDateTime":"2027-12-31T23:57:57.2481234-08:00"}'
    }
  ]
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
