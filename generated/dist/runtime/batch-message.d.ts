import type { FetchInit } from "./redirect.js";
/** The headers of a request in a batch: all but the token, which the batch itself carries. */
type BatchHeaders = Readonly<Record<string, string>>;
/** What a request says in a batch: JSON as values, text as text, bytes in base64url. */
export interface BatchContent {
	readonly headers: BatchHeaders;
	readonly body?: unknown;
}
/** Throws a `TypeError` for a body that a batch cannot hold. */
export declare function contentOf({ headers, body }: FetchInit): Promise<BatchContent>;
/** Bytes as text. */
export declare function base64(bytes: Uint8Array): string;
/**
 * The answer to one request of a batch; undefined if it makes no sense.
 * @param secret Is blotted out of answers that are not a success.
 */
export declare function responseFrom(answer: unknown, secret: string): Response | undefined;
/** The body of a message from what it says in a batch. */
export declare function payloadOf(body: unknown, type: string): string | Uint8Array<ArrayBuffer> | null;
/** Whether the media type is one of JSON. */
export declare function isJson(type: string): boolean;
/** Whether the media type is one of text. */
export declare function isText(type: string): boolean;
export {};
