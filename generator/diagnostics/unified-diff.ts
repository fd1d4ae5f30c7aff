import { applyEdits, type FixedFile } from "./fixes.js";

/** How many lines are shown around a change. */
const CONTEXT = 3;

/** Lines that change together: counted from 0, the end exclusive. */
interface Hunk {
  readonly edits: FixedFile["edits"][number][];
  readonly start: number;
  end: number;
}

/**
 * The changes of a file as `git apply` and `patch` take them. What changes is known, so nothing is compared.
 *
 * @param name - the path of the file, from the folder where the patch is to be applied
 */
export function unifiedDiff(file: FixedFile, name: string): string {
  const lines = linesOf(file.before);
  const starts = startsOf(lines);
  const hunks: Hunk[] = [];
  for (const edit of file.edits) {
    const start = lineAt(starts, edit.span.start);
    const end = Math.min(lineAt(starts, edit.span.end) + 1, lines.length);
    const last = hunks.at(-1);
    if (last !== undefined && start <= last.end + 2 * CONTEXT) {
      last.edits.push(edit);
      last.end = Math.max(last.end, end);
    } else hunks.push({ edits: [edit], start, end });
  }
  let shift = 0;
  const printed = hunks.map((hunk) => {
    const from = Math.max(0, hunk.start - CONTEXT);
    const to = Math.min(lines.length, hunk.end + CONTEXT);
    const old = lines.slice(hunk.start, hunk.end);
    const at = starts[hunk.start] ?? file.before.length;
    const edits = hunk.edits.map(({ span, text }) => ({ span: { start: span.start - at, end: span.end - at }, text }));
    const changed = linesOf(applyEdits(old.join(""), edits));
    const body = [
      ...lines.slice(from, hunk.start).map((line) => marked(" ", line)),
      ...replaced(old, changed),
      ...lines.slice(hunk.end, to).map((line) => marked(" ", line)),
    ];
    const after = to - from + changed.length - old.length;
    const header = `@@ -${range(from, to - from)} +${range(from + shift, after)} @@\n`;
    shift += changed.length - old.length;
    return header + body.join("");
  });
  return `--- a/${name}\n+++ b/${name}\n${printed.join("")}`;
}

/** Old and new lines; those that stay the same are shown once. */
function replaced(old: readonly string[], changed: readonly string[]): string[] {
  if (old.length === changed.length) return replacedLineByLine(old, changed);
  const shorter = Math.min(old.length, changed.length);
  let head = 0;
  while (head < shorter && old[head] === changed[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === changed.at(-1 - tail)) tail++;
  return [
    ...old.slice(0, head).map((line) => marked(" ", line)),
    ...old.slice(head, old.length - tail).map((line) => marked("-", line)),
    ...changed.slice(head, changed.length - tail).map((line) => marked("+", line)),
    ...old.slice(old.length - tail).map((line) => marked(" ", line)),
  ];
}

function replacedLineByLine(old: readonly string[], changed: readonly string[]): string[] {
  const printed: string[] = [];
  for (let index = 0; index < old.length;) {
    let end = index;
    while (end < old.length && old[end] !== changed[end]) end++;
    printed.push(...old.slice(index, end).map((line) => marked("-", line)), ...changed.slice(index, end).map((line) => marked("+", line)));
    if (end < old.length) printed.push(marked(" ", old[end] ?? ""));
    index = end + 1;
  }
  return printed;
}

/** An empty range stands behind the line before it. */
function range(start: number, length: number): string {
  return `${length === 0 ? start : start + 1},${length}`;
}

function marked(mark: string, line: string): string {
  return line.endsWith("\n") ? `${mark}${line}` : `${mark}${line}\n\\ No newline at end of file\n`;
}

/** Lines with their ends; a lone CR is no end, as it is none for git. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** The offsets at which the lines start, and where one behind the last would. */
function startsOf(lines: readonly string[]): readonly number[] {
  let offset = 0;
  return [0, ...lines.map(({ length }) => (offset += length))];
}

/** The last line that starts at or before an offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
