import type { Operation } from "./operation.js";
/** The documented answer to a request. Plain data. */
export interface MockExample {
	/** What tells the documented request from others: query options, alone and with their values; members of the body; its type. */
	readonly request?: readonly string[];
	readonly status: number;
	/** The content type only where it is not that of JSON. */
	readonly headers?: Readonly<Record<string, string>>;
	/** A JSON text. */
	readonly json?: string;
	/** Any other body. */
	readonly text?: string;
}
/** What a mock knows of an operation. Plain data. */
export interface OperationMock {
	readonly operation: Operation;
	/** The system query options, in lower case, where the documentation lists them. */
	readonly query?: readonly string[];
	/** Header fields that a request must have. */
	readonly headers?: readonly string[];
	/** Whether a request must or may have a body; absent where it has none. */
	readonly body?: "required" | "optional";
	/** The documented answers in their order. */
	readonly examples: readonly MockExample[];
	/** The answer where none that succeeds is documented: as little as the operation's facts allow. */
	readonly otherwise?: MockExample;
}
/** Mocks by the names of their functions: a module of mocks as a whole, or an object with some of them. */
export type MockSet = Readonly<Record<string, OperationMock>>;
