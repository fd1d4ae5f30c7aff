import { realpathSync } from "node:fs";
import { isInside, isMarkdown } from "./file-path.js";
import type { FolderIndex } from "./folder-index.js";

/** Where an include directive leads. */
export type IncludeResolution =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "outside" }
  | { readonly kind: "missing" }
  | { readonly kind: "not-markdown" }
  /** The whole folder is absent: the documentation was handed over without it. */
  | { readonly kind: "absent-folder" };

/**
 * Finds the file that a directive names.
 *
 * @param target - the path as written; `/` and `~/` at its start stand for the root
 * @param folder - the way from the root to the folder of the file with the directive
 * @param root - the folder that the path may not leave, without links
 */
export function resolveInclude(target: string, folder: readonly string[], root: string, folders: FolderIndex): IncludeResolution {
  const written = decoded(target.replace(/^<|>$/g, "").replace(/[?#].*$/, "")).replaceAll("\\", "/");
  const base = /^~?\//.test(written) ? [] : folder;
  const segments = written
    .replace(/^~/, "")
    .split("/")
    .filter((segment) => segment !== "" && segment !== ".");
  const way = walk(base, segments);
  if (way === undefined || /^[a-z]:/i.test(written)) return { kind: "outside" };
  if (!isMarkdown(written)) return { kind: "not-markdown" };
  const path = folders.find(root, way.segments);
  if (path === undefined)
    return { kind: folders.hasFolder(root, way.top) || way.top.length === way.segments.length ? "missing" : "absent-folder" };
  return leavesRoot(path, root) ? { kind: "outside" } : { kind: "file", path };
}

/** The way from the root, and its first part that the target itself names; undefined where it leaves the root. */
export function walk(base: readonly string[], segments: readonly string[]): { segments: string[]; top: string[] } | undefined {
  const way = [...base];
  let top: string[] | undefined;
  for (const segment of segments) {
    if (segment !== "..") way.push(segment);
    else if (way.pop() === undefined) return undefined;
    if (segment !== "..") top ??= [...way];
  }
  return { segments: way, top: top ?? way };
}

/** A target without percent encoding. */
export function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

function leavesRoot(path: string, root: string): boolean {
  try {
    return !isInside(root, realpathSync(path));
  } catch {
    // What cannot be followed cannot be read either; reading it says why.
    return false;
  }
}
