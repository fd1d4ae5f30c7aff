import type { Client } from "./client.js";
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { Transport } from "./redirect.js";
/**
 * Sends a request until it succeeds or its failure is final; then throws an {@link ApiError}.
 * Gives what the operation returns, or undefined where the answer has no body.
 */
export declare function send(client: Client, operation: Operation, url: URL, options: RequestOptions, transport: Transport): Promise<unknown>;
