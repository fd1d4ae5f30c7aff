import type { OperationMock } from "../../runtime/mock.js";
export declare const getByIds: OperationMock;
