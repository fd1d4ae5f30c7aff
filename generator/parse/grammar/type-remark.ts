import { REMARK_ADJECTIVES, REMARK_WORDS, UNION_WORDS } from "../vocabulary/type-words.js";
import type { TypeCursor } from "./type-cursor.js";

/** What stands behind a type. */
export interface TypeTail {
  readonly remark?: string;
  readonly maxLength?: number;
}

const MAX_LENGTH = /^(?:maximum|max)\.? (?:size|length|of)[ :=]*(\d{1,9})\b/i;

/**
 * Takes a remark that stands before the type: in parentheses, or an adjective such as `Nullable`.
 *
 * @returns the remark, or undefined with nothing taken
 */
export function readLeadingRemark(cursor: TypeCursor): string | undefined {
  const [first, second, third] = [cursor.peek(), cursor.peek(1), cursor.peek(2)];
  if (first?.text === "(" && third?.text === ")" && second?.kind === "word" && REMARK_WORDS.has(second.text.toLowerCase())) {
    cursor.at += 3;
    return second.text;
  }
  const isLead = first?.kind === "word" && REMARK_ADJECTIVES.has(first.text.toLowerCase());
  // In `required or optional` no type follows.
  if (!isLead || second === undefined || second.kind === "punctuation" || UNION_WORDS.has(second.text.toLowerCase())) return undefined;
  cursor.at++;
  return first.text;
}

/**
 * Reads what stands behind a type: a remark in parentheses, behind a comma, a dash or a full stop, or one of the words for it.
 *
 * @param cursor - behind the type; afterwards at the end
 * @param text - the cell's flat text
 * @returns undefined where the rest is no remark, so that the whole is no type
 */
export function readTail(cursor: TypeCursor, text: string): TypeTail | undefined {
  if (cursor.atEnd) return {};
  const next = cursor.peek();
  const start = next?.start ?? text.length;
  const rest = text.slice(start).trim();
  const isRemark =
    next?.kind === "punctuation" ? isRemarkBehind(next.text, rest) : next?.kind === "word" && REMARK_WORDS.has(next.text.toLowerCase());
  if (!isRemark) return undefined;
  const words = rest
    .replace(/^[\s,;:.\u2013\u2014-]+/, "")
    .replace(/\s+/g, " ")
    .trim();
  const bare = /^\(([^()]*)\)$/.exec(words)?.[1]?.trim() ?? words;
  const maxLength = Number(MAX_LENGTH.exec(bare)?.[1] ?? NaN);
  if (Number.isSafeInteger(maxLength) && maxLength > 0) return { maxLength };
  return bare === "" ? {} : { remark: bare };
}

function isRemarkBehind(mark: string, rest: string): boolean {
  switch (mark) {
    case "(":
      return rest.includes(")");
    case ".":
    case ";":
    case ":":
    case "-":
    case "\u2013":
    case "\u2014":
    case "*":
      return true;
    case ",":
      return isCommaRemark(rest.slice(1).trim());
    default:
      return false;
  }
}

/** Behind a comma only known remarks count: `String, Int32` names two types. */
function isCommaRemark(rest: string): boolean {
  return MAX_LENGTH.test(rest) || REMARK_WORDS.has((/^[A-Za-z-]+/.exec(rest)?.[0] ?? "").toLowerCase());
}
