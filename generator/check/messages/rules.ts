import type { Findings } from "../../model/findings.js";
import type { Documented, Rule } from "../check.js";
import { checkCredentials } from "./credentials.js";
import { checkHeaderFields } from "./header-fields.js";
import { checkPairing } from "./pairing.js";
import { queryMembersRule } from "./query-members.js";
import { addressRule } from "./request-address.js";
import { checkArguments } from "./request-arguments.js";
import { checkRequestBody } from "./request-body.js";
import { requestLineRule } from "./request-line.js";
import { checkQuery } from "./request-query.js";
import { arityRule } from "./response-arity.js";
import { checkStatuses } from "./response-status.js";
import { shownExamples, type ExampleRule } from "./shown-example.js";

/** Rules that need nothing but the example and its page. */
const EXAMPLE_RULES: readonly ExampleRule[] = [
  checkArguments,
  checkQuery,
  checkHeaderFields,
  checkRequestBody,
  checkStatuses,
  checkPairing,
];

/** Hold every example request and response against what its page documents. */
export const MESSAGE_RULES: readonly Rule[] = [checkExamples, checkCredentials];

function checkExamples(documented: Documented, findings: Findings): void {
  const rules = [
    ...EXAMPLE_RULES,
    requestLineRule(documented),
    addressRule(documented),
    queryMembersRule(documented),
    arityRule(documented),
  ];
  for (const example of shownExamples(documented)) for (const rule of rules) rule(example, findings);
}
