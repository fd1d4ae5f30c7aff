import type { OperationMeta } from "../../runtime/meta.js";
export declare const openSharedItem: OperationMeta;
