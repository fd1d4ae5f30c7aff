import { readSegments, type UrlSegment } from "./request-url.js";

/** What a segment of a documented path asks for. */
export type SegmentPattern = LiteralPattern | KeyPattern | CallPattern;

/** A fixed segment, a cast among them. */
export interface LiteralPattern {
  readonly kind: "literal";
  readonly text: string;
}

/** A placeholder with a segment, or several, to itself. */
export interface KeyPattern {
  readonly kind: "key";
  readonly text: string;
  readonly name: string;
  /** Fixed text of the same segment. */
  readonly prefix: string;
  readonly suffix: string;
  /** Whether it stands for one or more segments. */
  readonly several: boolean;
}

/** A call with named arguments, or with several that have no name. */
export interface CallPattern {
  readonly kind: "call";
  readonly text: string;
  readonly name: string;
  readonly arguments: readonly ArgumentPattern[];
  readonly suffix: string;
}

/** An argument: a placeholder or a fixed value. */
export interface ArgumentPattern {
  /** What the call names it; absent for an argument by position. */
  readonly name?: string;
  /** Fixed text before the quotation mark, such as the name of an enumeration. */
  readonly prefix: string;
  readonly quoted: boolean;
  /** The parameter whose value stands here. */
  readonly placeholder?: string;
  /** The fixed value as it stands. */
  readonly fixed: string;
}

const PLACEHOLDER = /^(.*?)('?)\{(\+?)([^{}]+)\}\2(.*)$/s;

/** Reads the template of a documented path. */
export function readPattern(template: string): readonly SegmentPattern[] {
  return readSegments(template).map(patternOf);
}

function patternOf(segment: UrlSegment): SegmentPattern {
  const { text } = segment;
  if (segment.kind === "call") {
    const { name, suffix } = segment;
    if (segment.arguments.length === 0) return { kind: "literal", text: name + suffix };
    return { kind: "call", text, name, suffix, arguments: segment.arguments.map((given) => argumentOf(given.value, given.name)) };
  }
  const match = PLACEHOLDER.exec(segment.kind === "key" ? segment.value : text);
  if (match === null) return { kind: "literal", text };
  const [, prefix = "", , plus = "", name = "", suffix = ""] = match;
  return { kind: "key", text, name, prefix, suffix, several: plus !== "" };
}

function argumentOf(value: string, name: string | undefined): ArgumentPattern {
  const match = PLACEHOLDER.exec(value);
  const named = name === undefined ? {} : { name };
  if (match === null) return { ...named, prefix: "", quoted: value.endsWith("'"), fixed: value };
  const [, prefix = "", quote = "", , placeholder = ""] = match;
  return { ...named, prefix, quoted: quote !== "", placeholder, fixed: value };
}
