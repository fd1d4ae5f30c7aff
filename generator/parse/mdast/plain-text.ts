import { isRare } from "./rare-mark.js";

/** Characters that become others or count in other ways, and lines that end in another way. */
const CHARACTERS = /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\uFEFF]|\r(?!\n)|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/;

/** What the two take for a part of a word beside marks of emphasis: neither a blank nor a mark; others they may class in different ways. */
const WORD = "[^\\s!-/:-@[-`{-~]";

/**
 * Asterisks that can open or close emphasis for the reference alone, as a mark of the other kind, or one that is escaped, stands on one side of
 * them and a word on the other; also what is struck out for satteri, and pairs of code units, which the reference takes for words.
 */
const EMPHASIS = new RegExp(`${WORD}\\*+_|(?:_|\\\\\\*)\\*+${WORD}|[*_]\\\\?~|~[*_]|[*_][\\uD800-\\uDBFF]|[\\uDC00-\\uDFFF][*_]`);

/** Satteri takes more than linear time for these; documentation has few. */
const COSTLY = ["&", "~", "]", "\\", "@", "://", "www."];
const MAX_COSTLY = 2000;

/** Whether satteri reads a text as soon and in the same way as the reference, as far as its characters tell. */
export function isPlainText(text: string): boolean {
  return !CHARACTERS.test(text) && !EMPHASIS.test(text) && COSTLY.every((mark) => isRare(mark, text, MAX_COSTLY));
}
