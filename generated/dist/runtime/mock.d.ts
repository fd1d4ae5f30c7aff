import type { MockSet } from "./mock-data.js";
import { type MockRequest } from "./mock-request.js";
export type { MockExample, MockSet, OperationMock } from "./mock-data.js";
export type { MockRequest } from "./mock-request.js";
/** An answer of a test's own. What it leaves out stays as documented, unless the status is another. */
export interface MockAnswer {
	/** Which documented answer it starts from, the first being 0. Default: the one whose request is most like the request. */
	readonly example?: number;
	readonly status?: number;
	readonly headers?: Readonly<Record<string, string>>;
	/** A JSON value; or a string, `Blob`, bytes or stream, which are sent as they are. */
	readonly body?: unknown;
}
/**
 * Gives the answer to a request. What it throws is to the client a broken connection.
 * @param nth How many requests of the operation came before.
 */
export type MockAnswerFunction = (request: MockRequest, nth: number) => MockAnswer | Response | Promise<MockAnswer | Response>;
/** Answers by the names of functions; each goes for every operation of that name. */
export type MockAnswers<S> = { readonly [Name in NamesOf<S>]?: MockAnswer | MockAnswerFunction };
type NamesOf<S> = S extends unknown ? keyof S : never;
/** Settings of a mock. */
export interface MockOptions {
	/** Whether requests are compared with the documentation. Default: true. */
	readonly check?: boolean;
	/** Answers a request that no given operation fits, such as an upload to another host. Default: it is refused. */
	readonly unknown?: MockAnswerFunction;
}
/** A request that a mock answered. */
export interface MockCall extends MockRequest {
	/** The name of the function that makes such a request; undefined where no given operation fits. */
	readonly operation: string | undefined;
	/**
	 * With what: a documented answer; as little as the operation's facts allow, where none is documented; what a documented
	 * link leads to; the test's own answer; or the refusal of a wrong request.
	 */
	readonly answeredBy: "example" | "facts" | "link" | "answer" | "refusal";
	/** What is wrong with the request. */
	readonly fault?: string;
}
/** A `fetch` that never reaches a network. */
export interface MockFetch {
	(input: string | URL | Request, init?: RequestInit): Promise<Response>;
	/** All requests so far, without their tokens. */
	readonly calls: readonly MockCall[];
}
/**
 * Makes a `fetch` that answers as the documentation does.
 *
 * A request that the documentation does not have is refused with status 400 and the code `MockMismatch`; the message says what is wrong.
 * (What a `fetch` throws is a broken connection to the client: sent again, and reported without the reason.)
 * The requests of a batch are answered, and are among the calls, as if each were sent alone.
 *
 * @param sets Modules of mocks, or objects with some of them. Of several functions that make the same request, one with an answer of the
 * test's goes first, then the one whose documented request is most like it; to be sure, give only the functions that are used.
 * @param answers Answers of the test's own.
 */
export declare function mockFetch<S extends MockSet>(sets: S | readonly S[], answers?: MockAnswers<S>, { check, unknown }?: MockOptions): MockFetch;
