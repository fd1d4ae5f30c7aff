/** A character, or a run of them, that stands for another in JSON. */
export interface Substitution {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** Text that differs from another of the same length in what JSON does not allow. */
export interface SubstitutedText {
  readonly text: string;
  readonly substitutions: readonly Substitution[];
}

/** The fault of a text in which something is left out. */
export const ELLIPSIS = "an ellipsis";

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
  const substitutions: Substitution[] = [];
  const pieces: string[] = [];
  let copied = 0;

  function substitute(start: number, end: number, replacement: string, message: string): void {
    pieces.push(text.slice(copied, start), replacement.padEnd(end - start));
    copied = end;
    substitutions.push({ message, start, end });
  }

  /** Substitutes inside a string; gives the offset behind it. */
  function readString(opening: number, closers: readonly string[]): number {
    const own = text.charAt(opening) !== '"';
    if (own) substitute(opening, opening + 1, '"', 'a quotation mark other than `"`');
    for (let at = opening + 1; at < text.length; at++) {
      const character = text.charAt(at);
      if (character === "\\") at++;
      else if (closers.includes(character) && (character !== "'" || endsString(text, at))) {
        if (character !== '"') substitute(at, at + 1, '"', 'a quotation mark other than `"`');
        return at + 1;
      } else if (own && character === '"') substitute(at, at + 1, "'", "a quotation mark inside a string");
      else if (character < " ") substitute(at, at + 1, " ", "a line end or control character inside a string");
    }
    return text.length;
  }

  for (let at = 0; at < text.length;) {
    const character = text.charAt(at);
    const closers = OPENING.get(character);
    if (closers) at = readString(at, closers);
    else if (text.startsWith("//", at)) at = endOf(text, "\n", at);
    else if (text.startsWith("/*", at)) at = endOf(text, "*/", at);
    else if (character === "\u2026" || text.startsWith("...", at)) {
      const end = at + (character === "\u2026" ? 1 : 3);
      substitute(at, end, "", ELLIPSIS);
      at = end;
    } else {
      if (BLANK.test(character)) substitute(at, at + 1, " ", "a blank other than a space");
      at++;
    }
  }
  return { text: pieces.join("") + text.slice(copied), substitutions };
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
