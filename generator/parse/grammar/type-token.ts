import type { FlatText, Mark } from "./flat-text.js";

/** A piece of a type cell; offsets count in the cell's flat text. */
export type TypeToken = WordToken | LinkToken;

/** A word, a number or a character of punctuation. */
export interface WordToken {
  readonly kind: "word" | "punctuation";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A link, also one that Markdown did not take for one. */
export interface LinkToken {
  readonly kind: "link";
  readonly text: string;
  /** As written; empty where a reference leads nowhere. */
  readonly target: string;
  /** The words of the link. */
  readonly content: readonly TypeToken[];
  readonly reference: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * A word or number; a link whose end is missing or whose target has a blank in it, so that Markdown left it as text
 * (words, target, what else stands in the parentheses); any other character.
 */
const TOKEN = /([#@A-Za-z_][\w.-]*|\d+)|\[([^[\]\n]+)\](?:\s?\(([^\s()]*)([^()\n]*)\)?|\[[^[\]\n]*\])?|[^\s\u00a0\u200b]/g;

/** A type argument in angle brackets, which Markdown takes for a tag. */
const TYPE_ARGUMENT = /^<([A-Za-z_][\w.]*)>$/;

/** Splits a type cell into words, links and punctuation. White space and markup other than links is left out. */
export function typeTokens(flat: FlatText): readonly TypeToken[] {
  const { text } = flat.content;
  const tokens: TypeToken[] = [];
  let at = 0;
  for (const mark of flat.marks) {
    if (mark.start < at || mark.end === mark.start) continue;
    const own = tokensOfMark(text, mark);
    if (own === undefined) continue;
    tokens.push(...tokensIn(text, at, mark.start), ...own);
    at = mark.end;
  }
  return [...tokens, ...tokensIn(text, at, text.length)];
}

function tokensOfMark(text: string, { inline, start, end }: Mark): TypeToken[] | undefined {
  if (inline.kind === "link" && !inline.autolink) {
    const words = text.slice(start, end).trim();
    // Between and around words and target of an inline link stand at least `[`, `](` and `)`.
    const reference = inline.span.end - inline.span.start < words.length + inline.target.length + 4;
    return [{ kind: "link", text: words, target: inline.target, content: tokensIn(text, start, end), reference, start, end }];
  }
  const argument = inline.kind === "html" ? TYPE_ARGUMENT.exec(inline.text)?.[1] : undefined;
  if (argument === undefined) return undefined;
  return [punctuation("(", start), { kind: "word", text: argument, start, end }, punctuation(")", end - 1)];
}

function tokensIn(text: string, from: number, to: number): TypeToken[] {
  const tokens: TypeToken[] = [];
  if (from >= to) return tokens;
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const start = from + match.index;
    if (match[1] !== undefined) tokens.push(...wordTokens(match[1], start));
    else if (match[2] !== undefined) tokens.push(...brokenLinkTokens(match, start));
    else tokens.push(punctuation(match[0], start));
  }
  return tokens;
}

/** A full stop or dash ends a sentence or starts a remark, unless the name goes on behind it. */
function wordTokens(written: string, start: number): TypeToken[] {
  let length = written.length;
  while (length > 1 && /[.-]/.test(written.charAt(length - 1))) length--;
  const tokens: TypeToken[] = [{ kind: "word", text: written.slice(0, length), start, end: start + length }];
  for (let index = length; index < written.length; index++) tokens.push(punctuation(written.charAt(index), start + index));
  return tokens;
}

function brokenLinkTokens(match: RegExpExecArray, start: number): TypeToken[] {
  const [whole, , words = "", target = "", rest = ""] = match;
  const end = start + whole.length - rest.length;
  const content = tokensIn(words, 0, words.length).map((token) => ({
    ...token,
    start: token.start + start + 1,
    end: token.end + start + 1,
  }));
  const link: LinkToken = { kind: "link", text: words.trim(), target, content, reference: target === "", start, end };
  const behind = tokensIn(rest, 0, rest.length).map((token) => ({ ...token, start: token.start + end, end: token.end + end }));
  return [link, ...behind.map((token) => ({ ...token, end: Math.min(token.end, start + whole.length) }))];
}

function punctuation(text: string, start: number): WordToken {
  return { kind: "punctuation", text, start, end: start + text.length };
}
