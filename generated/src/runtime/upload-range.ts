import { ApiError } from "./error.js";

/** The name of uploads in errors. */
export const UPLOAD = "uploadSession";

/** Bytes that are missing: from, and up to but not including. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The first range that an upload session says is missing; undefined if it names none. Throws for one that makes no sense. */
export function missingIn(session: unknown, response?: Response): Range | undefined {
  const { nextExpectedRanges: ranges } = Object(session) as { readonly nextExpectedRanges?: unknown };
  if (!Array.isArray(ranges) || ranges.length === 0) return undefined;
  const [, start, end] = /^(\d+)(?:-(\d*))?$/.exec(String(ranges[0])) ?? [];
  if (start === undefined) throw invalidUpload("the missing ranges make no sense", response);
  return { start: Number(start), end: end ? Number(end) + 1 : Infinity };
}

/** The error of an answer that makes no sense. */
export function invalidUpload(message: string, response: Response | undefined): ApiError {
  return new ApiError(UPLOAD, message, { code: "InvalidResponse", ...(response && { response }) });
}
