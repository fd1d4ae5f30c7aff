import {
  enterpriseCodeSigningCertificateSchema,
  symantecCodeSigningCertificateSchema,
  win32LobAppSchema
} from "../../chunks/O3PBD3JM.js";
import "../../chunks/736CPTOE.js";
export {
  enterpriseCodeSigningCertificateSchema,
  symantecCodeSigningCertificateSchema,
  win32LobAppSchema
};
