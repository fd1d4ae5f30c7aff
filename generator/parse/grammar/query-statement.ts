import { located, type Located } from "../../text/span.js";
import type { Inline } from "../inline.js";
import type { QueryClaim } from "../page.js";
import type { Reading } from "../reading.js";
import { CONDITION, NONE, NO_SUPPORT, QUERY_OPTIONS, QUERY_SUBJECT, SELECTION, SUPPORT } from "../vocabulary/query-words.js";
import { flatten, marksFrom, slice, type FlatText } from "./flat-text.js";
import { sentencesIn, type Sentence } from "./sentence.js";

/** What a paragraph says about query options. */
export interface QueryStatement extends QueryClaim {
  /** Whether it says that query options are supported, whichever they are; what it names is then explanation. */
  readonly all: boolean;
  /** Options said not to be supported, with `$`. */
  readonly denied: readonly Located<string>[];
}

/** Reads a paragraph about query options: whether some are supported, and which it names. */
export function parseQueryStatement(inlines: readonly Inline[], reading: Reading): QueryStatement {
  const flat = flatten(inlines);
  const options = new Map<string, Located<string>>();
  const denied: Located<string>[] = [];
  let supported: Located<boolean> | undefined = NONE.test(flat.content.text)
    ? located(false, slice(flat, 0, flat.content.text.length).span)
    : undefined;
  let all = false;
  for (const sentence of sentencesIn(flat)) {
    const named = optionsIn(flat, sentence);
    const place = slice(flat, sentence.start, sentence.end).span;
    if (NO_SUPPORT.test(sentence.text)) {
      // Without names it speaks of all options.
      if (named.length === 0 && QUERY_SUBJECT.test(sentence.text)) supported ??= located(false, place);
      if (!CONDITION.test(sentence.text)) denied.push(...named);
      continue;
    }
    all ||= named.length === 0 && SUPPORT.test(sentence.text) && QUERY_SUBJECT.test(sentence.text) && !SELECTION.test(sentence.text);
    for (const option of named) if (!options.has(option.value)) options.set(option.value, option);
    if (named.length > 0 || (SUPPORT.test(sentence.text) && QUERY_SUBJECT.test(sentence.text))) supported ??= located(true, place);
  }
  if (options.size > 0 && supported?.value === false) supported = located(true, supported.span);
  if (supported) reading.saw(supported.value ? "query/statement" : "query/none");
  return { ...(supported && { supported }), options: all ? [] : [...options.values()], all, denied };
}

/** Options with their `$`, or without it in back-ticks in a sentence about query options. */
function optionsIn(flat: FlatText, { text, start, end }: Sentence): Located<string>[] {
  const marks = QUERY_SUBJECT.test(text) ? marksFrom(flat, start, end) : [];
  const codes = new Set(marks.filter(({ inline }) => inline.kind === "code").map((mark) => mark.start));
  return [...text.matchAll(/\$?([A-Za-z]+)/g)].flatMap((match) => {
    const name = (match[1] ?? "").toLowerCase();
    const at = start + match.index;
    if (!QUERY_OPTIONS.has(name) || !(match[0].startsWith("$") || codes.has(at))) return [];
    return [located(`$${name}`, slice(flat, at, at + match[0].length).span)];
  });
}
