import { dirname } from "node:path";
import { posixRelative } from "./file-path.js";
import type { LinkFolders, LinkedFiles } from "./linked-files.js";
import { readDocFile } from "./read-doc-file.js";

const HREF = /^[ \t]*(?:-[ \t]+)?href:[ \t]*["']?([^"'\s#?]+)/gm;

/** Whether a file is a table of contents by its name. */
export function isContents(name: string): boolean {
  return /^toc\.ya?ml$/i.test(name);
}

/** What tables of contents say. */
export interface Contents {
  /** The tables that could be read: the SHA-256 of each by its path below the base. */
  readonly tables: ReadonlyMap<string, string>;
  /** The files that they list, by their paths below the base. */
  readonly listed: ReadonlySet<string>;
}

/**
 * Reads what tables of contents list.
 *
 * @param paths - of the tables, absolute
 */
export function readContents(paths: readonly string[], { base }: LinkFolders, links: LinkedFiles): Contents {
  const tables = new Map<string, string>();
  const listed = new Set<string>();
  for (const absolute of paths) {
    const rootPath = posixRelative(base, absolute);
    const reading = readDocFile({ absolute, path: posixRelative(dirname(absolute), absolute), rootPath });
    if (reading.kind !== "read") continue;
    tables.set(rootPath, reading.file.hash);
    for (const [, target = ""] of reading.file.text.matchAll(HREF)) {
      const place = links.locate(rootPath, target);
      if (place.kind === "file") listed.add(place.path);
    }
  }
  return { tables, listed };
}
