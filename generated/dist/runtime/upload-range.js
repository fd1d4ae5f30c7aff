import { ApiError } from "./error.js";
export const UPLOAD = "uploadSession";
export function missingIn(session, response) {
    const { nextExpectedRanges: ranges } = Object(session);
    if (!Array.isArray(ranges) || ranges.length === 0)
        return undefined;
    const [, start, end] = /^(\d+)(?:-(\d*))?$/.exec(String(ranges[0])) ?? [];
    if (start === undefined)
        throw invalidUpload("the missing ranges make no sense", response);
    return { start: Number(start), end: end ? Number(end) + 1 : Infinity };
}
export function invalidUpload(message, response) {
    return new ApiError(UPLOAD, message, { code: "InvalidResponse", ...(response && { response }) });
}
