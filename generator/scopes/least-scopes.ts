import { sortedBy } from "../text/ordinal.js";
import type { Account, PermissionRow } from "./operation-facts.js";

/** An operation that an application calls: anything with the rows of its permissions. */
export interface Called {
  readonly permissions: readonly PermissionRow[];
}

/** What an application needs of one kind of account. */
export interface LeastScopes<T> {
  /** Sorted; none of them can be left out. */
  readonly scopes: readonly { readonly scope: string; readonly operations: readonly T[] }[];
  /** What is needed only where an operation is called for something. */
  readonly scenarios: readonly ScenarioScopes<T>[];
  /** Operations that cannot be called with the account. */
  readonly unsupported: readonly T[];
  /** Operations of which the documentation does not say what they need. */
  readonly undocumented: readonly T[];
}

/** What an operation needs where it is called for something. */
export interface ScenarioScopes<T> {
  readonly operation: T;
  readonly scenario: string;
  /** Absent where it cannot be called for that. */
  readonly scopes?: readonly string[];
  /** Whether the scopes that are needed anyway suffice. */
  readonly included: boolean;
}

interface Requirement<T> {
  readonly operation: T;
  readonly alternatives: PermissionRow["alternatives"];
}

/**
 * The least privileges that calls need of an account: the least privileged alternative of each operation, without the scopes that nobody
 * needs because an operation is content with those of others.
 *
 * @param operations - in the order of the answer
 */
export function leastScopes<T extends Called>(operations: readonly T[], account: Account): LeastScopes<T> {
  const requirements: Requirement<T>[] = [];
  const scenarios: (Requirement<T> & { readonly scenario: string })[] = [];
  const unsupported: T[] = [];
  const undocumented: T[] = [];
  for (const operation of operations) {
    const rows = operation.permissions.filter((row) => row.account === account || row.account === "any");
    if (rows.length === 0) undocumented.push(operation);
    else if (rows.every(({ alternatives }) => alternatives.length === 0)) unsupported.push(operation);
    else {
      for (const { scenario, alternatives } of rows) {
        if (scenario !== undefined) scenarios.push({ operation, alternatives, scenario });
        else if (alternatives.length > 0) requirements.push({ operation, alternatives });
      }
    }
  }
  const scopes = smallestSet(requirements.map(({ alternatives }) => alternatives));
  return {
    scopes: sortedBy(scopes, (scope) => scope).map((scope) => ({ scope, operations: operationsOf(scope, requirements, scopes) })),
    scenarios: scenarios.map(({ operation, scenario, alternatives }) => {
      const included = alternatives.find((needed) => isContained(needed, scopes));
      const needed = included ?? alternatives[0];
      return { operation, scenario, ...(needed && { scopes: needed }), included: included !== undefined };
    }),
    unsupported,
    undocumented,
  };
}

/** All first alternatives together, without each scope that can go while every requirement is still met. */
function smallestSet(requirements: readonly PermissionRow["alternatives"][]): ReadonlySet<string> {
  const scopes = new Set(requirements.flatMap(([least = []]) => least));
  for (const scope of sortedBy(scopes, (name) => name)) {
    scopes.delete(scope);
    if (!requirements.every((alternatives) => alternatives.some((needed) => isContained(needed, scopes)))) scopes.add(scope);
  }
  return scopes;
}

/** The operations that a scope is there for. */
function operationsOf<T>(scope: string, requirements: readonly Requirement<T>[], scopes: ReadonlySet<string>): T[] {
  const those = requirements.filter(({ alternatives }) => alternatives.find((needed) => isContained(needed, scopes))?.includes(scope));
  return [...new Set(those.map(({ operation }) => operation))];
}

function isContained(needed: readonly string[], scopes: ReadonlySet<string>): boolean {
  return needed.every((scope) => scopes.has(scope));
}
