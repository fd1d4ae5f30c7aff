import type { Method } from "./operation.js";
/** Who signs in: a person with an account of work or school, a person with one of their own, nobody; or whoever it is. */
export type Account = "delegatedWork" | "delegatedPersonal" | "application" | "any";
/** What an operation needs of one kind of account. */
export interface PermissionRow {
	readonly account: Account;
	/**
	 * Least privileged first, each a set of scopes that are needed together.
	 * None where the operation does not support the account; one empty set where it needs no scope.
	 */
	readonly alternatives: readonly (readonly string[])[];
	/** What the row is about, where an operation needs different permissions for different things. */
	readonly scenario?: string;
}
/** What the documentation says about an operation beside its request. Plain data. */
export interface OperationMeta {
	/** The same as the operation's own. */
	readonly id: string;
	readonly method: Method;
	/** Where it is documented. */
	readonly page?: string;
	readonly permissions: readonly PermissionRow[];
}
/**
 * The least that an operation needs of an account, for each row that speaks of the account:
 * one row, unless it depends on what the operation is called for.
 *
 * @returns empty where the documentation says nothing; a row without scopes where the account is not supported
 */
export declare function leastPrivileged(operation: OperationMeta, account: Account): readonly {
	readonly scopes: readonly string[] | undefined;
	readonly scenario?: string;
}[];
