// src/meta/beta/financials.ts
var createCustomer = {
  id: "dynamics-customer-create",
  method: "POST",
  page: "https://learn.microsoft.com/graph/api/dynamics-customer-create?view=graph-rest-beta",
  permissions: [
    { account: "delegatedWork", alternatives: [["Financials.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [] }
  ]
};
var deleteCustomer = {
  id: "dynamics-customer-delete",
  method: "DELETE",
  page: "https://learn.microsoft.com/graph/api/dynamics-customer-delete?view=graph-rest-beta",
  permissions: [
    { account: "delegatedWork", alternatives: [["Financials.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [] }
  ]
};
var getCustomer = {
  id: "dynamics-customer-get",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/dynamics-customer-get?view=graph-rest-beta",
  permissions: [
    { account: "delegatedWork", alternatives: [["Financials.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [] }
  ]
};
var getSalesInvoice = {
  id: "dynamics-salesinvoice-get",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/dynamics-salesinvoice-get?view=graph-rest-beta",
  permissions: []
};
var listCustomers = {
  id: "dynamics-customer-list",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/dynamics-customer-list?view=graph-rest-beta",
  permissions: [
    { account: "delegatedWork", alternatives: [["Financials.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [] }
  ]
};
var postActionForSalesInvoices = {
  id: "dynamics-salesinvoice-post",
  method: "POST",
  page: "https://learn.microsoft.com/graph/api/dynamics-salesinvoice-post?view=graph-rest-beta",
  permissions: []
};
export {
  createCustomer,
  deleteCustomer,
  getCustomer,
  getSalesInvoice,
  listCustomers,
  postActionForSalesInvoices
};
