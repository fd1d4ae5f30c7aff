import {
  BEHIND_DEFAULT,
  CONDITION_BEFORE_DEFAULT,
  DEFAULT_PHRASES,
  DEFAULT_REMARK,
  LENGTH_PHRASES,
  QUALIFIED_DEFAULT,
} from "../vocabulary/value-facet-phrases.js";
import type { FlatText, Mark } from "./flat-text.js";
import { marksFrom } from "./flat-text.js";

/** How far back a clause is looked for that a default is a part of. */
const CLAUSE_REACH = 200;

/** A value in quotes of either kind, or a word that stands without any. */
const WRITTEN = /^(?:"([^"]{1,80})"|'([^']{1,80})'|(-?[\p{L}\p{N}][\p{L}\p{N}_-]*(?:[.:][\p{L}\p{N}]+)*))/u;

/**
 * The value that a description gives as the default, as written: `Default value is false`, or `(default)` behind one of several.
 *
 * @param isPlainValue - whether a word that stands in the sentence without quotes or markup is a value: `empty` may be prose
 * @returns undefined also where two are given, or where what follows qualifies it
 */
export function defaultValueIn(flat: FlatText, isPlainValue: (word: string) => boolean): string | undefined {
  if (!/default/i.test(flat.content.text)) return undefined;
  const found = new Set([...statedDefaults(flat, isPlainValue), ...remarkedDefaults(flat)]);
  const [value] = found;
  return found.size === 1 ? value : undefined;
}

function* statedDefaults(flat: FlatText, isPlainValue: (word: string) => boolean): Generator<string> {
  const { text } = flat.content;
  for (const match of text.matchAll(DEFAULT_PHRASES)) {
    if (CONDITION_BEFORE_DEFAULT.test(text.slice(Math.max(0, match.index - CLAUSE_REACH), match.index))) continue;
    const start = match.index + match[0].length;
    const mark = marksFrom(flat, start, start + 1).find(isValue);
    const written = WRITTEN.exec(text.slice(start));
    const plain = written?.[3] !== undefined && isPlainValue(written[3]) ? written[3] : undefined;
    const value = mark ? text.slice(mark.start, mark.end) : (written?.[1] ?? written?.[2] ?? plain);
    const behind = text.slice(mark?.end ?? start + (written?.[0].length ?? 0));
    if (value !== undefined && BEHIND_DEFAULT.test(behind) && !QUALIFIED_DEFAULT.test(behind)) yield value.trim();
  }
}

function* remarkedDefaults(flat: FlatText): Generator<string> {
  for (const mark of flat.marks) {
    if (mark.inline.kind === "code" && DEFAULT_REMARK.test(flat.content.text.slice(mark.end, mark.end + 40))) yield mark.inline.text.trim();
  }
}

function isValue({ inline }: Mark): boolean {
  return inline.kind === "code" || inline.kind === "strong" || inline.kind === "emphasis";
}

/** The number of characters that a description allows; undefined where it gives none, or several. */
export function maxLengthIn(text: string): number | undefined {
  // Hardly a description counts characters.
  if (!/[ -]char/i.test(text)) return undefined;
  const found = new Set<number>();
  const lower = text.toLowerCase();
  for (const pattern of LENGTH_PHRASES) {
    for (const [, written = ""] of lower.matchAll(pattern)) found.add(Number(written.replaceAll(",", "")));
  }
  const [length] = found;
  return found.size === 1 ? length : undefined;
}
