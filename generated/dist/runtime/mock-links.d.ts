import type { MockExample } from "./mock-data.js";
import type { Route } from "./mock-match.js";
import type { ReadRequest } from "./mock-request.js";
/** The example with its links on the requested path: whatever the client's base URL is, they lead back to the mock. */
export declare function linkedBack(example: MockExample, url: URL): MockExample;
/**
 * The answer to a request for what an example links to; undefined for any other request.
 * It is a later example that was asked for that place, else an empty page, and never links back: a list that is read to its end has one.
 */
export declare function followingPage({ mock: { examples } }: Route, { url, features }: ReadRequest): MockExample | undefined;
/** Whether an address is where an example redirects to: a download, authorised by its address. */
export declare function isRedirectTarget(routes: readonly Route[], { href }: URL): boolean;
