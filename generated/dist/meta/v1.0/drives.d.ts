import type { OperationMeta } from "../../runtime/meta.js";
export declare const createSharingLink: OperationMeta;
export declare const downloadFile: OperationMeta;
export declare const driveItemSearch: OperationMeta;
export declare const followChangesInDrive: OperationMeta;
export declare const getDriveByItsIdentifier: OperationMeta;
export declare const getDriveItem: OperationMeta;
export declare const uploadOrReplaceSmallFile: OperationMeta;
