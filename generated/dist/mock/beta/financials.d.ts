import type { OperationMock } from "../../runtime/mock.js";
export declare const createCustomer: OperationMock;
export declare const deleteCustomer: OperationMock;
export declare const getCustomer: OperationMock;
export declare const getSalesInvoice: OperationMock;
export declare const listCustomers: OperationMock;
export declare const postActionForSalesInvoices: OperationMock;
