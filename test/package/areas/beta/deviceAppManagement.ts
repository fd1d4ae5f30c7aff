// Apps that an organization hands out, and the certificates that they are signed with.
import assert from "node:assert/strict";
import { formatFlags, isApiError, parseFlags } from "docwright-client";
import {
  CertificateStatus,
  WindowsArchitecture,
  type EnterpriseCodeSigningCertificateCreate,
  type Win32LobAppCreate,
} from "docwright-client/beta";
import * as apps from "docwright-client/beta/deviceAppManagement";
import { client } from "../sign-in.js";

const certificate: EnterpriseCodeSigningCertificateCreate = {
  "@odata.type": "#microsoft.graph.enterpriseCodeSigningCertificate",
  content: "Y29udGVudA==",
  status: CertificateStatus.provisioned,
  subjectName: "Contoso Apps",
  expirationDateTime: "2027-12-31T23:57:57.2481234-08:00",
};
const created = await apps.createEnterpriseCodeSigningCertificate(client, {}, { body: certificate });
const at = { enterpriseCodeSigningCertificateId: created.id ?? "" };
const { expirationDateTime } = await apps.getEnterpriseCodeSigningCertificate(client, at, { select: ["expirationDateTime", "status"] });
assert.equal(expirationDateTime, "2027-12-31T23:57:57.2481234-08:00");
const issuers = await apps.listEnterpriseCodeSigningCertificates(client, {}, { select: ["issuerName"], orderby: ["issuerName"] }).toArray();
assert.deepEqual(
  issuers.map(({ issuerName }) => issuerName),
  ["Contoso Root"],
);
const updated = await apps.updateEnterpriseCodeSigningCertificate(client, at, { body: { status: CertificateStatus.notProvisioned } });
assert.equal(updated.id, created.id);
await apps.deleteEnterpriseCodeSigningCertificate(client, at);
await assert.rejects(
  apps.getEnterpriseCodeSigningCertificate(client, { enterpriseCodeSigningCertificateId: "refused" }),
  (error) => isApiError(error) && error.status === 404,
);

const symantec = { content: "Y29udGVudA==", password: "Fj0rd!", status: CertificateStatus.provisioned } as const;
const { subjectName } = await apps.updateSymantecCodeSigningCertificate(client, {}, { body: symantec });
assert.equal(subjectName, "Contoso Telephone Apps");

const app: Win32LobAppCreate = {
  "@odata.type": "#microsoft.graph.win32LobApp",
  displayName: "Soundings",
  applicableArchitectures: formatFlags([WindowsArchitecture.x86, WindowsArchitecture.x64]),
  fileName: "soundings.intunewin",
};
const { applicableArchitectures } = await apps.createWin32LobApp(client, {}, { body: app });
assert.deepEqual(parseFlags(applicableArchitectures), [WindowsArchitecture.x86, WindowsArchitecture.x64]);
