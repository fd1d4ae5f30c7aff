import type { OperationMock } from "../../runtime/mock.js";
export declare const getAuditActivityTypes: OperationMock;
export declare const updateMacOSCustomConfiguration: OperationMock;
