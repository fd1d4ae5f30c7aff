import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { errorCode } from "../discover/fault.js";

/**
 * Makes a folder and those above it, one by one: made at one go, a folder below one that takes none is tried for ever.
 *
 * @param folder - absolute
 * @param made - takes the folders that were not there, outermost first
 */
export function makeFolder(folder: string, made: string[] = []): void {
  if (existsSync(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above, made);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another run makes it at the same time.
    if (errorCode(error) === "EEXIST") return;
    throw error;
  }
  made.push(folder);
}
