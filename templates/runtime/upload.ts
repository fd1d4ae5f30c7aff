import type { Client } from "./client.js";
import { ApiError, isApiError } from "./error.js";
import { limited } from "./limit.js";
import type { Method, Operation } from "./operation.js";
import type { CallOptions } from "./options.js";
import { preauthorizedUrl, sendPreauthorized } from "./preauthorized.js";
import { backOff, wait } from "./retry.js";
import type { Content } from "./types.js";
import { invalidUpload, missingIn, UPLOAD } from "./upload-range.js";

/** Services take chunks of multiples of this many bytes: 320 KiB. */
const UNIT = 320 * 1024;

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
export async function uploadSession<T = unknown>(
  client: Client,
  session: UploadSession,
  source: UploadSource | Uint8Array,
  options: UploadOptions = {},
): Promise<T> {
  const { chunkSize = 10 * UNIT, onProgress } = options;
  const chunks = chunksOf(source);
  const { size } = chunks;
  if (!(chunkSize > 0) || chunkSize % UNIT !== 0)
    throw new TypeError("uploadSession: chunkSize must be a multiple of 327,680");
  if (!(size > 0)) throw new TypeError("uploadSession: there is nothing to upload");
  const { timeout: _, ...untimed } = client;
  const policy = { ...client.retry, ...options.retry };
  return limited(options, untimed, async (signal) => {
    let response: Response | undefined;
    const request = (method: Method, body?: Content, headers: Record<string, string> = {}) =>
      sendToSession(untimed, session, method, {
        ...(body !== undefined && { body }),
        headers,
        signal,
        // Failures are dealt with here.
        retry: { retries: 0 },
        onResponse: (answer) => (response = answer),
      });
    let range = options.resume ? undefined : (missingIn(session) ?? { start: 0, end: size });
    let furthest = range?.start ?? 0;
    for (let attempt = 0; ;) {
      try {
        range ??= missingIn(await request("GET"), response);
        if (!range || range.start >= size)
          throw invalidUpload("nothing of the content is missing, and nothing is finished", response);
        if (range.start > furthest) {
          furthest = range.start;
          attempt = 0;
          onProgress?.(furthest, size);
        }
        const { start } = range;
        const end = Math.min(start + chunkSize, range.end, size);
        const answer = await request("PUT", await chunks.slice(start, end), {
          "content-range": `bytes ${start}-${end - 1}/${size}`,
        });
        range =
          missingIn(answer, response) ??
          (response?.status === 202 && end < size ? { start: end, end: size } : undefined);
        if (!range) {
          onProgress?.(size, size);
          if (response) options.onResponse?.(response);
          return answer as T;
        }
        if (range.start <= start)
          throw new ApiError(UPLOAD, "the server did not take what was sent", { code: "NoProgress" });
      } catch (error) {
        const delay = isPassing(error) ? backOff(policy, attempt++, error.retryAfterMs) : undefined;
        if (delay === undefined) throw error;
        range = undefined;
        await wait(delay, signal);
      }
    }
  });
}

/** Ends an upload session, and throws away what was uploaded. */
export async function cancelUpload(
  client: Client,
  session: UploadSession,
  options: Pick<CallOptions, "signal" | "timeout" | "retry"> = {},
): Promise<void> {
  await sendToSession(client, session, "DELETE", options);
}

async function sendToSession(
  client: Client,
  { uploadUrl }: UploadSession,
  method: Method,
  options: CallOptions,
): Promise<unknown> {
  if (!uploadUrl) throw new TypeError(`${UPLOAD}: the session has no uploadUrl`);
  const operation: Operation = { id: UPLOAD, method, version: "", paths: [], contentType: "application/octet-stream" };
  return sendPreauthorized(client, operation, preauthorizedUrl(client, UPLOAD, uploadUrl), options);
}

function chunksOf(source: UploadSource | Uint8Array): UploadSource {
  return source instanceof Uint8Array
    ? { size: source.length, slice: (start, end) => source.subarray(start, end) }
    : { size: source.size, slice: (start, end) => source.slice(start, end) };
}

/** Whether asking the server for what it has, and going on from there, may help. */
function isPassing(error: unknown): error is ApiError {
  return (
    isApiError(error) &&
    error.code !== "InvalidResponse" &&
    error.code !== "UnsafeLink" &&
    (/^(0|408|416|429)$/.test(`${error.status}`) || error.status > 499)
  );
}
