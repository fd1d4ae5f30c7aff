import type { MockExample, MockSet, OperationMock } from "./mock-data.js";
import type { ReadRequest } from "./mock-request.js";
/** An operation with what tells its requests. */
export interface Route {
	readonly name: string;
	readonly mock: OperationMock;
	readonly patterns: readonly Pattern[];
}
interface Pattern {
	/** The path of a URL. */
	readonly path: RegExp;
	/** Pairs that the query must have. */
	readonly query: readonly (readonly [name: string, value: string])[];
	/** Number of characters that are no placeholder's. */
	readonly literal: number;
}
/** Prepares operations for finding, in the order of the sets. */
export declare function routesOf(sets: readonly MockSet[]): Route[];
/**
 * The operation that a request is of: the most literal path, then one that a test answers, then the likest documented request.
 * @param answered The names of those that a test answers.
 */
export declare function findRoute(routes: readonly Route[], read: ReadRequest, answered: ReadonlyMap<string, unknown>): Route | undefined;
/** How much a documented request is like a request: what of it the request has, less what the request lacks. */
export declare function fitOf({ request }: MockExample, features: ReadonlySet<string>): number;
export {};
