/** A request as a mock saw it. */
export interface MockRequest {
	readonly method: string;
	readonly url: string;
	/** By lower-case names, without the token. */
	readonly headers: Readonly<Record<string, string>>;
	/** The value of JSON, a string of other text, bytes of anything else; undefined where there is none. */
	readonly body: unknown;
}
/** A request with what it is compared by. */
export interface ReadRequest {
	readonly request: MockRequest;
	readonly url: URL;
	readonly isJson: boolean;
	/** As in the `request` of an example. */
	readonly features: ReadonlySet<string>;
}
/** Reads a request to its end. */
export declare function readRequest(sent: Request): Promise<ReadRequest>;
