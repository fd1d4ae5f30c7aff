import type { Findings } from "../../model/findings.js";
import { indexOutsideBrackets } from "../../parse/grammar/bracket-scan.js";
import { QUERY_OPTIONS } from "../../parse/vocabulary/query-words.js";
import { nearest } from "../../text/nearest.js";
import { isDocumented } from "./match-on-page.js";
import { partOf, type UrlOption, type UrlPart } from "./request-url.js";
import { spanOfPart, type ShownExample, type ShownRequest } from "./shown-example.js";

/** System query options, with the sign; those that OData defines beside the ones that documentation speaks of are known too. */
const SYSTEM_OPTIONS: readonly string[] = [...[...QUERY_OPTIONS].map((name) => `$${name}`), "$id", "$index", "$schemaversion"];

/** So many letters of an option may differ from what was meant. */
const MOST_EDITS = 2;

/** Holds the query of an example against what queries look like, and against the options that its page names. */
export function checkQuery(example: ShownExample, findings: Findings): void {
  const { shown, page } = example;
  if (shown === undefined) return;
  const { query, options } = shown.url;
  for (const { part, reason } of query === undefined ? [] : malformed(query, options)) {
    findings.report("example/malformed-url", page.path, spanOfPart(shown.message.target, part), { text: part.text, reason });
  }
  for (const option of options) {
    reportUnknown(option, example, shown, findings);
    reportUnsupported(option, example, shown, findings);
  }
}

interface Malformed {
  readonly part: UrlPart;
  readonly reason: string;
}

/** Faults in the value of an option, outside brackets where only there they are faults; the group is what is wrong. */
const VALUE_FAULTS: readonly { readonly pattern: RegExp; readonly reason: string; readonly outside: boolean }[] = [
  { pattern: /(\?)\$?[A-Za-z]+=/d, reason: "a second question mark stands where `&` belongs", outside: true },
  {
    pattern: new RegExp(`(?<=[^\\s&?(;,=])\\s*(${SYSTEM_OPTIONS.map((option) => `\\${option}`).join("|")})=`, "di"),
    reason: "`&` is missing before it",
    outside: true,
  },
  { pattern: /([\u201c\u201d\u2018\u2019])/d, reason: "a typographic quotation mark is no quotation mark", outside: false },
];

/** Texts in quotation marks, which may hold anything. */
const QUOTED = /'[^']*'|"[^"]*"/g;

function malformed(query: UrlPart, options: readonly UrlOption[]): readonly Malformed[] {
  return [...hashes(query), ...options.flatMap(faultsOf)];
}

/** What stands behind a number sign never reaches a service. */
function hashes(query: UrlPart): readonly Malformed[] {
  const at = query.text.indexOf("#");
  return at < 0 ? [] : [{ part: partOf(query.text, at, at + 1, query.start), reason: "the number sign ends the address; write `%23`" }];
}

function faultsOf({ name, value }: UrlOption): readonly Malformed[] {
  if (value === undefined) {
    const glued = gluedOption(name);
    return glued ? [{ part: glued, reason: "an equals sign is missing" }] : [];
  }
  const bare = value.text.replace(QUOTED, (quoted) => "x".repeat(quoted.length));
  return VALUE_FAULTS.flatMap(({ pattern, reason, outside }) => {
    const [start, end] = pattern.exec(bare)?.indices?.[1] ?? [];
    if (start === undefined || end === undefined || (outside && !isOutside(bare, start))) return [];
    return [{ part: partOf(value.text, start, end, value.start), reason }];
  });
}

/** An option with its value right behind its name: `$topfive`. */
function gluedOption(name: UrlPart): UrlPart | undefined {
  const option = SYSTEM_OPTIONS.find((known) => name.text.toLowerCase().startsWith(known) && name.text.length > known.length);
  const isKnown = SYSTEM_OPTIONS.includes(name.text.toLowerCase());
  return option !== undefined && !isKnown ? name : undefined;
}

/** Whether a place in a text lies outside brackets and quotation marks. */
function isOutside(text: string, at: number): boolean {
  // What is not closed before the place would hide a character put there.
  return indexOutsideBrackets(`${text.slice(0, at)}\u0000${text.slice(at)}`, "\u0000") === at;
}

function reportUnknown(
  { name, value }: UrlOption,
  { page, operations, declaration }: ShownExample,
  { message }: ShownRequest,
  findings: Findings,
): void {
  if (value === undefined || !/^\$?[A-Za-z]+$/.test(name.text)) return;
  const own = [
    ...operations.flatMap(({ queryParameters }) => queryParameters.map((parameter) => parameter.name)),
    ...(declaration?.parameters ?? []).map((row) => row.name.value),
  ];
  const place = spanOfPart(message.target, name);
  if (own.some((known) => known.toLowerCase() === name.text.toLowerCase())) return;
  if (name.text.startsWith("$")) {
    const known = SYSTEM_OPTIONS.find((option) => option === name.text.toLowerCase());
    if (known === undefined) {
      const meant = nearest(name.text, SYSTEM_OPTIONS, MOST_EDITS);
      findings.report("example/unknown-option", page.path, place, { name: name.text, ...(meant !== undefined && { meant }) });
    } else if (known !== name.text) findings.report("example/case", page.path, place, { written: name.text, documented: known });
    return;
  }
  if (QUERY_OPTIONS.has(name.text.toLowerCase())) return;
  const meant = nearest(name.text, [...own, ...[...QUERY_OPTIONS].filter((option) => option.length > SHORT)], MOST_EDITS);
  if (meant !== undefined) findings.report("example/unknown-option", page.path, place, { name: name.text, meant });
}

/** Names of options that are near to too many words. */
const SHORT = 4;

function reportUnsupported(
  { name, value }: UrlOption,
  { page, declaration }: ShownExample,
  { message, match }: ShownRequest,
  findings: Findings,
): void {
  const query = match && isDocumented(match) ? declaration?.query : undefined;
  const written = name.text.toLowerCase();
  if (value === undefined || query?.exhaustive !== true || !SYSTEM_OPTIONS.includes(written) || query.supported === undefined) return;
  const names = query.options.map((option) => option.value);
  if (names.includes(written)) return;
  const supported = names.length === 0 ? "none is supported" : `only ${names.map((option) => `\`${option}\``).join(", ")} can be used`;
  const related = [{ path: page.path, span: query.supported.span, message: "said here" }];
  findings.report("example/unsupported-option", page.path, spanOfPart(message.target, name), { name: name.text, supported }, related);
}
