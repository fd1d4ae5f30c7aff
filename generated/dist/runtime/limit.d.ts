/** What ends something before its time. */
export interface Limits {
	readonly signal?: AbortSignal;
	/** In milliseconds. */
	readonly timeout?: number;
}
/**
 * Runs something that heeds a signal until it ends, a signal of the two aborts or the time is over (the first's, else the second's);
 * then throws the signal's reason, or a `TimeoutError`.
 */
export declare function limited<T>(own: Limits, general: Limits, run: (signal: AbortSignal) => Promise<T>): Promise<T>;
