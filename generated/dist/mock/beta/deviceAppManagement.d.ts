import type { OperationMock } from "../../runtime/mock.js";
export declare const createEnterpriseCodeSigningCertificate: OperationMock;
export declare const createWin32LobApp: OperationMock;
export declare const deleteEnterpriseCodeSigningCertificate: OperationMock;
export declare const getEnterpriseCodeSigningCertificate: OperationMock;
export declare const listEnterpriseCodeSigningCertificates: OperationMock;
export declare const updateEnterpriseCodeSigningCertificate: OperationMock;
export declare const updateSymantecCodeSigningCertificate: OperationMock;
