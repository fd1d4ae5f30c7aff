import type { OperationMeta } from "../../runtime/meta.js";
export declare const listDevices: OperationMeta;
