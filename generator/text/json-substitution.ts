import { ELLIPSIS, type Edit, type Fault } from "./json-fault.js";

/** Text that differs from another of the same length in what JSON does not allow. */
export interface SubstitutedText {
  readonly text: string;
  /** The faults that it differs in. */
  readonly substitutions: readonly Fault[];
}

const OPENING: ReadonlyMap<string, readonly string[]> = new Map([
  ['"', ['"']],
  ["\u201c", ["\u201d", "\u201c", '"']],
  ["\u201d", ["\u201d", "\u201c", '"']],
  ["\u2018", ["\u2019", "\u2018"]],
  ["'", ["'", "\u2019"]],
]);

const BLANK = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff\v\f]/;

/**
 * Replaces, character by character so that offsets stay, what JSON does not allow: typographic and single quotation marks,
 * unusual blanks, ellipses, and line ends inside strings.
 */
export function substituteJson(text: string): SubstitutedText {
  const substitutions: Fault[] = [];
  const pieces: string[] = [];
  let copied = 0;

  function substitute(start: number, end: number, replacement: string): void {
    pieces.push(text.slice(copied, start), replacement.padEnd(end - start));
    copied = end;
  }

  function note(start: number, end: number, message: string, edits?: readonly Edit[]): void {
    substitutions.push({ message, start, end, ...(edits && { edits }) });
  }

  /** Substitutes inside a string; gives the offset behind it. */
  function readString(opening: number, closers: readonly string[]): number {
    const own = text.charAt(opening) !== '"';
    if (own) substitute(opening, opening + 1, '"');
    const edits = [quoted(opening)];
    let isInner = false;
    let isClosed = false;
    let at = opening + 1;
    for (; at < text.length && !isClosed; at++) {
      const character = text.charAt(at);
      if (character === "\\") at++;
      else if (closers.includes(character) && (character !== "'" || endsString(text, at))) {
        isClosed = true;
        if (character === '"') continue;
        substitute(at, at + 1, '"');
        edits.push(quoted(at));
      } else if (own && character === '"') {
        isInner = true;
        substitute(at, at + 1, "'");
        note(at, at + 1, "a quotation mark inside a string");
      } else if (character < " ") {
        substitute(at, at + 1, " ");
        note(at, at + 1, "a line end or control character inside a string");
      }
    }
    if (own) note(opening, opening + 1, 'a quotation mark other than `"`', isClosed && !isInner ? edits : undefined);
    return at;
  }

  for (let at = 0; at < text.length;) {
    const character = text.charAt(at);
    const closers = OPENING.get(character);
    if (closers) at = readString(at, closers);
    else if (text.startsWith("//", at)) at = endOf(text, "\n", at);
    else if (text.startsWith("/*", at)) at = endOf(text, "*/", at);
    else if (character === "\u2026" || text.startsWith("...", at)) {
      const end = at + (character === "\u2026" ? 1 : 3);
      substitute(at, end, "");
      note(at, end, ELLIPSIS);
      at = end;
    } else {
      if (BLANK.test(character)) {
        substitute(at, at + 1, " ");
        note(at, at + 1, "a blank other than a space", [{ start: at, end: at + 1, text: " " }]);
      }
      at++;
    }
  }
  return { text: pieces.join("") + text.slice(copied), substitutions };
}

function quoted(at: number): Edit {
  return { start: at, end: at + 1, text: '"' };
}

function endOf(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  return at < 0 ? text.length : at + end.length;
}

/** An apostrophe ends a string only where JSON goes on behind it. */
function endsString(text: string, at: number): boolean {
  let next = at + 1;
  while (/\s/.test(text.charAt(next))) next++;
  return next >= text.length || ",:}]".includes(text.charAt(next));
}
