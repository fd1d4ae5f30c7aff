import type { OperationMock } from "../../runtime/mock.js";
export declare const createSharingLink: OperationMock;
export declare const downloadFile: OperationMock;
export declare const driveItemSearch: OperationMock;
export declare const followChangesInDrive: OperationMock;
export declare const getDriveByItsIdentifier: OperationMock;
export declare const getDriveItem: OperationMock;
export declare const uploadOrReplaceSmallFile: OperationMock;
