import type { Operation } from "./operation.js";
/**
 * Sends JSON values as JSON, and what is bytes or text already as it is.
 * Sets the content type unless the caller did, or `fetch` knows it better (that of a form).
 */
export declare function encodeBody(operation: Pick<Operation, "contentType">, body: unknown, headers: Headers): BodyInit | null;
/** The value, or undefined if the text is not JSON. No reviver: dates, numbers and unknown values stay as they were sent. */
export declare function parseJson(text: string): unknown;
