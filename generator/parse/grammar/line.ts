/** A line of a text, without its end mark. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Splits a text into lines; LF, CR LF and a lone CR end a line. */
export function linesIn(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\r|\n/g)) {
    lines.push({ text: text.slice(start, match.index), start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ text: text.slice(start), start, end: text.length });
  return lines;
}
