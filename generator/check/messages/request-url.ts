import { bracketEnds, indexOutsideBrackets, splitOutsideBrackets } from "../../parse/grammar/bracket-scan.js";
import { ROOT_PLACEHOLDER, ROOT_SEGMENTS, VERSION_SEGMENT } from "../../parse/vocabulary/http-words.js";

/** A part of a request's target, by its offsets in the target. */
export interface UrlPart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** An argument between parentheses; `value` is what stands there, quotation marks and escapes included. */
export interface UrlArgument extends UrlPart {
  readonly name?: string;
  readonly value: string;
}

/** A segment of the path; a key in parentheses is a segment of its own, whether or not a slash stands before it. */
export type UrlSegment =
  | (UrlPart & { readonly kind: "plain" })
  | (UrlPart & { readonly kind: "key"; readonly value: string })
  | (UrlPart & { readonly kind: "call"; readonly name: string; readonly arguments: readonly UrlArgument[]; readonly suffix: string });

/** A part of the query: `$top=5`. */
export interface UrlOption extends UrlPart {
  readonly name: UrlPart;
  /** Absent where there is no equals sign. */
  readonly value?: UrlPart;
}

/** A request's target, taken apart. */
export interface RequestUrl {
  /** `https` of an absolute address. */
  readonly scheme?: UrlPart;
  readonly host?: UrlPart;
  /** The segment that is the service's version. */
  readonly version?: UrlPart;
  /** Behind the version, empty ones left out. */
  readonly segments: readonly UrlSegment[];
  /** The path behind the version, from its first character. */
  readonly path: UrlPart;
  /** Behind the question mark; absent where there is none. */
  readonly query?: UrlPart;
  readonly options: readonly UrlOption[];
}

const ORIGIN = /^(https?):\/\/([^/?\s]*)/i;
/** So many segments may stand before the path. */
const MAX_ROOT = 6;

/** Takes a request's target apart. Every text has a reading: what is malformed is in the parts. */
export function readUrl(target: string): RequestUrl {
  const origin = ORIGIN.exec(target);
  const [, scheme, host] = origin ?? [];
  const mark = indexOutsideBrackets(target, "?");
  // `[?…]` says that the query is optional.
  const isOptional = target.charAt(mark - 1) === "[" && target.endsWith("]");
  const pathEnd = mark < 0 ? target.length : isOptional ? mark - 1 : mark;
  const afterOrigin = target.startsWith("~") ? 1 : (origin?.[0].length ?? 0);
  const root = rootOf(target.slice(afterOrigin, pathEnd), origin !== null);
  const path = partOf(target, afterOrigin + root.length, pathEnd);
  const query = mark < 0 ? undefined : partOf(target, mark + 1, isOptional ? target.length - 1 : target.length);
  return {
    ...(scheme !== undefined && { scheme: partOf(target, 0, scheme.length) }),
    ...(host !== undefined && { host: partOf(target, afterOrigin - host.length, afterOrigin) }),
    ...(root.version !== undefined && { version: partOf(target, path.start - root.version, path.start) }),
    segments: readSegments(path.text, path.start),
    path,
    ...(query && { query }),
    options: query === undefined ? [] : optionsOf(query),
  };
}

