import { listingFingerprint } from "../discover/folder-listings.js";
import { compareFile, fileState, now, type FileState } from "./file-state.js";
import type { Store } from "./store.js";

/** What a run has seen of the disk: all that its result depends on. */
export interface Seen {
  /** Files that were read, and those that were written. */
  readonly files: readonly FileState[];
  /** Folders that were listed, each with what tells its listing from others. */
  readonly folders: readonly (readonly [folder: string, fingerprint: string])[];
}

/** A run, and what came of it. */
export interface RunRecord {
  /** What the run was asked: all that its result depends on and that does not lie on the disk. */
  readonly question: string;
  readonly seen: Seen;
  /** Plain values. */
  readonly result: unknown;
}

/** Where a store has its record. */
const NAME = "run";

/** What came of the last run, as it was kept, if it was asked the same and nothing that it saw has changed since. */
export function recall(store: Store, question: string): unknown {
  const bytes = store.read(NAME);
  if (bytes === undefined) return undefined;
  const started = now();
  const record = JSON.parse(bytes.toString()) as RunRecord;
  const { files, folders } = record.seen;
  if (record.question !== question) return undefined;
  if (!folders.every(([folder, fingerprint]) => listingFingerprint(folder) === fingerprint)) return undefined;
  let areVouchedFor = true;
  for (const file of files) {
    const standing = compareFile(file);
    if (standing === "changed") return undefined;
    areVouchedFor &&= standing === "unchanged";
  }
  // Files that had been written shortly before are known by their bytes alone; by now the file system can vouch for them.
  if (!areVouchedFor)
    remember(store, { ...record, seen: { folders, files: files.map(({ path, hash }) => fileState(path, hash, started)) } });
  return record.result;
}

/** Keeps what came of a run. */
export function remember(store: Store, record: RunRecord): void {
  store.write(NAME, JSON.stringify(record));
}
