import { ApiError } from "./error.js";
/** How far a long-running operation has come. */
export interface OperationStatus {
	readonly state: "running" | "succeeded" | "failed";
	/** The server's word for it, if it says one. */
	readonly status: string | undefined;
	readonly percentageComplete: number | undefined;
	/** The id of what the operation made or changed. */
	readonly resourceId: string | undefined;
	/** Where that is: a URL, or a path of the API. */
	readonly resourceLocation: string | undefined;
	/** The whole answer. */
	readonly body: unknown;
}
/** Reads what a monitor answered. An answer that says no status is the finished resource, unless its HTTP status is 202. */
export declare function statusFrom(body: unknown, httpStatus: number): OperationStatus;
/** The error of an operation that failed, with the code it gives. */
export declare function failureOf({ body }: OperationStatus, operation: string, response: Response | undefined): ApiError;
