import {
  preauthorizedUrl,
  sendPreauthorized
} from "../chunks/VSXJJIFR.js";
import {
  ApiError,
  backOff,
  isApiError,
  limited,
  wait
} from "../chunks/3SGVI76O.js";
import "../chunks/BR5RKVC2.js";

// src/runtime/upload-range.ts
var UPLOAD = "uploadSession";
function missingIn(session, response) {
  const { nextExpectedRanges: ranges } = Object(session);
  if (!Array.isArray(ranges) || ranges.length === 0) return void 0;
  const [, start, end] = /^(\d+)(?:-(\d*))?$/.exec(String(ranges[0])) ?? [];
  if (start === void 0) throw invalidUpload("the missing ranges make no sense", response);
  return { start: Number(start), end: end ? Number(end) + 1 : Infinity };
}
function invalidUpload(message, response) {
  return new ApiError(UPLOAD, message, { code: "InvalidResponse", ...response && { response } });
}

// src/runtime/upload.ts
var UNIT = 320 * 1024;
async function uploadSession(client, session, source, options = {}) {
  const { chunkSize = 10 * UNIT, onProgress } = options;
  const chunks = chunksOf(source);
  const { size } = chunks;
  if (!(chunkSize > 0) || chunkSize % UNIT !== 0)
    throw new TypeError("uploadSession: chunkSize must be a multiple of 327,680");
  if (!(size > 0)) throw new TypeError("uploadSession: there is nothing to upload");
  const { timeout: _, ...untimed } = client;
  const policy = { ...client.retry, ...options.retry };
  return limited(options, untimed, async (signal) => {
    let response;
    const request = (method, body, headers = {}) => sendToSession(untimed, session, method, {
      ...body !== void 0 && { body },
      headers,
      signal,
      // Failures are dealt with here.
      retry: { retries: 0 },
      onResponse: (answer) => response = answer
    });
    let range = options.resume ? void 0 : missingIn(session) ?? { start: 0, end: size };
    let furthest = range?.start ?? 0;
    for (let attempt = 0; ; ) {
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
          "content-range": `bytes ${start}-${end - 1}/${size}`
        });
        range = missingIn(answer, response) ?? (response?.status === 202 && end < size ? { start: end, end: size } : void 0);
        if (!range) {
          onProgress?.(size, size);
          if (response) options.onResponse?.(response);
          return answer;
        }
        if (range.start <= start)
          throw new ApiError(UPLOAD, "the server did not take what was sent", { code: "NoProgress" });
      } catch (error) {
        const delay = isPassing(error) ? backOff(policy, attempt++, error.retryAfterMs) : void 0;
        if (delay === void 0) throw error;
        range = void 0;
        await wait(delay, signal);
      }
    }
  });
}
async function cancelUpload(client, session, options = {}) {
  await sendToSession(client, session, "DELETE", options);
}
async function sendToSession(client, { uploadUrl }, method, options) {
  if (!uploadUrl) throw new TypeError(`${UPLOAD}: the session has no uploadUrl`);
  const operation = { id: UPLOAD, method, version: "", paths: [], contentType: "application/octet-stream" };
  return sendPreauthorized(client, operation, preauthorizedUrl(client, UPLOAD, uploadUrl), options);
}
function chunksOf(source) {
  return source instanceof Uint8Array ? { size: source.length, slice: (start, end) => source.subarray(start, end) } : { size: source.size, slice: (start, end) => source.slice(start, end) };
}
function isPassing(error) {
  return isApiError(error) && error.code !== "InvalidResponse" && error.code !== "UnsafeLink" && (/^(0|408|416|429)$/.test(`${error.status}`) || error.status > 499);
}
export {
  cancelUpload,
  uploadSession
};
