import { call, callPaged, callWrite } from "../runtime/call.js";
export const $createCustomer = {
    id: "dynamics-customer-create",
    method: "POST",
    version: "beta",
    paths: ["/financials/companies({companyId})/customers"],
};
export function createCustomer(client, path, options) {
    return callWrite(client, $createCustomer, path, options);
}
export const $deleteCustomer = {
    id: "dynamics-customer-delete",
    method: "DELETE",
    version: "beta",
    paths: ["/financials/companies({companyId})/customers({customerId})"],
    returns: "none",
};
export function deleteCustomer(client, path, options) {
    return callWrite(client, $deleteCustomer, path, options);
}
export const $getCustomer = {
    id: "dynamics-customer-get",
    method: "GET",
    version: "beta",
    paths: ["/financials/companies({companyId})/customers({customerId})"],
};
export function getCustomer(client, path, options) {
    return call(client, $getCustomer, path, options);
}
export const $getSalesInvoice = {
    id: "dynamics-salesinvoice-get",
    method: "GET",
    version: "beta",
    paths: [
        "/financials/companies({companyId})/salesInvoices({salesInvoiceId})",
        "/financials/companies({companyId})/salesEntries({customerId},{salesInvoiceId})",
    ],
};
export function getSalesInvoice(client, path, options) {
    return call(client, $getSalesInvoice, path, options);
}
export const $listCustomers = {
    id: "dynamics-customer-list",
    method: "GET",
    version: "beta",
    paths: ["/financials/companies({companyId})/customers"],
};
export function listCustomers(client, path, options) {
    return callPaged(client, $listCustomers, path, options);
}
export const $postActionForSalesInvoices = {
    id: "dynamics-salesinvoice-post",
    method: "POST",
    version: "beta",
    paths: ["/financials/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.post"],
    returns: "none",
};
export function postActionForSalesInvoices(client, path, options) {
    return callWrite(client, $postActionForSalesInvoices, path, options);
}
