/** Characters that become others or count in other ways, and lines that end in another way. */
const CHARACTERS = /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\uFEFF]|\r(?!\n)|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/;

/** Marks of emphasis beside other marks, or beside what is no word for one and a word for the other. */
const EMPHASIS = /\*\\?[_~]|\*\\\*|[_~]\*|_~|~_|\\[*_][*_]|[*_][\uD800-\uDBFF]|[\uDC00-\uDFFF][*_]/;

/** Satteri takes more than linear time for these; documentation has few. */
const COSTLY = ["&", "~", "]", "\\", "@", "://", "www."];
const MAX_COSTLY = 2000;

/** Whether satteri reads a text as soon and in the same way as the reference, as far as its characters tell. */
export function isPlainText(text: string): boolean {
  return !CHARACTERS.test(text) && !EMPHASIS.test(text) && COSTLY.every((mark) => isRare(mark, text));
}

function isRare(mark: string, text: string): boolean {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) if (++count > MAX_COSTLY) return false;
  return true;
}
