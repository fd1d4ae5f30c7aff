import type { Auth } from "./auth.js";
import type { RetryPolicy } from "./retry.js";
/** The part of `fetch` that is used. The platform's own fits, and so does a function that answers from memory. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;
/** Settings of a client. */
export interface ClientOptions {
	/** Gives the token for each request. */
	readonly auth: Auth;
	/** Scheme, host and, behind a proxy, leading path: everything before the version. */
	readonly baseUrl: string;
	/** Default: the platform's `fetch`, looked up at each call. */
	readonly fetch?: Fetch;
	/** Scopes to ask {@link Auth} for. Default: `ORIGIN/.default`. */
	readonly scopes?: readonly string[];
	/** Headers of every request. */
	readonly headers?: Readonly<Record<string, string>>;
	/** When failed requests are sent again; what is left out keeps its default. */
	readonly retry?: Partial<RetryPolicy>;
	/** Time limit of each call in milliseconds, waits and retries included. Default: none. */
	readonly timeout?: number;
	/** Ends every call of the client. */
	readonly signal?: AbortSignal;
	/**
	 * `"prefer"` asks the service for the values of enumerations that are newer than its first clients (`Prefer: include-unknown-enum-members`),
	 * which it would otherwise replace by `unknownFutureValue`. They arrive as {@link Unlisted}.
	 */
	readonly unknownEnums?: "prefer";
}
/** A configured connection to the API: plain frozen data. Make one with {@link createClient}. */
export interface Client extends ClientOptions {
	/** Without trailing slash. */
	readonly baseUrl: string;
	readonly fetch: Fetch;
	readonly scopes: readonly string[];
}
/** Makes a client. Nothing is kept outside it: two clients with two users' tokens never meet. */
export declare function createClient(options: ClientOptions): Client;
