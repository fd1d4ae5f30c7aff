export const createCustomer = {
    id: "dynamics-customer-create",
    method: "POST",
    page: "https://learn.microsoft.com/graph/api/dynamics-customer-create?view=graph-rest-beta",
    permissions: [
        { account: "delegatedWork", alternatives: [["Financials.ReadWrite.All"]] },
        { account: "delegatedPersonal", alternatives: [] },
        { account: "application", alternatives: [] },
    ],
};
export const deleteCustomer = {
    id: "dynamics-customer-delete",
    method: "DELETE",
    page: "https://learn.microsoft.com/graph/api/dynamics-customer-delete?view=graph-rest-beta",
    permissions: [
        { account: "delegatedWork", alternatives: [["Financials.ReadWrite.All"]] },
        { account: "delegatedPersonal", alternatives: [] },
        { account: "application", alternatives: [] },
    ],
};
export const getCustomer = {
    id: "dynamics-customer-get",
    method: "GET",
    page: "https://learn.microsoft.com/graph/api/dynamics-customer-get?view=graph-rest-beta",
    permissions: [
        { account: "delegatedWork", alternatives: [["Financials.ReadWrite.All"]] },
        { account: "delegatedPersonal", alternatives: [] },
        { account: "application", alternatives: [] },
    ],
};
export const getSalesInvoice = {
    id: "dynamics-salesinvoice-get",
    method: "GET",
    page: "https://learn.microsoft.com/graph/api/dynamics-salesinvoice-get?view=graph-rest-beta",
    permissions: [],
};
export const listCustomers = {
    id: "dynamics-customer-list",
    method: "GET",
    page: "https://learn.microsoft.com/graph/api/dynamics-customer-list?view=graph-rest-beta",
    permissions: [
        { account: "delegatedWork", alternatives: [["Financials.ReadWrite.All"]] },
        { account: "delegatedPersonal", alternatives: [] },
        { account: "application", alternatives: [] },
    ],
};
export const postActionForSalesInvoices = {
    id: "dynamics-salesinvoice-post",
    method: "POST",
    page: "https://learn.microsoft.com/graph/api/dynamics-salesinvoice-post?view=graph-rest-beta",
    permissions: [],
};
