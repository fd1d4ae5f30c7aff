import type { Client } from "./client.js";
/** A request whose headers are a `Headers` object. */
export interface FetchInit extends RequestInit {
	readonly method: string;
	readonly headers: Headers;
}
/** How a request gets its answer: by {@link fetchOnce} or {@link fetchFollowing}. */
export type Transport = (client: Client, url: URL, init: FetchInit) => Promise<Response>;
/** Sends a request; a redirect is its answer. */
export declare function fetchOnce({ fetch }: Client, url: URL, init: FetchInit): Promise<Response>;
/**
 * Sends a request and follows redirects of GET and HEAD by hand, so that no credentials go to another origin, or beside the base URL:
 * downloads redirect to storage that is authorised by its URL, and a token would leak there.
 * Other methods are not followed: their redirect is the answer.
 */
export declare function fetchFollowing(client: Client, url: URL, init: FetchInit): Promise<Response>;
/** Those of the headers whose names match. */
export declare function only(headers: Headers, names: RegExp): Headers;
