import { linesOf } from "../../text/lines.js";

/** A run of text by offsets. */
export interface Piece {
  readonly text: string;
  readonly start: number;
}

/** Lines of a paragraph that were meant as a table. */
export interface BrokenTable {
  readonly header: readonly Piece[];
  /** How many cells the delimiter row has; undefined where the lines are rows without a header. */
  readonly delimiterCells?: number;
  readonly rows: readonly { readonly cells: readonly Piece[]; readonly start: number; readonly end: number }[];
  /** Offset of the first line of the table. */
  readonly start: number;
}

const DELIMITER_CELL = /^\s*:?-{1,}:?\s*$/;

/**
 * Finds a table that Markdown takes for a paragraph: its delimiter row has another number of cells than its header, or it is a run
 * of rows behind a blank line.
 *
 * @param text - the paragraph's source
 */
export function findBrokenTable(text: string): BrokenTable | undefined {
  if (!text.includes("|")) return undefined;
  const lines = linesOf(text).filter((line) => line.text.trim() !== "");
  const delimiter = lines.findIndex((line, index) => index > 0 && isDelimiterRow(line.text));
  const header = lines[delimiter - 1];
  const line = lines[delimiter];
  if (header !== undefined && line !== undefined) {
    return {
      header: splitRow(header.text, header.start),
      delimiterCells: splitRow(line.text, line.start).length,
      rows: lines.slice(delimiter + 1).map(rowOf),
      start: header.start,
    };
  }
  if (!lines.every((row) => row.text.trimStart().startsWith("|"))) return undefined;
  return { header: [], rows: lines.map(rowOf), start: lines[0]?.start ?? 0 };
}

function rowOf(line: { readonly text: string; readonly start: number }): BrokenTable["rows"][number] {
  return { cells: splitRow(line.text, line.start), start: line.start, end: line.start + line.text.length };
}

function isDelimiterRow(line: string): boolean {
  return line.includes("|") && splitRow(line, 0).every((cell) => DELIMITER_CELL.test(cell.text));
}

/** Splits a row at its unescaped pipes; the outer pipes bound no cell. */
function splitRow(line: string, start: number): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (let index = 0; index <= line.length; index++) {
    if (line[index] === "\\") index++;
    else if (index === line.length || line[index] === "|") {
      pieces.push({ text: line.slice(from, index), start: start + from });
      from = index + 1;
    }
  }
  if (pieces.length > 1 && pieces[0]?.text.trim() === "") pieces.shift();
  if (pieces.length > 1 && pieces.at(-1)?.text.trim() === "") pieces.pop();
  return pieces;
}
