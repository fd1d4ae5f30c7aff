import type { Route } from "./mock-match.js";
import type { MockRequest, ReadRequest } from "./mock-request.js";
/**
 * What in a request differs from the documentation; undefined where nothing does.
 * @param followed Whether its query is that of a link, which the service chooses.
 */
export declare function faultOf(route: Route, read: ReadRequest, followed: boolean): string | undefined;
/** Why a request has no operation. */
export declare function unknownFault(routes: readonly Route[], { method }: MockRequest, { pathname }: URL): string;
