import type { OperationMeta } from "../../runtime/meta.js";
export declare const getAuditActivityTypes: OperationMeta;
export declare const updateMacOSCustomConfiguration: OperationMeta;
