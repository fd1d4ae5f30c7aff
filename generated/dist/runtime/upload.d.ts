import type { Client } from "./client.js";
import type { CallOptions } from "./options.js";
import type { Content } from "./types.js";
/** An upload session, as the operation that began it gave it. */
export interface UploadSession {
	readonly uploadUrl?: string | null;
	readonly nextExpectedRanges?: readonly (string | null)[] | null;
}
/** Where the bytes come from. A `Blob` is one; so is a file that is read while it is sent. */
export interface UploadSource {
	/** In bytes. */
	readonly size: number;
	/** The bytes from `start` up to, but not including, `end`. */
	slice(start: number, end: number): Content | Promise<Content>;
}
/** Options of an upload. The time limit is that of the whole upload; the client's own is not applied. */
export interface UploadOptions extends Pick<CallOptions, "signal" | "timeout" | "onResponse"> {
	/** Bytes of each request: a multiple of 320 KiB (327,680). Default: ten times that. */
	readonly chunkSize?: number;
	/** Whether to ask first what the server already has, where an earlier upload of the session was broken off. */
	readonly resume?: boolean;
	/** Told how many bytes the server has, of how many. */
	readonly onProgress?: (sent: number, total: number) => void;
	/** Overrides parts of the client's policy. `retries` counts the failures in a row. */
	readonly retry?: CallOptions["retry"];
}
/**
 * Uploads in chunks and gives the finished item; `undefined` where the answer has no body.
 * After a broken connection, a 5xx or a refused range it asks what the server has and goes on from there.
 * The session's URL carries its own authorisation: no token and none of the client's headers are sent to it.
 * Throws an {@link ApiError}, with status 404 if the session is over: begin a new one then.
 */
export declare function uploadSession<T = unknown>(client: Client, session: UploadSession, source: UploadSource | Uint8Array, options?: UploadOptions): Promise<T>;
/** Ends an upload session, and throws away what was uploaded. */
export declare function cancelUpload(client: Client, session: UploadSession, options?: Pick<CallOptions, "signal" | "timeout" | "retry">): Promise<void>;
