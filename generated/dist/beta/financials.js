import {
  call,
  callPaged,
  callWrite
} from "../chunks/GHVAOIT5.js";
import "../chunks/3SGVI76O.js";
import "../chunks/BR5RKVC2.js";

// src/beta/financials.ts
function createCustomer(client, path, options) {
  return callWrite(
    client,
    {
      id: "dynamics-customer-create",
      method: "POST",
      version: "beta",
      paths: ["/financials/companies({companyId})/customers"]
    },
    path,
    options
  );
}
function deleteCustomer(client, path, options) {
  return callWrite(
    client,
    {
      id: "dynamics-customer-delete",
      method: "DELETE",
      version: "beta",
      paths: ["/financials/companies({companyId})/customers({customerId})"],
      returns: "none"
    },
    path,
    options
  );
}
function getCustomer(client, path, options) {
  return call(
    client,
    {
      id: "dynamics-customer-get",
      method: "GET",
      version: "beta",
      paths: ["/financials/companies({companyId})/customers({customerId})"]
    },
    path,
    options
  );
}
function getSalesInvoice(client, path, options) {
  return call(
    client,
    {
      id: "dynamics-salesinvoice-get",
      method: "GET",
      version: "beta",
      paths: [
        "/financials/companies({companyId})/salesInvoices({salesInvoiceId})",
        "/financials/companies({companyId})/salesEntries({customerId},{salesInvoiceId})"
      ]
    },
    path,
    options
  );
}
function listCustomers(client, path, options) {
  return callPaged(
    client,
    {
      id: "dynamics-customer-list",
      method: "GET",
      version: "beta",
      paths: ["/financials/companies({companyId})/customers"]
    },
    path,
    options
  );
}
function postActionForSalesInvoices(client, path, options) {
  return callWrite(
    client,
    {
      id: "dynamics-salesinvoice-post",
      method: "POST",
      version: "beta",
      paths: ["/financials/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.post"],
      returns: "none"
    },
    path,
    options
  );
}
export {
  createCustomer,
  deleteCustomer,
  getCustomer,
  getSalesInvoice,
  listCustomers,
  postActionForSalesInvoices
};
