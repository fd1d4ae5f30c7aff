import type { QueryOptions } from "./query.js";
import type { RetryPolicy } from "./retry.js";
/** What every call accepts beside its own options. */
export interface CallOptions {
	/** Ends the call, its waits included. */
	readonly signal?: AbortSignal;
	/** Time limit in milliseconds, waits and retries included (for a list: of each page). */
	readonly timeout?: number;
	/** Headers added to the client's; they win over those. */
	readonly headers?: Readonly<Record<string, string>>;
	/** Told the final answer, success or not: its status and headers. The body is already read. */
	readonly onResponse?: (response: Response) => void;
	/** Overrides parts of the client's policy. */
	readonly retry?: Partial<RetryPolicy>;
}
/** What a generated function hands over for an operation without query options. */
export interface WriteOptions extends CallOptions {
	/** JSON value, or a string, `Blob`, `FormData`, bytes or stream, which are sent as they are. */
	readonly body?: unknown;
}
/** Everything a generated function may hand over. */
export interface RequestOptions extends WriteOptions, QueryOptions {
	/** For lists: a `nextLink` or `deltaLink` of an earlier page to go on from. It already holds the query. */
	readonly from?: string;
}
