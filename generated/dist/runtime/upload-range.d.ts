import { ApiError } from "./error.js";
/** The name of uploads in errors. */
export declare const UPLOAD = "uploadSession";
/** Bytes that are missing: from, and up to but not including. */
export interface Range {
	readonly start: number;
	readonly end: number;
}
/** The first range that an upload session says is missing; undefined if it names none. Throws for one that makes no sense. */
export declare function missingIn(session: unknown, response?: Response): Range | undefined;
/** The error of an answer that makes no sense. */
export declare function invalidUpload(message: string, response: Response | undefined): ApiError;
