import type { Filter } from "./odata.js";
/** A value of a query parameter. `undefined` leaves the parameter out. */
export type QueryValue = string | number | boolean | undefined;
/** Navigation properties to expand: names, or names with what to take of each. */
export type Expand = readonly string[] | {
	readonly [navigationProperty: string]: true | ExpandOptions | undefined;
};
/** What may be asked of an expanded navigation property. */
export interface ExpandOptions {
	/** Properties to return. */
	readonly select?: readonly string[] | undefined;
	/** An {@link Expand}; or one whose names a generated function has checked. */
	readonly expand?: Expand | object | undefined;
	/** A condition; {@link odata} escapes the values in it. */
	readonly filter?: string | Filter;
	/** Properties to sort by, each with an optional ` desc`. */
	readonly orderby?: readonly string[];
	/** How many items to return at most (in one page, for a list). */
	readonly top?: number;
	/** How many items to skip. */
	readonly skip?: number;
	/** Whether to return the total number of items. */
	readonly count?: boolean;
	/** A search expression, sent as it stands. */
	readonly search?: string;
}
/** The query of a request: OData's system options by their bare names, everything else under `query`. */
export interface QueryOptions extends ExpandOptions {
	/** Media type or short name of the response format. */
	readonly format?: string;
	/** Where to go on in a list, from a previous response. */
	readonly skipToken?: string;
	/** Where to go on in a delta, from a previous response. */
	readonly deltaToken?: string;
	/** Query parameters that are not OData's. */
	readonly query?: Readonly<Record<string, QueryValue>>;
}
/** The query string, without `?`; empty if nothing is asked. */
export declare function queryString(options: QueryOptions): string;
