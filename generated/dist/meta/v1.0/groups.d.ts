import type { OperationMeta } from "../../runtime/meta.js";
export declare const addMember: OperationMeta;
export declare const getDriveOfGroup: OperationMeta;
export declare const listMembers: OperationMeta;
export declare const removeMember: OperationMeta;
