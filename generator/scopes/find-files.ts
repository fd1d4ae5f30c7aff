import { statSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { globSync } from "tinyglobby";
import { UsageError } from "../diagnostics/usage-error.js";
import { errorCode } from "../discover/fault.js";
import { sortedBy } from "../text/ordinal.js";
import { moduleOf } from "./generated-package.js";

/** Files of TypeScript and JavaScript; declarations call nothing. */
const SOURCES = "**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}";
const IGNORED = ["**/node_modules/**", "**/*.d.{ts,mts,cts}"];

/**
 * Finds the files of an application: those that are named, those of the folders that are named, those that patterns fit.
 * Neither `node_modules` nor folders with a dot before their name are looked into, links only where they are named;
 * modules of generated packages are no application.
 *
 * @param names - paths or patterns, from the working folder
 * @param folder - the working folder, absolute
 * @returns absolute paths in ordinal order, each once; a file that is named stands there even if it is not readable
 * @throws UsageError where there is no file at some name
 */
export function findFiles(names: readonly string[], folder: string): string[] {
  const found = names.map((name) => ({ name, paths: filesAt(name, folder) }));
  const missing = found.filter(({ paths }) => paths.length === 0).map(({ name }) => `\`${name}\``);
  if (missing.length > 0) throw new UsageError(`No file of TypeScript or JavaScript is found at ${missing.join(", ")}.`);
  return sortedBy(new Set(found.flatMap(({ paths }) => paths)), (path) => path);
}

function filesAt(name: string, folder: string): string[] {
  const path = resolve(folder, name);
  const kind = kindOf(path);
  if (kind === "folder") return filesIn(path, SOURCES);
  // A path may have the marks of a pattern: `app/[id]/page.tsx`.
  return kind === "file" ? [path] : filesIn(folder, name.split(sep).join("/"));
}

function filesIn(folder: string, pattern: string): string[] {
  return globSync(pattern, { cwd: folder, ignore: IGNORED, followSymbolicLinks: false, expandDirectories: false })
    .map((path) => join(folder, path))
    .filter((path) => moduleOf(path) === undefined);
}

function kindOf(path: string): "file" | "folder" | "absent" {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch (error) {
    return errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR" ? "absent" : "file";
  }
}
