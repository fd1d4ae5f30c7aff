import type { OperationMeta } from "../../runtime/meta.js";
export declare const listMethods: OperationMeta;
export declare const outlookTaskComplete: OperationMeta;
