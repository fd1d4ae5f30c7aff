import { spanInFile, type EmbeddedText } from "../../text/embedded-text.js";
import { located, type Located, type Span } from "../../text/span.js";
import type { Inline } from "../inline.js";
import type { AccountKind, PermissionClaim } from "../page.js";
import type { Reading } from "../reading.js";
import { ACCOUNT_LABELS } from "../vocabulary/account-labels.js";
import { NONE_NEEDED, PLAIN_SCOPES } from "../vocabulary/permission-words.js";
import { flatten } from "./flat-text.js";
import { linkBetween, type ScopeLink } from "./permission-link.js";

/** What a cell grants: alternatives, each a set of permissions that are needed together. */
export type Alternatives = PermissionClaim["permissions"];

/** A permission and what ties it to the one before it. */
interface Mention {
  readonly scope: Located<string>;
  readonly link: ScopeLink;
  /** The word that ties it. */
  readonly word: Span;
}

/**
 * Reads the permissions that a cell names, in its order, each set once.
 *
 * Commas, semicolons, line breaks and `or` separate alternatives; `and`, `plus` and their like stand between permissions that are
 * needed together. In a comma list whose only `and` stands before the last name, that `and` more likely ends the list: it separates,
 * too, which is reported. Markers and labels are passed over.
 *
 * @param inlines - the cell's content
 * @param span - the cell
 * @param reading - takes the forms of the cell and what is ambiguous in it
 * @returns an empty list where the account is not supported; one empty set where no permission is needed
 */
export function parsePermissionCell(inlines: readonly Inline[], span: Span, reading: Reading): Alternatives {
  return parsePermissionText(flatten(inlines, span).content, reading);
}

/** Reads the permissions that the flat text of a cell names, as {@link parsePermissionCell} does. */
export function parsePermissionText(content: EmbeddedText, reading: Reading): Alternatives {
  const mentions = mentionsIn(content);
  if (mentions.length === 0) {
    const sentence = /^[^.;\n\v]*/.exec(content.text.trim().toLowerCase())?.[0].trim() ?? "";
    const needsNone = NONE_NEEDED.some((pattern) => pattern.test(sentence));
    reading.saw(needsNone ? "permissions/none-needed" : "permissions/none");
    return needsNone ? [[]] : [];
  }
  const alternatives = distinct(linesOf(mentions).flatMap((line) => alternativesIn(line, reading)));
  if (alternatives.some((together) => together.length > 1)) reading.saw("permissions/together");
  return alternatives;
}

/**
 * The kind of account that a row or a column is about.
 *
 * @param label - the text of the cell
 * @returns undefined where the label names none
 */
export function accountOf(label: string): AccountKind | undefined {
  const lower = label.trim().toLowerCase();
  return ACCOUNT_LABELS.find(({ pattern }) => pattern.test(lower))?.account;
}

function mentionsIn(content: EmbeddedText): readonly Mention[] {
  const mentions: Mention[] = [];
  let end = 0;
  for (const { 0: text, index } of content.text.matchAll(/[A-Za-z][\w.-]*/g)) {
    const name = withoutEnd(text);
    if (!isScope(name)) continue;
    const { link, start, length } = linkBetween(content.text.slice(end, index));
    mentions.push({
      scope: located(name, spanInFile(content, index, index + name.length)),
      link,
      word: spanInFile(content, end + start, end + start + length),
    });
    end = index + name.length;
  }
  return mentions;
}

/** The lists that a cell consists of. */
function linesOf(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const lines: Mention[][] = [];
  for (const mention of mentions) {
    const line = mention.link === "line" ? undefined : lines.at(-1);
    if (line) line.push(mention);
    else lines.push([mention]);
  }
  return lines;
}

function alternativesIn(line: readonly Mention[], reading: Reading): readonly (readonly Located<string>[])[] {
  const last = line.at(-1);
  const ambiguous = endsLikeList(line);
  if (ambiguous && last) reading.report("permission/ambiguous", last.word, { name: last.scope.value });
  const alternatives: Located<string>[][] = [];
  for (const { scope, link } of line) {
    const together = (link === "and" && !ambiguous) || link === "with" ? alternatives.at(-1) : undefined;
    if (!together) alternatives.push([scope]);
    else if (!together.some(({ value }) => value === scope.value)) together.push(scope);
  }
  return alternatives;
}

/** `A, B and C`, with or without a comma before the `and`. */
function endsLikeList(line: readonly Mention[]): boolean {
  const links = line.slice(1).map(({ link }) => link);
  const ands = links.filter((link) => link === "and" || link === "comma-and");
  return ands.length === 1 && ands[0] === links.at(-1) && links.some((link) => link === "comma" || link === "comma-and");
}

/** Each set once, whatever the order of its names. */
export function distinct(alternatives: Alternatives): Alternatives {
  const sets = new Map<string, Alternatives[number]>();
  for (const together of alternatives) {
    const key = together
      .map(({ value }) => value)
      .sort()
      .join(" ");
    if (!sets.has(key)) sets.set(key, together);
  }
  return [...sets.values()];
}

/** Identifiers with a dot between them; abbreviations such as `e.g.` have single letters. */
function isScope(name: string): boolean {
  if (PLAIN_SCOPES.has(name.toLowerCase())) return true;
  return name.includes(".") && name.split(".").every((part) => part.length > 1);
}

function withoutEnd(word: string): string {
  let length = word.length;
  while (/[.-]/.test(word.charAt(length - 1))) length--;
  return word.slice(0, length);
}
