import type { Client } from "./client.js";
import type { Operation } from "./operation.js";
import type { RequestOptions, WriteOptions } from "./options.js";
import { type Pages } from "./paging.js";
import { type PathParameters } from "./path.js";
export type { CallOptions, RequestOptions, WriteOptions } from "./options.js";
export type { PathParameters } from "./path.js";
/**
 * Calls an operation and gives what it returns: `undefined` where the answer has no body.
 * Throws an {@link ApiError} for every answer that is not a success, a `TypeError` for wrong arguments (before anything is sent).
 */
export declare function call<T>(client: Client, operation: Operation, path: PathParameters, options?: RequestOptions): Promise<T>;
/**
 * The same as {@link call} for an operation that documents no query options and reads nothing by redirect
 * (POST, PATCH, PUT, DELETE), without the code for those. A redirect is thrown as an {@link ApiError}.
 */
export declare function callWrite<T>(client: Client, operation: Operation, path: PathParameters, options?: WriteOptions): Promise<T>;
/**
 * Calls an operation that returns a list. Nothing is sent before the list is read; wrong arguments throw at once.
 * Links to further pages are followed only inside the client's origin and the operation's version, with the same headers.
 */
export declare function callPaged<T>(client: Client, operation: Operation, path: PathParameters, options?: RequestOptions): Pages<T>;
