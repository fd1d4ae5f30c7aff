// Customers of a company, and their bills.
import assert from "node:assert/strict";
import { isApiError } from "docwright-client";
import { ContactType, InvoiceStatus } from "docwright-client/beta";
import * as financials from "docwright-client/beta/financials";
import { client } from "../sign-in.js";

const companyId = "a1b2c3d4-0000-4000-8000-000000000001";
const salesInvoiceId = "5f2c1c5e-9d2b-4d5f-8a51-0a1c5f5d8e55";

const customer = await financials.createCustomer(
  client,
  { companyId },
  { body: { number: "10000", displayName: "Coho Winery", type: ContactType.Company, taxLiable: true, currencyCode: "USD" } },
);
const at = { companyId, customerId: customer.id ?? "" };
const { balance } = await financials.getCustomer(client, at, { select: ["balance"] });
assert.equal(balance, 1530.25);
const late = financials.listCustomers(client, { companyId }, { select: ["displayName", "overdueAmount"], orderby: ["overdueAmount desc"] });
for await (const { displayName, overdueAmount } of late) assert.deepEqual([displayName, overdueAmount], ["Coho Winery", 0]);

const bill = await financials.getSalesInvoice(client, { companyId, salesInvoiceId }, { select: ["status", "billingPostalAddress"] });
assert.deepEqual([bill.status, bill.billingPostalAddress?.city], [InvoiceStatus.Open, "Ballard"]);
const { customerType } = await financials.getSalesInvoice(client, { ...at, salesInvoiceId }, { expand: ["customer"] });
assert.equal(customerType, ContactType.Company);
await financials.postActionForSalesInvoices(client, { companyId, salesInvoiceId });

await financials.deleteCustomer(client, at, { headers: { "If-Match": 'W/"1"' } });
await assert.rejects(financials.deleteCustomer(client, { companyId, customerId: "refused" }, { headers: { "If-Match": "*" } }), (error) =>
  isApiError(error, "itemNotFound"),
);
