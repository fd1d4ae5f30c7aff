import { parseJson } from "./body.js";
import type { FetchInit } from "./redirect.js";

/** The headers of a request in a batch: all but the token, which the batch itself carries. */
type BatchHeaders = Readonly<Record<string, string>>;

/** What a request says in a batch: JSON as values, text as text, bytes in base64url. */
export interface BatchContent {
  readonly headers: BatchHeaders;
  readonly body?: unknown;
}

/** Throws a `TypeError` for a body that a batch cannot hold. */
export async function contentOf({ headers, body }: FetchInit): Promise<BatchContent> {
  const { authorization: _, ...rest } = Object.fromEntries(headers);
  if (body === undefined || body === null) return { headers: rest };
  if (body instanceof ReadableStream) throw new TypeError("batch: a stream cannot be part of a batch");
  // Reads every kind of body there is, and knows the boundary of a form.
  const content = new Response(body);
  const type = headers.get("content-type") ?? content.headers.get("content-type") ?? "";
  return { headers: { ...rest, "content-type": type }, body: await valueOf(content, type) };
}

async function valueOf(content: Response, type: string): Promise<unknown> {
  if (isJson(type)) {
    const value = parseJson(await content.text());
    if (value === undefined) throw new TypeError("batch: the body is not JSON");
    return value;
  }
  if (isText(type)) return content.text();
  return base64(new Uint8Array(await content.arrayBuffer()))
    .replaceAll("+", "-")
    .replaceAll("/", "_");
}

/** Bytes as text. */
export function base64(bytes: Uint8Array): string {
  let characters = "";
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return btoa(characters);
}

/**
 * The answer to one request of a batch; undefined if it makes no sense.
 * @param secret Is blotted out of answers that are not a success.
 */
export function responseFrom(answer: unknown, secret: string): Response | undefined {
  const { status, headers, body } = Object(answer) as Readonly<Record<string, unknown>>;
  try {
    const init = { status: Number(status), headers: new Headers((headers ?? {}) as HeadersInit) };
    const payload = payloadOf(body, init.headers.get("content-type") ?? "");
    const isEmpty = /204|205|304/.test(`${init.status}`);
    const isSecret = typeof payload === "string" && init.status > 399 && secret.length > 20;
    return new Response(isEmpty ? null : isSecret ? payload.replaceAll(secret, "***") : payload, init);
  } catch {
    return undefined;
  }
}

/** The body of a message from what it says in a batch. */
export function payloadOf(body: unknown, type: string): string | Uint8Array<ArrayBuffer> | null {
  if (body === undefined || body === null) return null;
  if (typeof body !== "string" || isJson(type)) return JSON.stringify(body);
  if (!type || isText(type)) return body;
  return Uint8Array.from(atob(body.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
}

/** Whether the media type is one of JSON. */
export function isJson(type: string): boolean {
  return /^[^;]*[/+]json\s*(;|$)/i.test(type);
}

/** Whether the media type is one of text. */
export function isText(type: string): boolean {
  return /^text\//i.test(type);
}
