import { spanInFile, type EmbeddedText } from "./embedded-text.js";
import type { Replacement } from "./replacement.js";
import type { Span } from "./span.js";

/** What keeps a text from being strict JSON. */
export interface JsonFault {
  readonly message: string;
  readonly span: Span;
  /** What mends it; absent where that is not certain. All of a text's together leave what is read as it is. */
  readonly fix?: readonly Replacement[];
}

/** A fault by offsets in its text. */
export interface Fault {
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** What mends it without doubt, and leaves what is read as it is. */
  readonly edits?: readonly Edit[];
}

/** A text in the place of another, by offsets. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An error of the library, its code as a word. */
export interface SyntaxFault {
  readonly code: string;
  readonly offset: number;
  readonly length: number;
}

/** What is said of text behind the value, which is cut off before it is read. */
export const TEXT_BEHIND = "text behind the value";

/** The fault of a text in which something is left out. */
export const ELLIPSIS = "an ellipsis";

const COMMENT = "a comment";
const TRAILING_COMMA = "a comma before a closing bracket";

const MESSAGES: ReadonlyMap<string, string> = new Map([
  ["InvalidSymbol", "unexpected text"],
  ["InvalidNumberFormat", "a malformed number"],
  ["PropertyNameExpected", "a name is missing"],
  ["ValueExpected", "a value is missing"],
  ["ColonExpected", "a colon is missing"],
  ["CommaExpected", "a comma is missing"],
  ["CloseBraceExpected", "a closing brace is missing"],
  ["CloseBracketExpected", "a closing bracket is missing"],
  ["EndOfFileExpected", TEXT_BEHIND],
  ["InvalidCommentToken", COMMENT],
  ["UnexpectedEndOfComment", "a comment without an end"],
  ["UnexpectedEndOfString", "a string without an end"],
  ["UnexpectedEndOfNumber", "a number without an end"],
  ["InvalidUnicode", "a malformed character code"],
  ["InvalidEscapeCharacter", "an unknown escape"],
  ["InvalidCharacter", "a control character"],
]);

/**
 * Says what is wrong by the errors of a strict reading of a text, and how to mend what is certain.
 *
 * @param text - the text that was read
 * @param written - the text of the same length that stands in the file
 */
export function faultsOf(text: string, written: string, errors: readonly SyntaxFault[]): Fault[] {
  const commentStarts = new Map(
    errors.flatMap(({ code, offset, length }) => (code === "InvalidCommentToken" ? [[offset + length, offset]] : [])),
  );
  const last = endOfWords(text, text.length);
  const atEnd = errors.filter(({ offset, length }) => offset + length >= last).length;
  return errors.map(({ code, offset, length }): Fault => {
    const message = MESSAGES.get(code) ?? "unexpected text";
    if (code.startsWith("Close")) return unclosedFault(text, message, offset, offset >= last && atEnd === 1);
    const fault = { message, start: offset, end: offset + Math.max(length, 1) };
    if (code === "CommaExpected") {
      const at = endOfValue(text, offset, commentStarts);
      return { ...fault, edits: [{ start: at, end: at, text: "," }] };
    }
    return trailingComma(text, written, code, offset) ?? fault;
  });
}

/** A bracket that is missing is shown at the last word before it. */
function unclosedFault(text: string, message: string, offset: number, isAlone: boolean): Fault {
  const end = endOfWords(text, offset);
  const closing = isAlone ? closingLine(text, end) : undefined;
  return { message, start: Math.max(0, end - 1), end, ...(closing !== undefined && { edits: [{ start: end, end, text: closing }] }) };
}

/**
 * The line that closes a value which is open to its end.
 *
 * Only the indentation tells that it is the value's own bracket that is missing, and not one within.
 */
function closingLine(text: string, end: number): string | undefined {
  const start = text.search(/\S/);
  const indent = text.slice(startOfLine(text, start), start);
  const last = text.slice(startOfLine(text, end), end);
  if (last.length - last.trimStart().length <= indent.length) return undefined;
  const bracket = text.charAt(start) === "{" ? "}" : text.charAt(start) === "[" ? "]" : undefined;
  return bracket && `${text.includes("\r\n") ? "\r\n" : "\n"}${indent}${bracket}`;
}

function startOfLine(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

/** A name or value is missing behind a comma because the comma is too much. */
function trailingComma(text: string, written: string, code: string, offset: number): Fault | undefined {
  if ((code !== "PropertyNameExpected" && code !== "ValueExpected") || !/[}\]]/.test(text.charAt(offset))) return undefined;
  const start = endOfWords(text, offset) - 1;
  if (text.charAt(start) !== ",") return undefined;
  const place = { start, end: start + 1 };
  // Where something is left out behind the comma, the comma is not too much.
  const leavesOut = /\.{3}|\u2026/.test(written.slice(start, offset));
  return { message: TRAILING_COMMA, ...place, ...(!leavesOut && { edits: [{ ...place, text: "" }] }) };
}

/** The end of what stands before an offset, blanks and comments left out. */
function endOfValue(text: string, offset: number, commentStarts: ReadonlyMap<number, number>): number {
  let end = offset;
  for (let before: number | undefined = offset; before !== undefined; before = commentStarts.get(end)) end = endOfWords(text, before);
  return end;
}

function endOfWords(text: string, before: number): number {
  let end = before;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}

/** Puts faults into the file: in the order of the text, and of those at one place that cannot be mended the first. */
export function locateFaults(text: EmbeddedText, faults: readonly Fault[]): JsonFault[] {
  const seen = new Set<string>();
  return [...faults]
    .sort((first, second) => first.start - second.start)
    .filter(({ start, message, edits }) => {
      const key = edits === undefined ? String(start) : `${start} ${message}`;
      return !seen.has(key) && seen.add(key);
    })
    .map(({ message, start, end, edits }) => {
      const fix = edits && fixOf(text, edits);
      return { message, span: spanInFile(text, clamp(text, start), clamp(text, end)), ...(fix && { fix }) };
    });
}

/** A line that is put in would need what stands before the lines of a list or a quotation. */
function fixOf(text: EmbeddedText, edits: readonly Edit[]): readonly Replacement[] | undefined {
  if (text.runs.length > 1 && edits.some((edit) => edit.text.includes("\n"))) return undefined;
  return edits.map((edit) => ({ span: editSpan(text, edit), text: edit.text }));
}

/** Text is put in behind the character before it: behind a line end the next piece of the file may be far. */
function editSpan(text: EmbeddedText, { start, end }: Edit): Span {
  if (start < end || start === 0) return spanInFile(text, clamp(text, start), clamp(text, end));
  const { end: at, ...span } = spanInFile(text, clamp(text, start - 1), clamp(text, start));
  return { ...span, start: at, end: at };
}

/** An offset inside a text, or at its nearest end. */
export function clamp(text: EmbeddedText, offset: number): number {
  return Math.min(Math.max(0, offset), text.text.length);
}

/** Faults by whether they are more than that something is left out or remarked on; the comma before an ellipsis is neither. */
export function splitFaults(faults: readonly JsonFault[]): {
  readonly elisions: readonly JsonFault[];
  readonly others: readonly JsonFault[];
} {
  const elided = faults.some(({ message }) => message === ELLIPSIS);
  return {
    elisions: faults.filter(({ message }) => message === ELLIPSIS || message === COMMENT),
    others: faults.filter(({ message }) => message !== ELLIPSIS && message !== COMMENT && !(elided && message === TRAILING_COMMA)),
  };
}
