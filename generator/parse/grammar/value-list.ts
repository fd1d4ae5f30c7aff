import type { Located } from "../../text/span.js";
import { RANGE_WORDS, VALUE_CONDITION } from "../vocabulary/value-phrases.js";
import { marksFrom, slice, type FlatText, type Mark } from "./flat-text.js";

/** Text that may be a list of values. */
export interface Region {
  /** The text with the content of markup masked and remarks in parentheses blanked. */
  readonly hidden: string;
  /** Offsets in the flat text. */
  readonly start: number;
  readonly end: number;
  /** Whether one value is a list. */
  readonly strong: boolean;
  /** Whether the phrase before it says that there are no other values. */
  readonly exhaustive: boolean;
}

type Values = readonly Located<string>[];

/** A value in back-ticks: words, but no list, option, placeholder or sentence. */
const CODE_VALUE = /^[A-Za-z0-9_][\w\-. +/#]*$/;
/** A value without markup around it. */
const PLAIN_VALUE = /^[A-Za-z][\w-]*$/;
/** Whether the text goes on with a line end before any word. */
export const STARTS_ON_NEW_LINE = /^[^\S\n\v]*[\n\v]/;
/** What may stand between two values. */
const SEPARATOR = /(?:^|[,;|/]|\band\b|\bor\b)\s*$/i;

/** Values in back-ticks, those in remarks in parentheses left out. */
export function codeValues(flat: FlatText, region: Region): Values {
  const marks = marksIn(flat, region, ({ inline }) => inline.kind === "code");
  const words = marks.slice(1).map((mark, index) => flat.content.text.slice(marks[index]?.end ?? 0, mark.start));
  if (/^\s*between\b/i.test(region.hidden) || words.some((between) => /^\s*(?:to|through|thru|-|\u2013)\s*$/i.test(between))) return [];
  // A condition behind the first value already is one for each of them.
  const conditional = words.findIndex((between) => VALUE_CONDITION.test(between));
  const values = conditional <= 0 ? marks : marks.slice(0, conditional + 1);
  return values.map((mark) => slice(flat, mark.start, mark.end)).filter(({ value }) => CODE_VALUE.test(value));
}

/** Values in bold or italics, a separator before each but the first; one pair of marks may hold several. */
export function markedValues(flat: FlatText, region: Region): Values {
  const marks = marksIn(flat, region, ({ inline }) => inline.kind === "strong" || inline.kind === "emphasis");
  return leadingList(region, marks)
    .flatMap((mark) => partsOf(flat.content.text.slice(mark.start, mark.end)).map((part) => ({ ...part, start: mark.start + part.start })))
    .map((part) => slice(flat, part.start, part.start + part.text.length))
    .filter(({ value }) => CODE_VALUE.test(value));
}

/** Values in quotation marks. A blank between them is a value too. */
export function quotedValues(flat: FlatText, region: Region): Values {
  const pattern =
    /(?:"([^"\n]{1,60})"|\u201c([^\u201c\u201d\n]{1,60})\u201d|(?<!\w)'([^'\n]{1,60})'(?!\w)|\u2018([^\u2018\u2019\n]{1,60})\u2019)/g;
  return [...region.hidden.matchAll(pattern)].flatMap((match) => {
    const written = match[1] ?? match[2] ?? match[3] ?? match[4] ?? "";
    const at = region.start + match.index + 1;
    const found = slice(flat, at, at + written.length);
    // One blank is the name of the empty member.
    if (found.value === "") return [{ ...slice(flat, at - 1, at + written.length + 1), value: " " }];
    return CODE_VALUE.test(found.value) ? [found] : [];
  });
}

/** A list without markup: every part is one word. */
export function plainValues(flat: FlatText, region: Region): Values {
  const text = region.hidden;
  if (RANGE_WORDS.test(text)) return [];
  const values: Located<string>[] = [];
  for (const part of partsOf(text)) {
    const written = /^\s*(\S+?)(?:\s*=\s*-?\d+)?\s*$/.exec(part.text)?.[1];
    if (written === undefined || !PLAIN_VALUE.test(written)) return [];
    const at = region.start + part.start + part.text.indexOf(written);
    values.push(slice(flat, at, at + written.length));
  }
  return values.length > 1 ? values : [];
}

/** A value at the start of each line, alone or before its description. */
export function lineValues(flat: FlatText, region: Region): Values {
  if (!STARTS_ON_NEW_LINE.test(region.hidden)) return [];
  const values: Located<string>[] = [];
  let start = region.start;
  for (const line of region.hidden.split(/[\n\v]/)) {
    const end = start + line.length;
    const value = line.trim() === "" ? undefined : valueOfLine(flat, line, start);
    if (line.trim() !== "" && value === undefined) break;
    if (value !== undefined) values.push(value);
    start = end + 1;
  }
  return values;
}

/** Behind a value on its line stands nothing, or a mark before its description. */
const BEHIND_VALUE = /^\s*(?:$|[:(,;.=\u2013\u2014-])/;

function valueOfLine(flat: FlatText, line: string, start: number): Located<string> | undefined {
  const first = start + line.length - line.trimStart().length;
  const mark = marksFrom(flat, first, first + 1).find(({ inline, end }) => end > first && isValueMark(inline.kind));
  if (mark !== undefined)
    return CODE_VALUE.test(flat.content.text.slice(mark.start, mark.end)) ? slice(flat, mark.start, mark.end) : undefined;
  const quoted = /^(["'\u201c\u2018])([^"'\u201c\u201d\u2018\u2019]{1,60})["'\u201d\u2019]/.exec(line.trimStart())?.[2];
  if (quoted !== undefined) return slice(flat, first + 1, first + 1 + quoted.length);
  const word = /^[A-Za-z][\w-]*/.exec(line.trimStart())?.[0];
  if (word === undefined || !BEHIND_VALUE.test(line.trimStart().slice(word.length))) return undefined;
  return slice(flat, first, first + word.length);
}

function isValueMark(kind: Mark["inline"]["kind"]): boolean {
  return kind === "code" || kind === "strong" || kind === "emphasis";
}

function marksIn(flat: FlatText, region: Region, wanted: (mark: Mark) => boolean): readonly Mark[] {
  return marksFrom(flat, region.start, region.end).filter(
    (mark) =>
      mark.end <= region.end && wanted(mark) && region.hidden.slice(mark.start - region.start, mark.end - region.start).trim() !== "",
  );
}

/** The marks from the first on, as long as only separators stand between them. */
function leadingList(region: Region, marks: readonly Mark[]): readonly Mark[] {
  const broken = marks.findIndex((mark, index) => {
    const before = marks[index - 1]?.end ?? region.start;
    return !SEPARATOR.test(region.hidden.slice(before - region.start, mark.start - region.start));
  });
  return broken < 0 ? marks : marks.slice(0, broken);
}

/** Splits at commas, semicolons, pipes and conjunctions. */
function partsOf(text: string): readonly { readonly text: string; readonly start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(/[,;|]|\b(?:and|or)\b/gi)) {
    parts.push({ text: text.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  parts.push({ text: text.slice(start), start });
  return parts.filter((part) => part.text.trim() !== "");
}
