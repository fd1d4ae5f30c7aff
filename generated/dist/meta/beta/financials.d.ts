import type { OperationMeta } from "../../runtime/meta.js";
export declare const createCustomer: OperationMeta;
export declare const deleteCustomer: OperationMeta;
export declare const getCustomer: OperationMeta;
export declare const getSalesInvoice: OperationMeta;
export declare const listCustomers: OperationMeta;
export declare const postActionForSalesInvoices: OperationMeta;
