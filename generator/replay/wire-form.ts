import { decoded, readUrl, stringLiteral, type RequestUrl, type UrlOption, type UrlSegment } from "../check/messages/request-url.js";

/** A request's target in the one form of all that mean the same. */
export interface WireForm {
  readonly version?: string;
  readonly path: string;
  /** By name, each `name=value`. */
  readonly query: readonly string[];
}

/** Words between which a `+` of a query stands for a blank, as forms write it. */
const PLUS_FOR_BLANK = /\+(?:eq|ne|gt|ge|lt|le|and|or|not|in|has|asc|desc)\b/;

/**
 * Brings a target into the form that is compared. These are the same: a character and its percent-encoding; a key behind a slash and in
 * parentheses; arguments in any order, in the path and behind an alias; parentheses without arguments and none; options of the query in
 * any order; `+` and a blank in an expression.
 */
export function wireForm(target: string): WireForm {
  return urlForm(readUrl(target));
}

/** As `wireForm`, of a target that is read already. */
export function urlForm(url: RequestUrl): WireForm {
  const aliases = new Map(
    url.options.filter(({ name }) => name.text.startsWith("@")).map(({ name, value }) => [name.text, value?.text ?? ""]),
  );
  const used = new Set<string>();
  const resolve = (value: string): string => {
    const alias = aliases.get(value.trim());
    if (alias === undefined) return value;
    used.add(value.trim());
    return alias;
  };
  const path = url.segments.map((segment) => segmentForm(segment, resolve)).join("/");
  return { ...versionOf(url), path, query: queryForm(url.options.filter(({ name }) => !used.has(name.text))) };
}

/** A text of a query in which `+` may stand for a blank. */
export function blanksForPlus(text: string): string {
  return PLUS_FOR_BLANK.test(text) ? text.replaceAll("+", " ") : text;
}

function versionOf({ version }: RequestUrl): Pick<WireForm, "version"> {
  return version === undefined ? {} : { version: version.text.toLowerCase() };
}

function segmentForm(segment: UrlSegment, resolve: (value: string) => string): string {
  if (segment.kind === "plain") return encodeURIComponent(decoded(segment.text));
  if (segment.kind === "key") return encodeURIComponent(valueForm(resolve(segment.value)));
  const given = segment.arguments.map(
    ({ name, value }) => `${name === undefined ? "" : `${decoded(name)}=`}${argumentForm(resolve(value))}`,
  );
  const suffix = decoded(segment.suffix);
  return given.length === 0 && suffix === "" ? segment.name : `${segment.name}(${given.sort().join(",")})${suffix}`;
}

/** A key's value; quotation marks say only that it is a string. */
function valueForm(value: string): string {
  return stringLiteral(value) ?? decoded(value);
}

function argumentForm(value: string): string {
  const text = stringLiteral(value);
  return text === undefined ? decoded(value) : `'${text}'`;
}

function queryForm(options: readonly UrlOption[]): string[] {
  return options.map(({ name, value }) => `${decoded(name.text)}=${decoded(blanksForPlus(value?.text ?? ""))}`).sort();
}
