import type { Client } from "./client.js";
import type { Operation } from "./operation.js";
import type { WriteOptions } from "./options.js";
import { type Transport } from "./redirect.js";
/**
 * The URL of a link that carries its own authorisation, and so may lead anywhere: by https, or to the client's own origin.
 * Throws an {@link ApiError} for any other.
 */
export declare function preauthorizedUrl(client: Client, operation: string, link: string): URL;
/** Sends a request without token, and without any header but those that say what it carries. */
export declare function sendPreauthorized(client: Client, operation: Operation, url: URL, options: WriteOptions, transport?: Transport): Promise<unknown>;
