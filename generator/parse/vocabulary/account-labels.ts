import type { AccountKind } from "../page.js";

/** Labels of kinds of accounts, in lower case; the first that fits counts. */
export const ACCOUNT_LABELS: readonly { readonly account: AccountKind; readonly pattern: RegExp }[] = [
  { account: "delegatedPersonal", pattern: /^del[a-z]{0,9}\b.*\bpersonal\b/ },
  { account: "delegatedWork", pattern: /^del[a-z]{0,9}\b/ },
  { account: "application", pattern: /^(?:applications?|app)(?:[- ]only)?(?: permissions?)?$/ },
  { account: "delegatedPersonal", pattern: /^(?:personal )?(?:microsoft|personal) accounts?\b/ },
  { account: "delegatedWork", pattern: /^work or school\b/ },
];
