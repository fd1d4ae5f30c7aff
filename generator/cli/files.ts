import { join } from "node:path";
import { filesOf, type Documentation } from "../discover/discover.js";
import type { DocFile } from "../discover/doc-file.js";
import { readDocFile } from "../discover/read-doc-file.js";

/** Gives a file by a finding's path; undefined where it was not read. */
export type FileOf = (path: string) => DocFile | undefined;

/** The files of a documentation that was read. */
export function readFiles(documentation: Documentation): FileOf {
  const files = filesOf(documentation);
  return (path) => files.get(path);
}

/** The files of a documentation that is as it was when it was read; each is read when it is asked for. */
export function unreadFiles(base: string): FileOf {
  const files = new Map<string, DocFile | undefined>();
  return (path) => {
    if (!files.has(path)) {
      const reading = readDocFile({ absolute: join(base, path), path, rootPath: path });
      files.set(path, reading.kind === "read" ? reading.file : undefined);
    }
    return files.get(path);
  };
}
