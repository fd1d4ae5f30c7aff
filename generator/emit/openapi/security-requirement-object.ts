import type { Operation, Permission } from "../../model/schema.js";
import { plainText } from "./plain-text.js";
import { recordOf, type NamedMap } from "./record.js";

/** @see https://spec.openapis.org/oas/v3.1.1#security-requirement-object */
export type SecurityRequirementObject = NamedMap<readonly string[]>;

/** Keys of the security schemes: a signed-in user's token, or the application's own. */
export type SecuritySchemeKey = "delegated" | "application";

/** The schemes by which an account gets its token, in the order in which requirements are listed. */
const SCHEMES: readonly (readonly [SecuritySchemeKey, readonly Permission["account"][]])[] = [
  ["delegated", ["delegatedWork", "delegatedPersonal", "any"]],
  ["application", ["application", "any"]],
];

/** The permissions of the first operation that documents some. */
export function permissionsOf(operations: readonly Operation[]): readonly Permission[] {
  const permissions = operations.find((operation) => operation.permissions.length > 0)?.permissions ?? [];
  return permissions.map(({ account, alternatives, scenario }) => ({
    account,
    alternatives: alternatives.map((scopes) => scopes.map(plainText)),
    ...(scenario !== undefined && { scenario: plainText(scenario) }),
  }));
}

/** Whether some account may call by a scheme, with scopes or without. */
export function usesScheme(permissions: readonly Permission[], scheme: SecuritySchemeKey): boolean {
  return alternativesOf(permissions, scheme).length > 0;
}

/** The scopes of a scheme that operations may be called with, each once. */
export function scopesOf(permissions: readonly Permission[], scheme: SecuritySchemeKey): readonly string[] {
  return [...new Set(alternativesOf(permissions, scheme).flat())];
}

/**
 * The ways to be allowed, each enough on its own: the scopes of one scheme that are needed together.
 *
 * A requirement without scopes says that the token needs none.
 */
export function securityRequirements(operations: readonly Operation[]): readonly SecurityRequirementObject[] {
  const permissions = permissionsOf(operations);
  const requirements = SCHEMES.flatMap(([scheme]) =>
    alternativesOf(permissions, scheme).map((scopes) => recordOf([[scheme, scopes] as const])),
  );
  return [...new Map(requirements.map((requirement) => [JSON.stringify(requirement), requirement])).values()];
}

/** The alternatives of a scheme, least privileged first within an account. */
function alternativesOf(permissions: readonly Permission[], scheme: SecuritySchemeKey): Permission["alternatives"] {
  const accounts = SCHEMES.find(([key]) => key === scheme)?.[1] ?? [];
  return accounts.flatMap((account) =>
    permissions.filter((permission) => permission.account === account).flatMap(({ alternatives }) => alternatives),
  );
}
