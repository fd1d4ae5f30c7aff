import { dirname } from "node:path";
import { posixRelative } from "./file-path.js";
import type { LinkFolders, LinkedFiles } from "./linked-files.js";
import { readDocFile } from "./read-doc-file.js";

const HREF = /^[ \t]*(?:-[ \t]+)?href:[ \t]*["']?([^"'\s#?]+)/gm;

/** Whether a file is a table of contents by its name. */
export function isContents(name: string): boolean {
  return /^toc\.ya?ml$/i.test(name);
}

/**
 * Reads what tables of contents list.
 *
 * @param paths - of the tables, absolute
 * @returns the files' paths below the base
 */
export function readContents(paths: readonly string[], { base }: LinkFolders, links: LinkedFiles): ReadonlySet<string> {
  const listed = new Set<string>();
  for (const absolute of paths) {
    const rootPath = posixRelative(base, absolute);
    const reading = readDocFile({ absolute, path: posixRelative(dirname(absolute), absolute), rootPath });
    if (reading.kind !== "read") continue;
    for (const [, target = ""] of reading.file.text.matchAll(HREF)) {
      const place = links.locate(rootPath, target);
      if (place.kind === "file") listed.add(place.path);
    }
  }
  return listed;
}
