import { sliceEmbedded, spanInFile, type EmbeddedText } from "../../text/embedded-text.js";
import { located } from "../../text/span.js";
import type { PathSegment, RequestTemplate } from "../page.js";
import type { Reading } from "../reading.js";
import { JOINING_WORDS, METHODS, ROOT_PLACEHOLDER, ROOT_SEGMENTS, VERSION_SEGMENT } from "../vocabulary/http-words.js";
import { indexOutsideBrackets } from "./bracket-scan.js";
import { parsePath } from "./path-segment.js";
import { parseQuery } from "./query-part.js";

/** A method, then a blank and a target, or a target that makes the blank dispensable. */
const REQUEST_LINE = /^\s*\+?([A-Za-z]+)(?:[ \t\u00a0]+(?=\S)|(?=\/|https?:))/;
/** What a target starts with where the method is not in capitals. */
const SURE_TARGET = /^(?:\/|https?:\/\/)/i;
const HTTP_VERSION = /^HTTP\/\d(?:\.\d)?$/i;
/** What starts with a host or a placeholder may have lost more than its slash. */
const STARTS_WITH_NAME = /^[A-Za-z]\w*(?:[/(?]|$)/;

const ABSOLUTE = /^https?:\/\/[^/?\s]*/i;

/** Whether a line starts with a method and a target. */
export function isRequestLine(line: string): boolean {
  return splitRequestLine(line) !== undefined;
}

/** The parts of a request line, by their offsets; the HTTP version at its end left out. */
export interface RequestLineParts {
  readonly method: string;
  readonly methodStart: number;
  readonly targetStart: number;
  readonly targetEnd: number;
}

/** Splits a request line; undefined for any other line. */
export function splitRequestLine(line: string): RequestLineParts | undefined {
  const match = REQUEST_LINE.exec(line);
  const written = match?.[1];
  if (match === null || written === undefined) return undefined;
  const method = written.toUpperCase();
  const targetStart = match[0].length;
  const target = line.slice(targetStart);
  if (!METHODS.has(method) || !(written === method || SURE_TARGET.test(target))) return undefined;
  const targetEnd = targetStart + withoutVersion(target.trimEnd()).length;
  return targetEnd > targetStart ? { method, methodStart: match[0].indexOf(written), targetStart, targetEnd } : undefined;
}

function withoutVersion(target: string): string {
  const blank = target.lastIndexOf(" ");
  return blank > 0 && HTTP_VERSION.test(target.slice(blank + 1)) ? target.slice(0, blank).trimEnd() : target;
}

/**
 * Reads one line of an HTTP block.
 *
 * @param line - the line; a query string may go on behind a line end
 * @param reading - takes the forms met, and a finding for whatever is malformed
 * @returns undefined where the line has no method or no path can be read
 */
export function parseRequestLine(line: EmbeddedText, reading: Reading): RequestTemplate | undefined {
  const parts = splitRequestLine(line.text);
  if (parts === undefined) return undefined;
  const { methodStart, targetStart, targetEnd } = parts;
  const target = line.text.slice(targetStart, targetEnd);
  if (!isTarget(target)) {
    reading.report("request/malformed", spanInFile(line, methodStart, targetEnd), { text: line.text.slice(methodStart, targetEnd).trim() });
    return undefined;
  }
  const cut = targetStart + queryStart(target);
  const root = readRoot(target.slice(0, cut - targetStart), line, targetStart, reading);
  const segments = parsePath(line, targetStart + root.length, cut, reading);
  const query = parseQuery(line, ...queryRange(line.text, cut, targetEnd));
  noteForms(segments, query.length > 0, reading);
  return {
    method: located(parts.method, spanInFile(line, methodStart, methodStart + parts.method.length)),
    raw: located(target, spanInFile(line, targetStart, targetEnd)),
    segments,
    query,
    ...(root.version !== undefined && { version: root.version }),
  };
}

/** Prose and what a generator left behind are no targets: outside brackets a path has no blanks. */
function isTarget(target: string): boolean {
  const path = target.slice(0, queryStart(target));
  if (/^[*"'`,;.]/.test(path.replace(/^(?:\.\.\.|'\{)/, ""))) return false;
  const blank = indexOutsideBrackets(path.replace(/(?<!\s)\s*\|\s*/g, "|"), " ");
  return path.trim() !== "" && (blank < 0 || SURE_TARGET.test(path));
}

/** Where the query starts: at the question mark, at the bracket that makes it optional, or at an option without its mark. */
function queryStart(target: string): number {
  const mark = indexOutsideBrackets(target, "?");
  const optional = target.indexOf("[?");
  const option = target.search(/[^/?&=(\s]\$(?:count|expand|filter|orderby|search|select|skip|top)=/i);
  const starts = [mark, optional, option < 0 ? -1 : option + 1].filter((start) => start >= 0);
  return starts.length === 0 ? target.length : Math.min(...starts);
}

function queryRange(text: string, cut: number, end: number): readonly [number, number] {
  const lead = /^\[?\??/.exec(text.slice(cut, end))?.[0] ?? "";
  return [cut + lead.length, lead.startsWith("[") && text.charAt(end - 1) === "]" ? end - 1 : end];
}

/** Reads what stands before the path: origin, root of the service, version. */
function readRoot(path: string, line: EmbeddedText, at: number, reading: Reading): { length: number; version?: string } {
  const origin = ABSOLUTE.exec(path)?.[0] ?? (path.startsWith("~") ? "~" : "");
  if (origin.length > 1) reading.saw("request/absolute");
  let length = origin.length;
  const relative = origin === "" && !path.startsWith("/");
  if (relative) {
    const first = /^\{?([\w-]+)\}?(?=\/)/.exec(path);
    if (first?.[1] !== undefined && ROOT_PLACEHOLDER.test(first[1])) length = first[0].length;
    reading.saw("request/no-slash");
    // Behind a name for the service's root the path does start with a slash.
    if (length === 0) {
      const span = spanInFile(line, at, at + Math.max(1, path.length));
      const fix = [{ span: { ...span, end: span.start }, text: "/" }];
      reading.report("request/no-slash", span, { path }, STARTS_WITH_NAME.test(path) ? fix : undefined);
    }
  }
  const rest = /^((?:\/[\w.{}-]+){0,3})(?:\/|$)/.exec(relative && length === 0 ? `/${path}` : path.slice(length))?.[1] ?? "";
  const version = versionIn(rest.split("/").slice(1), origin.length > 1);
  if (version === undefined) return { length };
  return {
    length: length + version.length - (relative && length === 0 ? 1 : 0),
    ...(version.name !== undefined && { version: version.name }),
  };
}

/** The version among the first segments; below an origin any path may stand before it. */
function versionIn(segments: readonly string[], absolute: boolean): { length: number; name?: string } | undefined {
  let length = 0;
  for (const segment of segments) {
    length += segment.length + 1;
    if (VERSION_SEGMENT.test(segment)) return { length, name: segment.toLowerCase() };
    if (/^\{(?:api-?)?version\}$/i.test(segment)) return { length };
    if (!absolute && !ROOT_SEGMENTS.has(segment)) return undefined;
  }
  return undefined;
}

function noteForms(segments: readonly PathSegment[], query: boolean, reading: Reading): void {
  reading.saw("request/template");
  if (query) reading.saw("request/query");
  const names = new Set<string>();
  for (const segment of segments) {
    if (segment.kind !== "parameter") continue;
    if (names.has(segment.name)) reading.saw("request/repeated-placeholder");
    names.add(segment.name);
  }
}

/** A block of request lines, taken apart. */
export interface RequestBlock {
  readonly lines: readonly EmbeddedText[];
  /** Runs of other lines, such as headers and a body; words that only join alternatives are left out. */
  readonly rest: readonly EmbeddedText[];
}

/** Takes a block apart into request lines and the rest. A line that starts a query string belongs to the line before it. */
export function splitRequestBlock(content: EmbeddedText): RequestBlock {
  const lines: { start: number; end: number }[] = [];
  const rest: { start: number; end: number }[] = [];
  let last: { start: number; end: number } | undefined;
  for (const match of content.text.matchAll(/[^\r\n]+/g)) {
    const range = { start: match.index, end: match.index + match[0].length };
    const text = match[0].trim();
    if (text === "") continue;
    if (JOINING_WORDS.has(text.toLowerCase())) {
      last = undefined;
    } else if (isRequestLine(match[0])) {
      last = range;
      lines.push(range);
    } else if (/^[?&]/.test(text) && last !== undefined && last === lines.at(-1)) {
      last.end = range.end;
    } else if (last !== undefined && last === rest.at(-1)) {
      last.end = range.end;
    } else {
      last = range;
      rest.push(range);
    }
  }
  const slice = (range: { start: number; end: number }): EmbeddedText => trimmed(sliceEmbedded(content, range.start, range.end));
  return { lines: lines.map(slice), rest: rest.map(slice) };
}

function trimmed(text: EmbeddedText): EmbeddedText {
  const lead = text.text.length - text.text.trimStart().length;
  return sliceEmbedded(text, lead, lead + text.text.trim().length);
}
