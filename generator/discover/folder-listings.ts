import { readdirSync, type Dirent } from "node:fs";
import { hash } from "../text/hash.js";
import { sortedBy } from "../text/ordinal.js";

/** Lists folders, each once in a run, and remembers which: what a run gives depends on them. */
export class FolderListings {
  readonly #folders = new Map<string, readonly Dirent[]>();
  readonly #refused = new Map<string, unknown>();

  /**
   * What lies in a folder, in ordinal order of the names.
   *
   * @param folder - an absolute path
   * @throws what the operating system says where it cannot be listed
   */
  entries(folder: string): readonly Dirent[] {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    if (this.#refused.has(folder)) throw this.#refused.get(folder);
    try {
      const entries = entriesOf(folder);
      this.#folders.set(folder, entries);
      return entries;
    } catch (error) {
      this.#refused.set(folder, error);
      throw error;
    }
  }

  /** The folders that were looked into, each with what tells its listing from others. */
  fingerprints(): [folder: string, fingerprint: string][] {
    return [
      ...[...this.#folders].map(([folder, entries]): [string, string] => [folder, fingerprintOf(entries)]),
      ...[...this.#refused.keys()].map((folder): [string, string] => [folder, ""]),
    ];
  }
}

/** What tells the listing of a folder from others; empty where it cannot be listed. */
export function listingFingerprint(folder: string): string {
  try {
    return fingerprintOf(entriesOf(folder));
  } catch {
    return "";
  }
}

function entriesOf(folder: string): Dirent[] {
  return sortedBy(readdirSync(folder, { withFileTypes: true }), ({ name }) => name);
}

/** The names, and what has each of them. */
function fingerprintOf(entries: readonly Dirent[]): string {
  return hash(
    entries.map((entry) => `${entry.isSymbolicLink() ? "link" : entry.isDirectory() ? "folder" : "file"} ${entry.name}`).join("\n"),
  );
}
