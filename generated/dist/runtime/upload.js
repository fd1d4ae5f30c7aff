import { ApiError, isApiError } from "./error.js";
import { limited } from "./limit.js";
import { preauthorizedUrl, sendPreauthorized } from "./preauthorized.js";
import { backOff, wait } from "./retry.js";
import { invalidUpload, missingIn, UPLOAD } from "./upload-range.js";
const UNIT = 320 * 1024;
export async function uploadSession(client, session, source, options = {}) {
    const { chunkSize = 10 * UNIT, onProgress } = options;
    const chunks = chunksOf(source);
    const { size } = chunks;
    if (!(chunkSize > 0) || chunkSize % UNIT !== 0)
        throw new TypeError("uploadSession: chunkSize must be a multiple of 327,680");
    if (!(size > 0))
        throw new TypeError("uploadSession: there is nothing to upload");
    const { timeout: _, ...untimed } = client;
    const policy = { ...client.retry, ...options.retry };
    return limited(options, untimed, async (signal) => {
        let response;
        const request = (method, body, headers = {}) => sendToSession(untimed, session, method, {
            ...(body !== undefined && { body }),
            headers,
            signal,
            // Failures are dealt with here.
            retry: { retries: 0 },
            onResponse: (answer) => (response = answer),
        });
        let range = options.resume ? undefined : (missingIn(session) ?? { start: 0, end: size });
        let furthest = range?.start ?? 0;
        for (let attempt = 0;;) {
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
                    if (response)
                        options.onResponse?.(response);
                    return answer;
                }
                if (range.start <= start)
                    throw new ApiError(UPLOAD, "the server did not take what was sent", { code: "NoProgress" });
            }
            catch (error) {
                const delay = isPassing(error) ? backOff(policy, attempt++, error.retryAfterMs) : undefined;
                if (delay === undefined)
                    throw error;
                range = undefined;
                await wait(delay, signal);
            }
        }
    });
}
export async function cancelUpload(client, session, options = {}) {
    await sendToSession(client, session, "DELETE", options);
}
async function sendToSession(client, { uploadUrl }, method, options) {
    if (!uploadUrl)
        throw new TypeError(`${UPLOAD}: the session has no uploadUrl`);
    const operation = { id: UPLOAD, method, version: "", paths: [], contentType: "application/octet-stream" };
    return sendPreauthorized(client, operation, preauthorizedUrl(client, UPLOAD, uploadUrl), options);
}
function chunksOf(source) {
    return source instanceof Uint8Array
        ? { size: source.length, slice: (start, end) => source.subarray(start, end) }
        : { size: source.size, slice: (start, end) => source.slice(start, end) };
}
function isPassing(error) {
    return (isApiError(error) &&
        error.code !== "InvalidResponse" &&
        error.code !== "UnsafeLink" &&
        (/^(0|408|416|429)$/.test(`${error.status}`) || error.status > 499));
}
