import type { Method } from "./operation.js";
/** When a failed request is sent again. */
export interface RetryPolicy {
	/** How many times to send again after the first attempt. Default 3; 0 turns retries off. */
	readonly retries: number;
	/** First back-off in milliseconds, doubled each time and jittered, where the server names no wait. Default 500. */
	readonly delay: number;
	/**
	 * The longest wait accepted, in milliseconds. Default 180,000.
	 * If the server asks for a longer one the error is thrown at once (its `retryAfterMs` says how long):
	 * coming back too early would only prolong the throttling.
	 */
	readonly maxDelay: number;
	/**
	 * Also send POST, and PATCH without `If-Match`, again after 503, 504 or a broken connection.
	 * Off by default: the first request may have been carried out, and the mail would be sent twice.
	 */
	readonly unsafe: boolean;
}
/** The milliseconds `Retry-After` asks for (it holds seconds or a date), never negative; undefined if it says nothing. */
export declare function retryAfter(headers: Headers): number | undefined;
/** How long to wait before sending again, or undefined if the failure is final. No response: the connection broke. */
export declare function retryDelay(policy: Partial<RetryPolicy>, method: Method, sent: Headers, attempt: number, response: Response | undefined): number | undefined;
/** The wait in milliseconds: what the server asks, else longer with each attempt. Undefined if there are to be no more attempts. */
export declare function backOff(policy: Partial<RetryPolicy>, attempt: number, asked: number | undefined): number | undefined;
/** Waits, 24 days at the longest. An abort leaves no timer behind to keep a process alive; the wait then never ends. */
export declare function wait(milliseconds: number, signal: AbortSignal): Promise<void>;
