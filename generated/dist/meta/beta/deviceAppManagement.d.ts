import type { OperationMeta } from "../../runtime/meta.js";
export declare const createEnterpriseCodeSigningCertificate: OperationMeta;
export declare const createWin32LobApp: OperationMeta;
export declare const deleteEnterpriseCodeSigningCertificate: OperationMeta;
export declare const getEnterpriseCodeSigningCertificate: OperationMeta;
export declare const listEnterpriseCodeSigningCertificates: OperationMeta;
export declare const updateEnterpriseCodeSigningCertificate: OperationMeta;
export declare const updateSymantecCodeSigningCertificate: OperationMeta;
