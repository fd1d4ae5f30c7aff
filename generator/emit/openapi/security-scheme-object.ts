import { sortedBy } from "../../text/ordinal.js";
import type { OperationGroup } from "./path-group.js";
import { uriReference } from "./plain-text.js";
import { recordOf, type NamedMap } from "./record.js";
import { permissionsOf, scopesOf, usesScheme, type SecuritySchemeKey } from "./security-requirement-object.js";

/** @see https://spec.openapis.org/oas/v3.1.1#security-scheme-object */
export interface SecuritySchemeObject {
  readonly type: "oauth2";
  readonly flows: OAuthFlowsObject;
}

/** @see https://spec.openapis.org/oas/v3.1.1#oauth-flows-object */
export interface OAuthFlowsObject {
  readonly authorizationCode?: OAuthFlowObject & { readonly authorizationUrl: string };
  readonly clientCredentials?: OAuthFlowObject;
}

/** @see https://spec.openapis.org/oas/v3.1.1#oauth-flow-object */
export interface OAuthFlowObject {
  readonly tokenUrl: string;
  readonly scopes: NamedMap<string>;
}

/** Where tokens come from. */
export interface AuthorizationServer {
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
}

/** The server of the services whose documentation has this dialect; no page of it names one. */
export const DEFAULT_AUTHORIZATION_SERVER: AuthorizationServer = {
  authorizationUrl: "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
  tokenUrl: "https://login.microsoftonline.com/common/oauth2/v2.0/token",
};

/** The schemes that the operations' requirements name, with every scope that occurs. */
export function securitySchemeObjects(
  groups: readonly OperationGroup[],
  server: AuthorizationServer,
): readonly (readonly [SecuritySchemeKey, SecuritySchemeObject])[] {
  const tokenUrl = uriReference(server.tokenUrl);
  const authorizationUrl = uriReference(server.authorizationUrl);
  const flows: Readonly<Record<SecuritySchemeKey, (scopes: NamedMap<string>) => OAuthFlowsObject>> = {
    delegated: (scopes) => ({ authorizationCode: { authorizationUrl, tokenUrl, scopes } }),
    application: (scopes) => ({ clientCredentials: { tokenUrl, scopes } }),
  };
  const isUsed = (key: SecuritySchemeKey): boolean => groups.some(({ operations }) => usesScheme(permissionsOf(operations), key));
  const keys = (["delegated", "application"] as const).filter(isUsed);
  return keys.map((key) => [key, { type: "oauth2", flows: flows[key](scopeMap(scopeNames(groups, key))) }]);
}

function scopeNames(groups: readonly OperationGroup[], scheme: SecuritySchemeKey): readonly string[] {
  const names = groups.flatMap(({ operations }) => scopesOf(permissionsOf(operations), scheme));
  return sortedBy(new Set(names), (name) => name);
}

/** The documentation describes no scope where it requires it; the specification wants a text for each. */
function scopeMap(scopes: readonly string[]): NamedMap<string> {
  return recordOf(scopes.map((scope) => [scope, ""] as const));
}
