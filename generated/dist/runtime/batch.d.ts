import type { Client } from "./client.js";
import { ApiError } from "./error.js";
import type { CallOptions } from "./options.js";
import type { Page, Pages } from "./paging.js";
/** One step of a batch: makes its calls with the client it is given. Made by {@link after} if it comes after others. */
export interface Step<
	T,
	Key extends string = string
> {
	(client: Client): T;
	readonly after?: readonly Key[];
}
/** What a step gives: of a list the first page. */
export type StepValue<T> = T extends Pages<infer Item> ? Page<Item> : Awaited<T>;
/** How a step ended. */
export type StepResult<T> = {
	readonly ok: true;
	readonly value: T;
} | {
	readonly ok: false;
	readonly error: ApiError;
};
/** Options of a batch. All but signal and time limit are those of its own requests, not of the calls in it. */
export interface BatchOptions extends CallOptions {
	/** Ends the batch and all its steps. */
	readonly signal?: AbortSignal;
	/** Time limit of the whole batch in milliseconds, waits and retries included. */
	readonly timeout?: number;
}
/** A step that is carried out only if the named steps succeed, after their first requests. */
export declare function after<
	const Key extends string,
	T
>(keys: readonly Key[], run: (client: Client) => T): Step<T, Key>;
/**
 * Makes many calls with few requests (`$batch`, 20 calls in each) and gives how each step ended, by its key:
 * `const { me, mail } = await batch(client, { me: (c) => getUser(c), mail: (c) => listMessages(c) })`.
 * Requests are sent when every step waits for one, so no step may wait for another (`after` orders them).
 * Errors, retries and results are those of plain calls; the error of a step that failed otherwise has the other error's name
 * as `code`, and that error as `cause`.
 * Rejects before anything is sent with the `TypeError` of a step's wrong arguments, of a stream as a body, of unknown
 * or circular dependencies; and at any time with the reason of an abort.
 * The first segment of a path is taken for its version; all of one batch share it.
 */
export declare function batch<S>(client: Client, steps: { readonly [Key in keyof S]: Step<S[Key], keyof S & string> }, options?: BatchOptions): Promise<{ -readonly [Key in keyof S]: StepResult<StepValue<S[Key]>> }>;
