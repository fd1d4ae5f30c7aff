import type { OutputFile } from "../emit/output-file.js";
import type { ModuleDeclaration } from "../emit/typescript/declaration.js";
import { sortedBy } from "../text/ordinal.js";
import type { Unprinted } from "./tasks.js";
import type { Tools } from "./tools.js";
import { inOrder, piecesOf, workersFor } from "./workers.js";

/** So much of what is to be printed is one piece of work, in characters. */
const PIECE = 150_000;

/** Prints modules, and formats all files; those that were made of the same before are not made again. */
export async function printFiles(
  files: readonly OutputFile[],
  modules: readonly ModuleDeclaration[],
  { workers, outputs, progress }: Tools,
): Promise<OutputFile[]> {
  const sources = new Map<string, readonly string[]>();
  const contents = new Map<string, string>();
  const unprinted: Unprinted[] = [];
  const take = (item: Unprinted, from: readonly string[]): void => {
    sources.set(item.path, from);
    const known = outputs?.find(item.path, item.text);
    if (known === undefined) unprinted.push(item);
    else contents.set(item.path, known);
  };
  for (const { path, content, sources: from } of files) take({ kind: "text", path, text: content }, from);
  for (const { path, statements, sources: from } of modules) take({ kind: "module", path, text: JSON.stringify(statements) }, from);
  const size = unprinted.reduce((sum, { text }) => sum + text.length, 0);
  const pieces = piecesOf(unprinted, ({ text }) => text.length, PIECE);
  for await (const [piece, printed] of inOrder(workersFor(workers, size), "printTexts", pieces, (piece) => piece)) {
    for (const [index, { path, text }] of piece.entries()) {
      const content = printed[index] ?? "";
      contents.set(path, content);
      outputs?.keep(path, text, content);
    }
    progress("printing", contents.size, sources.size);
  }
  return [...sources].map(([path, from]) => ({
    path,
    content: contents.get(path) ?? "",
    sources: sortedBy(new Set(from), (source) => source),
  }));
}
