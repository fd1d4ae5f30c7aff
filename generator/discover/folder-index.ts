import { statSync } from "node:fs";
import { sep } from "node:path";
import type { FolderListings } from "./folder-listings.js";
import { append } from "../text/append.js";

/** Finds files whatever the case their path is written in. */
export class FolderIndex {
  readonly #listings: FolderListings;
  readonly #folders = new Map<string, ReadonlyMap<string, readonly string[]>>();

  constructor(listings: FolderListings) {
    this.#listings = listings;
  }

  /**
   * @param folder - an absolute path
   * @param segments - the way from there
   * @returns the absolute path as it is on disk; the exact case wins, then the first in ordinal order
   */
  find(folder: string, segments: readonly string[]): string | undefined {
    let path = folder;
    for (const segment of segments) {
      const names = this.#list(path).get(segment.toLowerCase());
      const name = names?.includes(segment) ? segment : names?.[0];
      if (name === undefined) return undefined;
      // Both are as the operating system writes them.
      path = path.endsWith(sep) ? path + name : path + sep + name;
    }
    return path;
  }

  /** Like {@link find}, for a folder. */
  hasFolder(folder: string, segments: readonly string[]): boolean {
    const path = this.find(folder, segments);
    try {
      return path !== undefined && statSync(path).isDirectory();
    } catch {
      return false;
    }
  }

  /** The names of what lies in a folder, in ordinal order within each spelling. */
  namesIn(folder: string): readonly string[] {
    return [...this.#list(folder).values()].flat();
  }

  #list(folder: string): ReadonlyMap<string, readonly string[]> {
    const known = this.#folders.get(folder);
    if (known) return known;
    const names = new Map<string, string[]>();
    for (const name of this.#namesOf(folder)) {
      append(names, name.toLowerCase(), name);
    }
    this.#folders.set(folder, names);
    return names;
  }

  /** A folder that cannot be listed has no files for an include; the search for pages reports it. */
  #namesOf(folder: string): readonly string[] {
    try {
      return this.#listings.entries(folder).map(({ name }) => name);
    } catch {
      return [];
    }
  }
}
