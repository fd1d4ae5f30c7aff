/** What an {@link Auth} function is told about the request that needs a token. */
export interface AuthRequest {
  /** Where the token will be sent. A copy: changing it changes nothing. */
  readonly url: URL;
  /** The scopes to ask for: the client's, by default `ORIGIN/.default`. */
  readonly scopes: readonly string[];
  /** Claims (JSON text) the server asked for on the attempt before; a cached token will not do then. */
  readonly claims?: string;
  readonly signal?: AbortSignal;
}

/**
 * Gives the bearer token for a request, without the word `Bearer`. An empty string sends none.
 * Called for every attempt, so it should cache.
 */
export type Auth = (request: AuthRequest) => string | Promise<string>;

/** The part of `@azure/core-auth`'s `TokenCredential` that is needed; any object of this shape will do. */
export interface TokenCredentialLike {
  getToken(
    scopes: string[],
    options?: { claims?: string; abortSignal?: AbortSignal; enableCae?: boolean },
  ): Promise<{ readonly token: string } | null>;
}

/** Makes an {@link Auth} function of a `TokenCredential`, for example one of `@azure/identity`. */
export function fromTokenCredential(credential: TokenCredentialLike): Auth {
  return async ({ scopes, claims, signal }) => {
    const answer = await credential.getToken([...scopes], {
      // Continuous access evaluation: this runtime answers its challenges, so long-lived tokens are welcome.
      enableCae: true,
      ...(claims !== undefined && { claims }),
      ...(signal && { abortSignal: signal }),
    });
    if (!answer) throw new Error("The credential gave no token");
    return answer.token;
  };
}

/** The claims a 401 asks for (`WWW-Authenticate: Bearer …, claims="BASE64"`), decoded; undefined if it asks for none. */
export function claimsOf(headers: Headers): string | undefined {
  const encoded = /\bclaims="([\w+/-]+=*)"/i.exec(headers.get("www-authenticate") ?? "")?.[1];
  try {
    return encoded && atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return undefined;
  }
}
