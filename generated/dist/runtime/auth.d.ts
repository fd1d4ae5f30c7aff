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
	getToken(scopes: string[], options?: {
		claims?: string;
		abortSignal?: AbortSignal;
		enableCae?: boolean;
	}): Promise<{
		readonly token: string;
	} | null>;
}
/** Makes an {@link Auth} function of a `TokenCredential`, for example one of `@azure/identity`. */
export declare function fromTokenCredential(credential: TokenCredentialLike): Auth;
/** The claims a 401 asks for (`WWW-Authenticate: Bearer …, claims="BASE64"`), decoded; undefined if it asks for none. */
export declare function claimsOf(headers: Headers): string | undefined;
