import { call, callPaged, callWrite } from "../runtime/call.js";
export const $createCustomer = {
    id: "dynamics-customer-create",
    method: "POST",
    version: "beta",
    paths: ["/financials/companies({companyId})/customers"],
};
/**
 * Enter a new customer.
 *
 * `POST /financials/companies({companyId})/customers`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): Financials.ReadWrite.All; delegated
 * (personal account): not supported; application: not supported.
 * @see https://learn.microsoft.com/graph/api/dynamics-customer-create?view=graph-rest-beta
 */
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
/**
 * Strike a customer out of the books.
 *
 * `DELETE /financials/companies({companyId})/customers({customerId})`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): Financials.ReadWrite.All; delegated
 * (personal account): not supported; application: not supported.
 * @see https://learn.microsoft.com/graph/api/dynamics-customer-delete?view=graph-rest-beta
 */
export function deleteCustomer(client, path, options) {
    return callWrite(client, $deleteCustomer, path, options);
}
export const $getCustomer = {
    id: "dynamics-customer-get",
    method: "GET",
    version: "beta",
    paths: ["/financials/companies({companyId})/customers({customerId})"],
};
/**
 * Read one customer of a company.
 *
 * `GET /financials/companies({companyId})/customers({customerId})`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): Financials.ReadWrite.All; delegated
 * (personal account): not supported; application: not supported.
 * @see https://learn.microsoft.com/graph/api/dynamics-customer-get?view=graph-rest-beta
 */
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
/**
 * Read one bill of a company in Business Central.
 *
 * - `GET /financials/companies({companyId})/salesInvoices({salesInvoiceId})`
 * - `GET /financials/companies({companyId})/salesEntries({customerId},{salesInvoiceId})`
 *
 * @see https://learn.microsoft.com/graph/api/dynamics-salesinvoice-get?view=graph-rest-beta
 */
export function getSalesInvoice(client, path, options) {
    return call(client, $getSalesInvoice, path, options);
}
export const $listCustomers = {
    id: "dynamics-customer-list",
    method: "GET",
    version: "beta",
    paths: ["/financials/companies({companyId})/customers"],
};
/**
 * Read all customers of a company.
 *
 * `GET /financials/companies({companyId})/customers`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): Financials.ReadWrite.All; delegated
 * (personal account): not supported; application: not supported.
 * @see https://learn.microsoft.com/graph/api/dynamics-customer-list?view=graph-rest-beta
 */
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
/**
 * Enter a bill into the books. Afterwards it cannot be changed.
 *
 * `POST /financials/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.post`
 *
 * @see https://learn.microsoft.com/graph/api/dynamics-salesinvoice-post?view=graph-rest-beta
 */
export function postActionForSalesInvoices(client, path, options) {
    return callWrite(client, $postActionForSalesInvoices, path, options);
}
