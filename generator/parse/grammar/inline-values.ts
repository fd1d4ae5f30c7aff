import { joinSpans, type Located, type Span } from "../../text/span.js";
import type { FormId } from "../forms.js";
import type { Inline } from "../inline.js";
import type { InlineValues } from "../page.js";
import type { Reading } from "../reading.js";
import { NULL_VALUE, VALUE_PHRASES, VALUE_SIGN } from "../vocabulary/value-phrases.js";
import { flatten, masked, type FlatText } from "./flat-text.js";
import { codeValues, lineValues, markedValues, plainValues, quotedValues, STARTS_ON_NEW_LINE, type Region } from "./value-list.js";

/** A list that was found, and how sure it is one. */
interface Candidate {
  readonly form: FormId;
  readonly values: readonly Located<string>[];
  readonly exhaustive: boolean;
}

/**
 * Finds the list of values in a description: `Possible values are: …`.
 *
 * Only for types whose values can be named: a number or a date has no such list, whatever its description says.
 *
 * @param inlines - the description
 * @param span - the cell
 * @param reading - takes the form of the list
 * @returns undefined where no list follows one of the phrases
 */
export function parseInlineValues(inlines: readonly Inline[], span: Span, reading: Reading): InlineValues | undefined {
  const flat = flatten(inlines, span);
  const candidates = regionsOf(flat).flatMap((region) => listIn(flat, region) ?? []);
  // A list in back-ticks was written as one; the first of any other kind is the next best.
  const best = candidates.find(({ form }) => form === "enum/inline-code") ?? candidates[0];
  if (best === undefined) return undefined;
  reading.saw(best.form);
  const members = new Map<string, Located<string>>();
  for (const member of best.values) if (!NULL_VALUE.test(member.value) && !members.has(member.value)) members.set(member.value, member);
  const whole = best.values.map((value) => value.span).reduce(joinSpans);
  const nullable = best.values.some(({ value }) => NULL_VALUE.test(value));
  return { members: [...members.values()], nullable, exhaustive: best.exhaustive, span: whole };
}

/** Markup whose content is a value and no part of a sentence; a phrase may be set in bold too. */
function isHidden(kind: Inline["kind"], text: string): boolean {
  return kind === "code" || ((kind === "strong" || kind === "emphasis") && !/\bvalues?\b/i.test(text));
}

/** The texts behind the phrases, up to the end of the sentence, the next phrase, or a blank line. */
function regionsOf(flat: FlatText): readonly Region[] {
  const hidden = masked(flat, "\ufffc", ({ inline, start, end }) => isHidden(inline.kind, flat.content.text.slice(start, end)));
  const phrases = VALUE_SIGN.test(hidden) ? phrasesIn(hidden) : [];
  return phrases.map(({ end: start, strong, exhaustive }, index) => {
    const next = phrases[index + 1]?.start ?? hidden.length;
    const text = withoutRemarks(hidden.slice(start, next));
    const length = endOfList(text);
    return { hidden: text.slice(0, length), start, end: start + length, strong, exhaustive };
  });
}

/** A phrase before a list, and what it says of the list. */
interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly strong: boolean;
  readonly exhaustive: boolean;
}

/** The phrases, in the order of the text; where two overlap, the one that stands first in the vocabulary. */
function phrasesIn(text: string): readonly Phrase[] {
  const taken = new Uint8Array(text.length);
  const phrases: Phrase[] = [];
  for (const { pattern, strong, exhaustive = false } of VALUE_PHRASES) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      phrases.push({ start, end, strong, exhaustive });
    }
  }
  return phrases.sort((first, second) => first.start - second.start);
}

/** The text with remarks in parentheses blanked; a list that stands in parentheses itself stays. */
function withoutRemarks(text: string): string {
  if (/^\s*\(/.test(text)) return text;
  return text.replace(/\([^()]*\)?/g, (remark) => " ".repeat(remark.length));
}

/** Where the sentence ends; a list on lines of its own goes on up to a blank line. */
function endOfList(text: string): number {
  const blankLine = /\S\s*?\n[^\S\n]*\n/.exec(text);
  const block = blankLine === null ? text.length : blankLine.index + 1;
  if (STARTS_ON_NEW_LINE.test(text)) return block;
  const sentence = text.slice(0, block).search(/[.;]?[\n\v]|\.(?=\s|$)/);
  return sentence < 0 ? block : sentence;
}

function listIn(flat: FlatText, region: Region): Candidate | undefined {
  const onLines = lineValues(flat, region);
  if (onLines.length > 1) return { form: "enum/inline-list", values: onLines, exhaustive: region.exhaustive };
  const readers: readonly [FormId, (flat: FlatText, region: Region) => readonly Located<string>[]][] = [
    ["enum/inline-code", codeValues],
    ["enum/inline-markup", markedValues],
    ["enum/inline-markup", quotedValues],
    ["enum/inline-plain", plainValues],
  ];
  for (const [form, read] of readers) {
    const values = read(flat, region);
    if (values.length > (region.strong ? 0 : 1)) return { form, values, exhaustive: region.exhaustive };
  }
  return undefined;
}
