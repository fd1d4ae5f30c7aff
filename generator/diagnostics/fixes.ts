import { sortedBy } from "../text/ordinal.js";
import type { Diagnostic, TextEdit } from "./diagnostic.js";

/** What the fixes of findings make of the files. */
export interface FixPlan {
  /** By path. */
  readonly files: readonly FixedFile[];
  /** The findings whose fix is in the plan. */
  readonly fixed: readonly Diagnostic[];
  /** How many findings have a fix that touches another's; they are for the next run. */
  readonly waiting: number;
}

/** A file and what it becomes. */
export interface FixedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** In the order of the text, none touching another. */
  readonly edits: readonly TextEdit[];
}

/**
 * Chooses fixes that do not touch one another, the first finding's before the next one's, and applies them.
 *
 * @param diagnostics - in the order in which they are to be mended
 * @param textOf - the text of a file by its path; a finding in a file that was not read keeps its fault
 */
export function planFixes(diagnostics: readonly Diagnostic[], textOf: (path: string) => string | undefined): FixPlan {
  const edits = new Map<string, TextEdit[]>();
  const fixed: Diagnostic[] = [];
  let waiting = 0;
  for (const diagnostic of diagnostics) {
    const { fix = [] } = diagnostic;
    if (fix.length === 0 || !fix.every(({ path, span }) => isWithin(textOf(path), span.end))) continue;
    if (addAll(fix, edits)) fixed.push(diagnostic);
    else waiting++;
  }
  const files = [...edits].map(([path, all]): FixedFile => {
    const before = textOf(path) ?? "";
    return { path, before, after: applyEdits(before, all), edits: all };
  });
  return { files: sortedBy(files, ({ path }) => path), fixed, waiting };
}

/**
 * Applies edits to a text.
 *
 * @param edits - in the order of the text, none touching another
 */
export function applyEdits(text: string, edits: readonly Pick<TextEdit, "span" | "text">[]): string {
  const pieces: string[] = [];
  let copied = 0;
  for (const { span, text: replacement } of edits) {
    pieces.push(text.slice(copied, span.start), replacement);
    copied = span.end;
  }
  return pieces.join("") + text.slice(copied);
}

function isWithin(text: string | undefined, end: number): boolean {
  return text !== undefined && end <= text.length;
}

/** Adds the edits of one finding, all or none. */
function addAll(fix: readonly TextEdit[], edits: Map<string, TextEdit[]>): boolean {
  const added: TextEdit[] = [];
  for (const edit of [...fix].sort(compareEdits)) {
    const others = edits.get(edit.path) ?? [];
    edits.set(edit.path, others);
    const index = indexFor(edit, others);
    const next = others[index];
    if (next !== undefined && compareEdits(next, edit) === 0 && next.text === edit.text) continue;
    if (touches(others[index - 1], edit) || touches(edit, next)) {
      for (const each of added) edits.get(each.path)?.splice(indexFor(each, edits.get(each.path) ?? []), 1);
      return false;
    }
    others.splice(index, 0, edit);
    added.push(edit);
  }
  return true;
}

/** Whether an edit and the next one are in each other's way: they may end where the other starts, but not put text in at one place. */
function touches(first: TextEdit | undefined, second: TextEdit | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  return first.span.end > second.span.start || (compareEdits(first, second) === 0 && first.span.start === first.span.end);
}

function compareEdits(first: TextEdit, second: TextEdit): number {
  return first.span.start - second.span.start || first.span.end - second.span.end;
}

/** The index of the first edit that does not stand before another. */
function indexFor(edit: TextEdit, others: readonly TextEdit[]): number {
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = others[middle];
    if (other !== undefined && compareEdits(other, edit) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
