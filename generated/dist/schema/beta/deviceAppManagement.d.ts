export { enterpriseCodeSigningCertificateSchema, symantecCodeSigningCertificateSchema, win32LobAppSchema } from "./types/a-z.js";
