import { isRecord } from "./generated-package.js";

/** Kinds of accounts that permissions are documented for. */
export const ACCOUNTS = ["delegatedWork", "delegatedPersonal", "application"] as const;

/** Who signs in: a person with an account of work or school, a person with one of their own, nobody. */
export type Account = (typeof ACCOUNTS)[number];

/** What an operation needs of one kind of account, or of any. */
export interface PermissionRow {
  readonly account: Account | "any";
  /** Least privileged first, each a set of scopes that are needed together. None where the account is not supported. */
  readonly alternatives: readonly (readonly string[])[];
  /** When the operation needs it, if not always. */
  readonly scenario?: string;
}

/** What a generated package says about an operation beside its request. */
export interface OperationFacts {
  readonly id: string;
  /** Where it is documented. */
  readonly page?: string;
  readonly permissions: readonly PermissionRow[];
}

/** Takes a value for the facts of an operation if it has their form. */
export function operationFacts(value: unknown): OperationFacts | undefined {
  if (!isRecord(value)) return undefined;
  const { id, page, permissions } = value;
  if (typeof id !== "string" || !Array.isArray(permissions)) return undefined;
  const rows: readonly unknown[] = permissions;
  return rows.every(isRow) ? { id, ...(typeof page === "string" && { page }), permissions: rows } : undefined;
}

function isRow(value: unknown): value is PermissionRow {
  if (!isRecord(value)) return false;
  const { account, alternatives, scenario } = value;
  const isAccount = account === "any" || ACCOUNTS.some((known) => known === account);
  return isAccount && isListOf(alternatives, (scopes) => isListOf(scopes, isText)) && (scenario === undefined || isText(scenario));
}

function isListOf(value: unknown, is: (member: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
