import { spanInFile } from "../../text/embedded-text.js";
import { located, type Located, type Span } from "../../text/span.js";
import type { Inline } from "../inline.js";
import type { AccountKind } from "../page.js";
import type { Reading } from "../reading.js";
import { ACCOUNT_LABELS, PLAIN_SCOPES } from "../vocabulary/account-labels.js";
import { flatten } from "./flat-text.js";

/**
 * Reads the permissions that a cell names, in its order, each once.
 *
 * Whatever stands between them is passed over: commas, conjunctions, markers, labels.
 *
 * @param inlines - the cell's content
 * @param span - the cell
 * @param reading - takes the form of a cell that says that there are none
 * @returns an empty list where the account is not supported
 */
export function parsePermissionCell(inlines: readonly Inline[], span: Span, reading: Reading): Located<string>[] {
  const { content } = flatten(inlines, span);
  const scopes = new Map<string, Located<string>>();
  for (const match of content.text.matchAll(/[A-Za-z][\w.-]*/g)) {
    const name = withoutEnd(match[0]);
    if (isScope(name) && !scopes.has(name)) scopes.set(name, located(name, spanInFile(content, match.index, match.index + name.length)));
  }
  if (scopes.size === 0) reading.saw("permissions/none");
  return [...scopes.values()];
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
