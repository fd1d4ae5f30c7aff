import {
  enterpriseCodeSigningCertificateSchema,
  symantecCodeSigningCertificateSchema,
  win32LobAppSchema
} from "../../chunks/O4JSP45N.js";
import "../../chunks/MZY6UBC7.js";
export {
  enterpriseCodeSigningCertificateSchema,
  symantecCodeSigningCertificateSchema,
  win32LobAppSchema
};
