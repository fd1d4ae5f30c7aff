import { join } from "node:path";
import type { Documentation } from "../discover/discover.js";
import { fileState, type FileState } from "../incremental/file-state.js";
import type { Seen } from "../incremental/run-record.js";

/**
 * What a run has seen of the documentation, and how its files stand.
 *
 * @param started - when the run began, as {@link fileState} takes it
 */
export function seenOf({ base, sources, listings }: Documentation, started: bigint): Seen {
  const files = new Map<string, FileState>();
  const note = (rootPath: string, hash: string): void => {
    const path = join(base, rootPath);
    if (!files.has(path)) files.set(path, fileState(path, hash, started));
  };
  for (const { pages, includes, contents, dropped } of sources) {
    for (const { file } of pages) note(file.rootPath, file.hash);
    for (const { rootPath, hash } of includes) note(rootPath, hash);
    for (const [rootPath, hash] of contents.tables) note(rootPath, hash);
    // What was not read has no hash: it counts as changed unless the file system vouches for it.
    for (const { rootPath } of dropped) note(rootPath, "");
  }
  return { files: [...files.values()], folders: listings.fingerprints() };
}
