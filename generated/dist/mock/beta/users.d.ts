import type { OperationMock } from "../../runtime/mock.js";
export declare const listMethods: OperationMock;
export declare const outlookTaskComplete: OperationMock;
