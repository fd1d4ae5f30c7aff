// src/mock/beta/financials.ts
var createCustomer = {
  operation: {
    id: "dynamics-customer-create",
    method: "POST",
    version: "beta",
    paths: ["/financials/companies({companyId})/customers"]
  },
  body: "required",
  examples: [
    {
      request: ["number", "displayName", "type", "email", "taxLiable", "currencyCode"],
      status: 201,
      json: '{"id":"3f445efb-43b9-4387-a7ce-b9c212be6f30","number":"10000","displayName":"Coho Winery","type":"Company","email":"invoices@coho.example","taxLiable":true,"currencyCode":"USD","balance":1530.25,"overdueAmount":0,"openInvoices":2,"lastModifiedDateTime":"2026-01-22T02:42:27.383Z"}'
    }
  ]
};
var deleteCustomer = {
  operation: {
    id: "dynamics-customer-delete",
    method: "DELETE",
    version: "beta",
    paths: ["/financials/companies({companyId})/customers({customerId})"],
    returns: "none"
  },
  headers: ["If-Match"],
  examples: [{ status: 204 }]
};
var getCustomer = {
  operation: {
    id: "dynamics-customer-get",
    method: "GET",
    version: "beta",
    paths: ["/financials/companies({companyId})/customers({customerId})"]
  },
  examples: [
    {
      status: 200,
      json: '{"id":"3f445efb-43b9-4387-a7ce-b9c212be6f30","number":"10000","displayName":"Coho Winery","type":"Company","email":"invoices@coho.example","taxLiable":true,"currencyCode":"USD","balance":1530.25,"overdueAmount":0,"openInvoices":2,"lastModifiedDateTime":"2026-01-22T02:42:27.383Z"}'
    }
  ]
};
var getSalesInvoice = {
  operation: {
    id: "dynamics-salesinvoice-get",
    method: "GET",
    version: "beta",
    paths: [
      "/financials/companies({companyId})/salesInvoices({salesInvoiceId})",
      "/financials/companies({companyId})/salesEntries({customerId},{salesInvoiceId})"
    ]
  },
  examples: [
    {
      status: 200,
      json: '{"id":"5f2c1c5e-9d2b-4d5f-8a51-0a1c5f5d8e55","number":"103001","invoiceDate":"2026-01-22","billingPostalAddress":{"street":"12 Vine Street","city":"Ballard","postalCode":"98107","countryLetterCode":"US"},"customerType":"Company","status":"Open","totalAmountExcludingTax":120.5,"discountAmount":0}'
    }
  ]
};
var listCustomers = {
  operation: {
    id: "dynamics-customer-list",
    method: "GET",
    version: "beta",
    paths: ["/financials/companies({companyId})/customers"]
  },
  examples: [
    {
      status: 200,
      json: '{"value":[{"id":"3f445efb-43b9-4387-a7ce-b9c212be6f30","number":"10000","displayName":"Coho Winery","type":"Company","email":"invoices@coho.example","taxLiable":true,"currencyCode":"USD","balance":1530.25,"overdueAmount":0,"openInvoices":2,"lastModifiedDateTime":"2026-01-22T02:42:27.383Z"}]}'
    }
  ]
};
var postActionForSalesInvoices = {
  operation: {
    id: "dynamics-salesinvoice-post",
    method: "POST",
    version: "beta",
    paths: ["/financials/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.post"],
    returns: "none"
  },
  examples: [{ status: 204 }]
};
export {
  createCustomer,
  deleteCustomer,
  getCustomer,
  getSalesInvoice,
  listCustomers,
  postActionForSalesInvoices
};
