import { lstatSync } from "node:fs";
import { join } from "node:path";
import { errorCode } from "../discover/fault.js";

/** What stands at a path. */
export type Standing = "nothing" | "file" | "folder" | "link" | "other";

/** Whether a path stays below the folder it is relative to, on every system: no `..`, no drive, no control characters. */
export function isSafePath(path: string): boolean {
  return path !== "" && path.split("/").every((segment) => segment !== "" && segment !== "." && segment !== ".." && isPlain(segment));
}

function isPlain(segment: string): boolean {
  return !/[\\:*?"<>|\u0000-\u001f\u007f]/.test(segment) && !/[. ]$/.test(segment);
}

/** What stands at a path, links not followed. */
export function standingAt(path: string): Standing {
  try {
    const stats = lstatSync(path);
    if (stats.isSymbolicLink()) return "link";
    return stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other";
  } catch (error) {
    if (errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR") return "nothing";
    throw error;
  }
}

/** The folders between an output folder and a path in it, outermost first. */
export function foldersOf(out: string, path: string): string[] {
  const segments = path.split("/").slice(0, -1);
  return segments.map((_, index) => join(out, ...segments.slice(0, index + 1)));
}
