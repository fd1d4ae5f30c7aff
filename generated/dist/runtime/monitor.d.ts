import type { Client } from "./client.js";
import { type OperationStatus } from "./monitor-status.js";
import type { CallOptions } from "./options.js";
export type { OperationStatus } from "./monitor-status.js";
/** Options of waiting. The client's time limit is that of each question, not of the waiting. */
export interface WaitOptions extends Pick<CallOptions, "signal" | "timeout" | "retry"> {
	/** Told each status. */
	readonly onProgress?: (status: OperationStatus) => void;
	/** The first wait between two questions in milliseconds, where the server names none; doubled each time, up to 30 s. Default 1,000. */
	readonly interval?: number;
}
/** A long-running operation that has begun. */
export interface Monitor {
	/** Where its status is: keep it to go on in another process. Missing if the operation ended at once. */
	readonly monitorUrl: string | undefined;
	/** Asks once. */
	status(options?: Pick<CallOptions, "signal" | "timeout" | "retry">): Promise<OperationStatus>;
	/** Asks until the operation has ended, as often as the server wants. Throws an {@link ApiError} with the operation's code if it failed. */
	wait(options?: WaitOptions): Promise<OperationStatus>;
}
/**
 * Follows an operation that the service carries out after it has answered (202):
 * `const copy = await monitor(client, (c) => copyItem(c, path, { body })); await copy.wait()`.
 * The token goes to a monitor only below the client's base URL; elsewhere the monitor's URL is its own authorisation.
 * @param begun Begins the operation with the client it is given; or the answer that began it, or the URL of its monitor.
 */
export declare function monitor(client: Client, begun: ((client: Client) => Promise<unknown>) | Response | string | URL): Promise<Monitor>;
