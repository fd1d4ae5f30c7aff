import { format, type Options } from "prettier";
import type { OutputFile } from "../emit/output-file.js";

/** Parsers by the ending of the file. Of the two for TypeScript this is the faster. */
const PARSERS: ReadonlyMap<string, NonNullable<Options["parser"]>> = new Map([
  ["ts", "babel-ts"],
  ["json", "json"],
  ["mjs", "babel"],
  ["md", "markdown"],
]);

const PRINT_WIDTH = 120;

/** Formats files of the package, in the same order. */
export async function formatFiles(files: readonly OutputFile[]): Promise<OutputFile[]> {
  const formatted: OutputFile[] = [];
  for (const file of files) formatted.push({ ...file, content: await formatText(file.path, file.content) });
  return formatted;
}

/**
 * Formats a file of the package; one of another kind stays as it is. No configuration of the user's is read: the same text gives the same
 * bytes everywhere.
 */
export async function formatText(path: string, content: string): Promise<string> {
  const parser = PARSERS.get(path.slice(path.lastIndexOf(".") + 1));
  if (parser === undefined) return content;
  // The path makes the parser's choice of dialect certain, which saves a second attempt.
  return format(content, { parser, filepath: path, printWidth: PRINT_WIDTH, endOfLine: "lf" });
}
