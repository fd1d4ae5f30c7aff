import type { CalledOperation } from "./application.js";
import { leastScopes, type LeastScopes } from "./least-scopes.js";
import { ACCOUNTS, type Account } from "./operation-facts.js";

/** What an application needs, for each kind of account. */
export interface Answer {
  readonly operations: readonly CalledOperation[];
  readonly accounts: readonly { readonly account: Account; readonly needs: LeastScopes<CalledOperation> }[];
}

/** The least privileges of an application's calls. */
export function answerOf(operations: readonly CalledOperation[]): Answer {
  return { operations, accounts: ACCOUNTS.map((account) => ({ account, needs: leastScopes(operations, account) })) };
}

/** An answer as plain data, for programs; operations are named by module and function. */
export function answerData({ operations, accounts }: Answer): Readonly<Record<string, unknown>> {
  const names = (called: readonly CalledOperation[]): string[] => called.map(referenceTo);
  return {
    accounts: Object.fromEntries(
      accounts.map(({ account, needs: { scopes, scenarios, unsupported, undocumented } }) => [
        account,
        {
          scopes: scopes.map(({ scope, operations: those }) => ({ scope, operations: names(those) })),
          scenarios: scenarios.map(({ operation, scenario, scopes: needed, included }) => ({
            operation: referenceTo(operation),
            scenario,
            scopes: needed ?? null,
            included,
          })),
          unsupported: names(unsupported),
          undocumented: names(undocumented),
        },
      ]),
    ),
    operations: operations.map((operation) => {
      const { module, name, id, page, uses } = operation;
      return { operation: referenceTo(operation), module, name, id, page: page ?? null, uses };
    }),
  };
}

function referenceTo({ module, name }: CalledOperation): string {
  return `${module}#${name}`;
}
