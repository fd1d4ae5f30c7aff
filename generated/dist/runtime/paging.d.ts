/** One page of a list, as the server sent it. */
export interface Page<T> {
	readonly items: readonly T[];
	/** Where the next page is. Give it to `from` to go on later. */
	readonly nextLink: string | undefined;
	/** Where the next round of changes begins, on the last page of a delta. Give it to `from`. */
	readonly deltaLink: string | undefined;
	/** The number of items in all, if it was asked for. */
	readonly count: number | undefined;
	/** The whole body, with the annotations that have no place above. */
	readonly body: unknown;
}
/**
 * A list that is fetched while it is read. Nothing is sent before, and reading it again begins again.
 * It is not a promise: `for await` it, or take it by pages.
 */
export interface Pages<T> extends AsyncIterable<T> {
	/** Page by page. */
	byPage(): AsyncIterable<Page<T>>;
	/** The first items (all, if no limit is given), with no more requests than needed. */
	toArray(limit?: number): Promise<T[]>;
}
/**
 * Makes a list of a first URL and two functions.
 * @param fetchPage Gives the body of a page.
 * @param check Gives the URL of a link, or throws.
 */
export declare function pages<T>(operation: string, first: URL, fetchPage: (url: URL) => Promise<unknown>, check: (link: string, base: URL) => URL): Pages<T>;
