/** One of the `details` of an error. */
export interface ApiErrorDetail {
	readonly code?: string;
	readonly message?: string;
	readonly target?: string;
}
/** What is known of a failure beside its message. */
export interface ApiErrorFacts {
	readonly code?: string;
	/** Missing if no answer came. */
	readonly response?: Response;
	/** The body of the answer as text. */
	readonly text?: string;
	readonly cause?: unknown;
	readonly clientRequestId?: string | null;
}
/** Thrown for every answer that is not a success, and for a request that got none. */
export declare class ApiError extends Error {
	/** The HTTP status; 0 if no answer came (`cause` says why). */
	readonly status: number;
	/** The error code of the API, for example `"ErrorItemNotFound"`; or `"NetworkError"`, `"InvalidResponse"`, `"UnsafeLink"`. */
	readonly code: string | undefined;
	/** The server's id of the request: what its support asks for. */
	readonly requestId: string | undefined;
	/** The id this client sent with the request. */
	readonly clientRequestId: string | undefined;
	/** How long the server asks to wait, in milliseconds. */
	readonly retryAfterMs: number | undefined;
	readonly details: readonly ApiErrorDetail[];
	readonly innerError: Readonly<Record<string, unknown>> | undefined;
	/** The id of the operation that was called. */
	readonly operation: string;
	/** The headers of the answer. */
	readonly headers: Headers;
	/** The body of the answer: parsed if it was JSON, else text. Not enumerable, so that logging an error does not log it. */
	readonly body: unknown;
	/**
	 * @param message Used where the answer has none of its own.
	 */
	constructor(operation: string, message: string, facts?: ApiErrorFacts);
}
/** True for an {@link ApiError}, with that code if one is given. Works across realms and copies of the package, unlike `instanceof`. */
export declare function isApiError(value: unknown, code?: string): value is ApiError;
