import type { Client } from "./client.js";
/** What a call returned, and the answer it came from. */
export interface WithResponse<T> {
	readonly value: T;
	/** Status and headers. The body is already read; it is `value`. */
	readonly response: Response;
}
/**
 * Makes a call and gives status and headers of its answer with what it returned:
 * `const { value, response } = await withResponse(client, (c) => getUser(c))`.
 * @param run Makes one call with the client it is given. (A list has an answer for each page: use `onResponse` there.)
 */
export declare function withResponse<T>(client: Client, run: (client: Client) => Promise<T>): Promise<WithResponse<T>>;
/**
 * Makes a call and gives the successful answer itself, its body not yet read: `body` is a stream, `arrayBuffer()` and `blob()` collect it.
 * Errors, retries and redirects are those of the call; an abort or the time limit still ends the reading. Read or cancel the body.
 * @param run Makes one call with the client it is given; what that call returns is empty.
 */
export declare function responseOf(client: Client, run: (client: Client) => Promise<unknown>): Promise<Response>;
