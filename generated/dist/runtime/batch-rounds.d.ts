import type { Auth } from "./auth.js";
import { type Order } from "./batch-order.js";
import type { Client, Fetch } from "./client.js";
import type { CallOptions } from "./options.js";
/** Collects the requests of steps and sends them together, in as many rounds as it takes. */
export interface Rounds {
	/** Whether anything was sent. */
	readonly hasBegun: boolean;
	/** Stands in for `auth` in a step. The batch carries the token, and the claims that an answer asks for. */
	readonly auth: Auth;
	/** The `fetch` of a step. */
	fetchFor(step: string): Fetch;
	/** To be told when a step has ended, and whether it succeeded. */
	end(step: string, succeeded: boolean): void;
}
/**
 * @param order All steps.
 * @param options Of the batches' own requests.
 * @param ended Ends everything.
 * @param fail Ends a step's calls with an error that is not to be retried.
 */
export declare function roundsOf(client: Client, order: Order, options: CallOptions, ended: AbortSignal, fail: (step: string, error: unknown) => void): Rounds;
