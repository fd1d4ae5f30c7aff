import type { Client } from "./client.js";
import type { Operation } from "./operation.js";
/** Where the operation's version of the API begins. A link must stay below it. */
export declare function versionRoot(client: Client, operation: Operation): string;
/**
 * The URL of a link the server (or a stored state) gave. It will be followed with a token, so it must lead to
 * the client's own origin and version of the API, without user and dot segments, or an {@link ApiError} is thrown.
 * @param base What a relative link is relative to.
 */
export declare function checkLink(client: Client, operation: Operation, link: string, base?: URL): URL;
/** Whether the URL stays below the root (which ends with a slash): in its origin, without user and dot segments. */
export declare function isBelow(root: URL, url: URL): boolean;
