import { sliceEmbedded, spanInFile, type EmbeddedText } from "../../text/embedded-text.js";
import { isFaultless, looksLikeJson } from "../../text/json.js";
import { linesOf, type Line } from "../../text/lines.js";
import { located } from "../../text/span.js";
import type { HeaderField, RequestMessage, ResponseMessage } from "../page.js";
import type { Reading } from "../reading.js";
import { readHeaders } from "./header-field.js";
import { splitRequestLine } from "./request-target.js";

/** `HTTP/1.1 200 OK`, with or without the version, or the status alone. */
const STATUS_LINE = /^\s*(?:HTTP\s*\/?\s*[\d.]*\s+(\d{3})(?!\d)|([1-5]\d\d)\s+[A-Z][A-Za-z -]*$|HTTP\s*\/\s*\d)/i;

/** Whether a line is a response's first. */
export function isResponseLine(line: string): boolean {
  return STATUS_LINE.test(line);
}

/**
 * Reads the HTTP messages of a fence: each starts with a request line or a status line.
 *
 * A fence that starts with JSON or with header fields is one response without a status; any other is a finding and gives nothing.
 *
 * @param content - the fence's content
 * @param reading - takes the forms met and findings
 */
export function parseHttpMessages(content: EmbeddedText, reading: Reading): (RequestMessage | ResponseMessage)[] {
  const lines = linesOf(content.text);
  const first = lines.findIndex((line) => line.text.trim() !== "" && !isFenceLine(line.text));
  const start = lines[first];
  if (start === undefined) return [];
  if (!isStartLine(start.text)) return bareResponse(content, lines.slice(first), reading);
  return messageRanges(lines.slice(first)).map((range) => messageOf(content, range, reading));
}

/** A line of back-ticks left over from a fence in a fence. */
function isFenceLine(line: string): boolean {
  return /^\s*`{3}/.test(line);
}

function isStartLine(line: string): boolean {
  return splitRequestLine(line) !== undefined || isResponseLine(line);
}

/** Lines from one start line up to the next; a body in several parts may hold start lines of its own. */
function messageRanges(lines: readonly Line[]): readonly (readonly Line[])[] {
  const ranges: Line[][] = [];
  let inParts = false;
  for (const line of lines) {
    if (isStartLine(line.text) && !inParts) ranges.push([line]);
    else ranges.at(-1)?.push(line);
    if (/^\s*content-type:\s*multipart\//i.test(line.text)) inParts = true;
  }
  return ranges;
}

function messageOf(content: EmbeddedText, lines: readonly Line[], reading: Reading): RequestMessage | ResponseMessage {
  const [start, ...rest] = lines;
  const last = lines.at(-1) ?? start;
  const span = spanInFile(content, start?.start ?? 0, trimmedEnd(content, last?.end ?? 0));
  const startText = start?.text ?? "";
  const startAt = start?.start ?? 0;
  const request = splitRequestLine(startText);
  if (request === undefined) {
    const read = readRest(content, rest, reading);
    return { ...statusOf(content, startText, startAt, reading), ...read, span };
  }
  const target = readTarget(startText.slice(request.targetStart, request.targetEnd), rest);
  const method = located(
    request.method,
    spanInFile(content, startAt + request.methodStart, startAt + request.methodStart + request.method.length),
  );
  const targetEnd = target.lines === 0 ? startAt + request.targetEnd : trimmedEnd(content, rest[target.lines - 1]?.end ?? 0);
  const targetSpan = spanInFile(content, startAt + request.targetStart, targetEnd);
  return { method, target: located(target.text, targetSpan), ...readRest(content, rest.slice(target.lines), reading), span };
}

/** A target may go on with its query in the next lines. */
function readTarget(first: string, lines: readonly Line[]): { text: string; lines: number } {
  let count = 0;
  while (/^\s*[?&]\S/.test(lines[count]?.text ?? "")) count++;
  return { text: [first, ...lines.slice(0, count).map((line) => line.text.trim())].join(""), lines: count };
}

function statusOf(content: EmbeddedText, line: string, at: number, reading: Reading): Pick<ResponseMessage, "status" | "statusLine"> {
  const match = STATUS_LINE.exec(line);
  const written = match?.[1] ?? match?.[2];
  if (match === null || written === undefined) {
    reading.report("example/malformed-message", spanInFile(content, at, at + line.trimEnd().length), {
      reason: "the status line has no status",
    });
    return {};
  }
  const lead = line.length - line.trimStart().length;
  const statusLine = located(line.trim(), spanInFile(content, at + lead, at + line.trimEnd().length));
  if (Number(written) >= 400) reading.saw("example/error");
  const start = at + match[0].indexOf(written, match[2] === undefined ? match[0].search(/\s\d{3}/) : 0);
  return { status: located(Number(written), spanInFile(content, start, start + 3)), statusLine };
}

/** Header fields and body. */
function readRest(
  content: EmbeddedText,
  lines: readonly Line[],
  reading: Reading,
): { headers: readonly HeaderField[]; body?: EmbeddedText } {
  const { headers, used, blankBefore } = readHeaders(content, lines);
  if (blankBefore) reading.saw("example/blank-line");
  const body = bodyOf(content, lines.slice(used));
  if (body && reading.forms) noteBody(body, reading);
  return { headers, ...(body && { body }) };
}

function bodyOf(content: EmbeddedText, lines: readonly Line[]): EmbeddedText | undefined {
  const wanted = (line: Line): boolean => line.text.trim() !== "" && !isFenceLine(line.text);
  const first = lines.find(wanted);
  const last = lines.findLast(wanted);
  if (first === undefined || last === undefined) return undefined;
  const indent = first.text.length - first.text.trimStart().length;
  return sliceEmbedded(content, first.start + indent, trimmedEnd(content, last.end));
}

function noteBody(body: EmbeddedText, reading: Reading): void {
  if (!looksLikeJson(body.text)) reading.saw("example/not-json");
  else if (!isFaultless(body)) reading.saw("example/lenient-json");
}

function bareResponse(content: EmbeddedText, lines: readonly Line[], reading: Reading): ResponseMessage[] {
  const first = lines[0];
  if (first === undefined) return [];
  const span = spanInFile(content, first.start, trimmedEnd(content, lines.at(-1)?.end ?? 0));
  const { headers, used } = readHeaders(content, lines);
  if (!looksLikeJson(first.text) && (headers.length === 0 || used === 0)) {
    const line = spanInFile(content, first.start, trimmedEnd(content, first.end));
    reading.report("example/malformed-message", line, { reason: "it starts with neither a method nor a status" });
    return [];
  }
  reading.saw("example/bare-json");
  return [{ ...readRest(content, lines, reading), span }];
}

/** The offset behind the last character of a line that is no white space. */
function trimmedEnd(content: EmbeddedText, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(content.text.charAt(at - 1))) at--;
  return at;
}
