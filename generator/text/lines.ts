/** A line of a text. */
export interface Line {
  /** Without its end mark. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the next line starts: behind the end mark. */
  readonly next: number;
}

/** Splits a text into lines; LF, CR LF and a lone CR end a line. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let feed = text.indexOf("\n");
  let carriage = text.indexOf("\r");
  while (feed >= 0 || carriage >= 0) {
    const end = carriage < 0 || (feed >= 0 && feed < carriage) ? feed : carriage;
    const next = end === carriage && feed === carriage + 1 ? end + 2 : end + 1;
    lines.push({ text: text.slice(start, end), start, end, next });
    if (feed >= 0 && feed < next) feed = text.indexOf("\n", next);
    if (carriage >= 0 && carriage < next) carriage = text.indexOf("\r", next);
    start = next;
  }
  lines.push({ text: text.slice(start), start, end: text.length, next: text.length });
  return lines;
}
