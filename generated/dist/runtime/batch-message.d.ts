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
/**
 * The answer to one request of a batch; undefined if it makes no sense.
 * @param secret Is blotted out of answers that are not a success.
 */
export declare function responseFrom(answer: unknown, secret: string): Response | undefined;
export {};
