// What lies on the disk.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Every file of a folder, or the file itself; none where there is nothing. npm's own notes do not count. */
function filesOf(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/[\\/]\.bin\b/.test(entry.parentPath) && entry.name !== ".package-lock.json")
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Bytes and number of files of several places together. */
export function sizeOf(...paths) {
  const files = paths.flatMap(filesOf);
  return { bytes: files.reduce((sum, file) => sum + statSync(file).size, 0), files: files.length };
}

/** Bytes and number of files of a package by kind. */
export function sizeByKind(folder) {
  const kinds = { JavaScript: { bytes: 0, files: 0 }, declarations: { bytes: 0, files: 0 }, rest: { bytes: 0, files: 0 } };
  for (const file of filesOf(folder)) {
    const kind = file.endsWith(".d.ts") ? "declarations" : file.endsWith(".js") ? "JavaScript" : "rest";
    kinds[kind].bytes += statSync(file).size;
    kinds[kind].files++;
  }
  return kinds;
}

/** How often the declarations of a package say `any`. */
export function countAny(folder) {
  let count = 0;
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) count++;
    ts.forEachChild(node, visit);
  };
  for (const file of filesOf(folder).filter((path) => path.endsWith(".d.ts")))
    visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest));
  return count;
}
