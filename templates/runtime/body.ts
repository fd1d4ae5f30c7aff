import type { Operation } from "./operation.js";

/**
 * Sends JSON values as JSON, and what is bytes or text already as it is.
 * Sets the content type unless the caller did, or `fetch` knows it better (that of a form).
 */
export function encodeBody(
  operation: Pick<Operation, "contentType">,
  body: unknown,
  headers: Headers,
): BodyInit | null {
  if (body === undefined) return null;
  // The tag tells types apart even where the object comes from another realm, or the platform lacks the class.
  const tag = {}.toString.call(body);
  const json = !/ (String|Blob|File|FormData|ReadableStream|ArrayBuffer|DataView|URLSearchParams|\w+Array)]/.test(tag);
  // A blob knows what it is better than the documentation, whose media type is an example.
  const known = json ? undefined : (body as Partial<Blob>).type || operation.contentType;
  // A string for an operation that takes JSON is JSON already written out.
  const type = known ?? `application/${json || typeof body === "string" ? "json" : "octet-stream"}`;
  if (!/Form|Params/.test(tag) && !headers.has("content-type")) headers.set("content-type", type);
  return json ? JSON.stringify(body) : (body as BodyInit);
}

/** The value, or undefined if the text is not JSON. No reviver: dates, numbers and unknown values stay as they were sent. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