/** The length of what stands before the path, and the length of the version at its end. */
function rootOf(path: string, absolute: boolean): { readonly length: number; readonly version?: number } {
  const lead = absolute || path.startsWith("/") ? 0 : namedRoot(path);
  let length = lead;
  let found: { readonly length: number; readonly version?: number } | undefined;
  const segments = path.slice(lead).replace(/^\//, "").split("/", MAX_ROOT);
  for (const [index, segment] of segments.entries()) {
    length += segment.length + (index === 0 && path.charAt(lead) !== "/" ? 0 : 1);
    const isApi = ROOT_SEGMENTS.has(segments[index - 1] ?? "");
    // A host may have a version of its own before that of the interface.
    if (VERSION_SEGMENT.test(segment) && (found === undefined || isApi)) found = { length, version: segment.length };
    else if (/^\{(?:api-?)?version\}$/i.test(segment)) found ??= { length };
    else if (!absolute && !ROOT_SEGMENTS.has(segment)) break;
  }
  return found ?? { length: lead };
}

/** The length of a name or placeholder that stands for the service's root. */
function namedRoot(path: string): number {
  const variable = /^\{\{[^{}]+\}\}(?=\/)/.exec(path)?.[0];
  if (variable !== undefined) return variable.length;
  const first = /^\{?([\w-]+)\}?(?=\/)/.exec(path);
  return first?.[1] !== undefined && ROOT_PLACEHOLDER.test(first[1]) ? first[0].length : 0;
}

/**
 * Splits a path into segments.
 *
 * @param path - segments with slashes between them
 * @param offset - where the path starts in what the parts' offsets count in
 */
export function readSegments(path: string, offset = 0): readonly UrlSegment[] {
  return splitOutsideBrackets(path, "/").flatMap(({ start, end }) => {
    const text = path.slice(start, end);
    return text.trim() === "" ? [] : segmentsOf(text, offset + start);
  });
}

function segmentsOf(text: string, at: number): readonly UrlSegment[] {
  const whole = { text, start: at, end: at + text.length };
  const open = text.indexOf("(");
  const close = open < 0 ? undefined : bracketEnds(text).get(open);
  const name = text.slice(0, open);
  if (close === undefined || !/^[\w$.~-]*$/.test(name)) return [{ kind: "plain", ...whole }];
  const given = argumentsOf(text.slice(open + 1, close), at + open + 1);
  const suffix = text.slice(close + 1);
  const [only] = given;
  if (given.length !== 1 || only === undefined || only.name !== undefined || suffix !== "")
    return [{ kind: "call", ...whole, name, arguments: given, suffix }];
  const key: UrlSegment = { kind: "key", value: only.value, ...partOf(text, open, close + 1, at) };
  return name === "" ? [key] : [{ kind: "plain", ...partOf(text, 0, open, at) }, key];
}

function argumentsOf(inside: string, at: number): readonly UrlArgument[] {
  if (inside.trim() === "") return [];
  return splitOutsideBrackets(inside, ",").map(({ start, end }) => {
    const part = trimmedPart(inside, start, end, at);
    const equals = indexOutsideBrackets(part.text, "=");
    if (equals <= 0) return { ...part, value: part.text };
    return { ...part, name: part.text.slice(0, equals).trim(), value: part.text.slice(equals + 1).trim() };
  });
}

function optionsOf(query: UrlPart): readonly UrlOption[] {
  return splitOutsideBrackets(query.text, "&").flatMap(({ start, end }) => {
    const part = trimmedPart(query.text, start, end, query.start);
    if (part.text === "") return [];
    const equals = part.text.indexOf("=");
    if (equals < 0) return [{ ...part, name: part }];
    const name = trimmedPart(part.text, 0, equals, part.start);
    return [{ ...part, name, value: trimmedPart(part.text, equals + 1, part.text.length, part.start) }];
  });
}

/** A part of a text that itself starts at an offset. */
export function partOf(text: string, start: number, end: number, offset = 0): UrlPart {
  return { text: text.slice(start, end), start: offset + start, end: offset + end };
}

function trimmedPart(text: string, start: number, end: number, offset: number): UrlPart {
  const written = text.slice(start, end);
  const lead = written.length - written.trimStart().length;
  const trimmed = written.trim();
  return { text: trimmed, start: offset + start + lead, end: offset + start + lead + trimmed.length };
}

/** A text without its percent-encoding; as it is where that is malformed. */
export function decoded(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const STRING_LITERAL = /^'(.*)'$/s;

/**
 * The content of a string literal of OData, decoded, each pair of quotation marks in it one; undefined for any other value.
 */
export function stringLiteral(written: string): string | undefined {
  return STRING_LITERAL.exec(decoded(written))?.[1]?.replaceAll("''", "'");
}

/** Whether a value is only a placeholder: `{id}`, `<id>`, an elision. */
export function isPlaceholder(written: string): boolean {
  return /^'?\s*(?:\{[^{}]*\}|<[^<>]*>|\.{3}|\u2026)\s*'?$/.test(decoded(written));
}
