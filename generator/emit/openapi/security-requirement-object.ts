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
  return permissions.map(({ account, scopes, scenario }) => ({
    account,
    scopes: scopes.map(plainText),
    ...(scenario !== undefined && { scenario: plainText(scenario) }),
  }));
}

/** The scopes of a scheme that operations may be called with, least privileged first within an account. */
export function scopesOf(permissions: readonly Permission[], scheme: SecuritySchemeKey): readonly string[] {
  const accounts = SCHEMES.find(([key]) => key === scheme)?.[1] ?? [];
  const scopes = accounts.flatMap((account) =>
    permissions.filter((permission) => permission.account === account).flatMap((permission) => permission.scopes),
  );
  return [...new Set(scopes)];
}

/** The ways to be allowed, each enough on its own: one scope of one scheme. */
export function securityRequirements(operations: readonly Operation[]): readonly SecurityRequirementObject[] {
  const permissions = permissionsOf(operations);
  return SCHEMES.flatMap(([scheme]) => scopesOf(permissions, scheme).map((scope) => recordOf([[scheme, [scope]] as const])));
}
