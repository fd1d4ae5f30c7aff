import type { OperationMock } from "../../runtime/mock.js";
export declare const addMember: OperationMock;
export declare const getDriveOfGroup: OperationMock;
export declare const listMembers: OperationMock;
export declare const removeMember: OperationMock;
