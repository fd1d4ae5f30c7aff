import type { Customer, CustomerCreate, SalesInvoices } from "./types/a-z.js";
import type { Client } from "../runtime/client.js";
import type { CallOptions, RequestOptions } from "../runtime/options.js";
import type { Pages } from "../runtime/paging.js";
import type { QueryValue } from "../runtime/query.js";
import type { Expand, ExpandOption, OrderByOption, Select, SelectOption, Selected } from "../runtime/selection.js";
import type { OneOf } from "../runtime/types.js";
/** Options of `createCustomer`. */
export interface CreateCustomerOptions extends CallOptions {
	readonly body: CustomerCreate;
}
/**
 * Enter a new customer.
 *
 * `POST /financials/companies({companyId})/customers`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: Financials.ReadWrite.All; delegated, personal:
 * not supported; application: not supported.
 * @see https://learn.microsoft.com/graph/api/dynamics-customer-create?view=graph-rest-beta
 */
export declare function createCustomer(client: Client, path: {
	companyId: string;
}, options: CreateCustomerOptions): Promise<Customer>;
/** Options of `deleteCustomer`. */
export interface DeleteCustomerOptions extends CallOptions {
	/** Header fields; they win over the client's. */
	readonly headers: {
		/** The eTag of the version to delete. Required. */
		readonly "If-Match": string;
	} & Readonly<Record<string, string>>;
}
/**
 * Strike a customer out of the books.
 *
 * `DELETE /financials/companies({companyId})/customers({customerId})`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: Financials.ReadWrite.All; delegated, personal:
 * not supported; application: not supported.
 * @see https://learn.microsoft.com/graph/api/dynamics-customer-delete?view=graph-rest-beta
 */
export declare function deleteCustomer(client: Client, path: {
	companyId: string;
	customerId: string;
}, options: DeleteCustomerOptions): Promise<void>;
/** Options of `getCustomer`. */
export interface GetCustomerOptions<
	S extends Select<Customer> = Select<Customer>,
	E extends Expand<Customer> = Expand<Customer>
> extends CallOptions, SelectOption<Customer, S>, ExpandOption<Customer, E> {
	/** Query parameters beside OData's. */
	readonly query?: Readonly<Record<string, QueryValue>>;
}
/**
 * Read one customer of a company.
 *
 * `GET /financials/companies({companyId})/customers({customerId})`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: Financials.ReadWrite.All; delegated, personal:
 * not supported; application: not supported.
 * @see https://learn.microsoft.com/graph/api/dynamics-customer-get?view=graph-rest-beta
 */
export declare function getCustomer<
	const S extends Select<Customer> = undefined,
	const E extends Expand<Customer> = undefined
>(client: Client, path: {
	companyId: string;
	customerId: string;
}, options?: GetCustomerOptions<S, E>): Promise<Selected<Customer, S, E>>;
/** Options of `getSalesInvoice`. */
export interface GetSalesInvoiceOptions<
	S extends Select<SalesInvoices> = Select<SalesInvoices>,
	E extends Expand<SalesInvoices> = Expand<SalesInvoices>
> extends CallOptions, SelectOption<SalesInvoices, S>, ExpandOption<SalesInvoices, E> {
	/** Query parameters beside OData's. */
	readonly query?: Readonly<Record<string, QueryValue>>;
}
/**
 * Read one bill of a company in Business Central.
 *
 * - `GET /financials/companies({companyId})/salesInvoices({salesInvoiceId})`
 * - `GET /financials/companies({companyId})/salesEntries({customerId},{salesInvoiceId})`
 *
 * @see https://learn.microsoft.com/graph/api/dynamics-salesinvoice-get?view=graph-rest-beta
 */
export declare function getSalesInvoice<
	const S extends Select<SalesInvoices> = undefined,
	const E extends Expand<SalesInvoices> = undefined
>(client: Client, path: OneOf<{
	companyId: string;
	salesInvoiceId: string;
} | {
	companyId: string;
	customerId: string;
	salesInvoiceId: string;
}>, options?: GetSalesInvoiceOptions<S, E>): Promise<Selected<SalesInvoices, S, E>>;
/** Options of `listCustomers`. */
export interface ListCustomersOptions<
	S extends Select<Customer> = Select<Customer>,
	E extends Expand<Customer> = Expand<Customer>
> extends CallOptions, SelectOption<Customer, S>, ExpandOption<Customer, E>, OrderByOption<Customer>, Pick<RequestOptions, "filter" | "top" | "skip" | "count" | "search" | "from"> {
	/** Query parameters beside OData's. */
	readonly query?: Readonly<Record<string, QueryValue>>;
}
/**
 * Read all customers of a company.
 *
 * `GET /financials/companies({companyId})/customers`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: Financials.ReadWrite.All; delegated, personal:
 * not supported; application: not supported.
 * @see https://learn.microsoft.com/graph/api/dynamics-customer-list?view=graph-rest-beta
 */
export declare function listCustomers<
	const S extends Select<Customer> = undefined,
	const E extends Expand<Customer> = undefined
>(client: Client, path: {
	companyId: string;
}, options?: ListCustomersOptions<S, E>): Pages<Selected<Customer, S, E>>;
/**
 * Enter a bill into the books. Afterwards it cannot be changed.
 *
 * `POST /financials/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.post`
 *
 * @see https://learn.microsoft.com/graph/api/dynamics-salesinvoice-post?view=graph-rest-beta
 */
export declare function postActionForSalesInvoices(client: Client, path: {
	companyId: string;
	salesInvoiceId: string;
}, options?: CallOptions): Promise<void>;
