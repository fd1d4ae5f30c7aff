import { foldBlanks } from "../../text/blanks.js";
import type { Located } from "../../text/span.js";
import { plainText, type Inline } from "../inline.js";
import { DEPRECATION_SENTENCES, PART_SUBJECT } from "../vocabulary/deprecation-phrases.js";
import { flatten, slice } from "./flat-text.js";
import { sentencesIn } from "./sentence.js";

/** What stands in every sentence that deprecates something. */
const SIGN = /deprecat|retired/i;
/** What makes a note of a quotation. */
const NOTE_MARK = /^\s*\[![A-Za-z]+\]/;

/**
 * Finds the sentence that deprecates what the page is about.
 *
 * A sentence about a part of it, or that only mentions the word, is none.
 *
 * @param inlines - a paragraph of the introduction
 */
export function parseDeprecation(inlines: readonly Inline[]): Located<string> | undefined {
  if (!SIGN.test(plainText(inlines))) return undefined;
  const flat = flatten(inlines);
  for (const { text, start, end } of sentencesIn(flat)) {
    const mark = NOTE_MARK.exec(text)?.[0].length ?? 0;
    const lower = foldBlanks(text.slice(mark)).toLowerCase();
    if (!SIGN.test(lower)) continue;
    if (PART_SUBJECT.test(lower) || !DEPRECATION_SENTENCES.some((pattern) => pattern.test(lower))) continue;
    const sentence = slice(flat, start + mark, end);
    return { value: sentence.value.replace(/\s+/g, " "), span: sentence.span };
  }
  return undefined;
}
