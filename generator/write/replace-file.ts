import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { UsageError } from "../diagnostics/usage-error.js";
import { errorCode, reasonOf } from "../discover/fault.js";
import { hash } from "../text/hash.js";

/**
 * Writes one file that is no part of the output, whole or not at all: the lock of names, a baseline, a page.
 *
 * A file that is there keeps its permissions, and stays where it is if its name is a link.
 *
 * @throws UsageError where it cannot be written
 */
export function replaceFile(path: string, content: string): void {
  let temporary: string | undefined;
  try {
    const { place, mode } = standing(path);
    temporary = join(dirname(place), `.docwright-${basename(place)}.${hash(content).slice(0, 8)}.tmp`);
    rmSync(temporary, { force: true });
    // A link that somebody has put there is not followed.
    writeFileSync(temporary, content, { flag: "wx" });
    if (mode !== undefined) chmodSync(temporary, mode);
    renameSync(temporary, place);
  } catch (error) {
    if (temporary !== undefined) rmSync(temporary, { force: true });
    throw new UsageError(`\`${path}\` cannot be written: ${reasonOf(error)}.`);
  }
}

/** Where a file's content lies, and its permissions, if there is one. */
function standing(path: string): { readonly place: string; readonly mode?: number } {
  try {
    const place = realpathSync(path);
    return { place, mode: statSync(place).mode & 0o7777 };
  } catch (error) {
    if (errorCode(error) === "ENOENT") return { place: path };
    throw error;
  }
}
