import envPaths from "env-paths";
import { readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { hash } from "../text/hash.js";
import { makeFolder } from "../write/make-folder.js";

/** Where an output folder has its cache. */
const IN_OUTPUT = ".docwright-cache";

/** So many documentations at most have a cache in the user's folder; those that were used last. */
const KEPT = 16;

/** Characters of a folder's name. */
const NAME_LENGTH = 16;

/**
 * The folder for the cache of one output.
 *
 * @param out - the output folder, absolute
 * @param chosen - what the user chose, absolute
 */
export function outputCacheFolder(out: string, chosen: string | undefined): string {
  return chosen === undefined ? join(out, IN_OUTPUT) : join(chosen, `generate-${shortName(out)}`);
}

/**
 * The folder for the cache of a documentation's checks.
 *
 * @param sources - the folders of the documentation, absolute
 * @param chosen - what the user chose, absolute; without it the system's place for caches
 */
export function checkCacheFolder(sources: readonly string[], chosen: string | undefined): string {
  return join(chosen ?? envPaths("docwright", { suffix: "" }).cache, `check-${shortName(sources.join("\n"))}`);
}

/** Marks a folder among others of its kind as used, and removes those that have not been for the longest time. */
export function keepRecent(folder: string): void {
  try {
    makeFolder(folder);
    const time = new Date();
    utimesSync(folder, time, time);
    const above = join(folder, "..");
    const others = readdirSync(above)
      .filter((name) => name.startsWith("check-"))
      .map((name) => ({ path: join(above, name), used: statSync(join(above, name)).mtimeMs }))
      .sort((first, second) => second.used - first.used);
    for (const { path } of others.slice(KEPT)) rmSync(path, { recursive: true, force: true });
  } catch {
    // A folder that takes no cache, or that another run tidies at the same time: the store says what matters of it.
  }
}

function shortName(text: string): string {
  return hash(text).slice(0, NAME_LENGTH);
}
