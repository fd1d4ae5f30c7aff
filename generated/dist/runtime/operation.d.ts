/** An HTTP method the documentation uses. */
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD";
/** Wire facts of one documented operation. Plain data. */
export interface Operation {
	/** The stem of the operation's page, for example `"user-list-messages"`. */
	readonly id: string;
	readonly method: Method;
	/** The path segment or segments between the base URL and the path, for example `"v1.0"`. May be empty. */
	readonly version: string;
	/**
	 * Path templates in the documentation's order; the supplied keys choose among them.
	 * `{name}` stands for one segment or a part of one, `{+name}` for several segments (path addressing, slashes kept),
	 * `'{name}'` for an OData string literal (quotes doubled).
	 * A query may follow after `?`, for example `/x/delta?includeHidden=true`; its placeholders follow the same rules.
	 */
	readonly paths: readonly string[];
	/** What comes back: parsed JSON (the default), a string, a `Blob`, or nothing. */
	readonly returns?: "json" | "text" | "bytes" | "none";
	/** Media type of a request body that is not JSON. */
	readonly contentType?: string;
}
