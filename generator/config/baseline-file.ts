import { readFileSync } from "node:fs";
import { parseBaseline, type BaselineEntry } from "../diagnostics/baseline.js";
import { UsageError } from "../diagnostics/usage-error.js";
import { errorCode, reasonOf } from "../discover/fault.js";

/**
 * Reads the list of accepted findings.
 *
 * @param mayBeAbsent - whether the run is about to write it
 * @throws UsageError where there is none: all that it accepted would be reported
 */
export function readBaseline(path: string, mayBeAbsent: boolean): readonly BaselineEntry[] {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (mayBeAbsent && errorCode(error) === "ENOENT") return [];
    throw new UsageError(`The baseline \`${path}\` cannot be read: ${reasonOf(error)}. Write one with \`--update-baseline\`.`);
  }
  const entries = parseBaseline(text);
  if (entries === undefined)
    throw new UsageError(`\`${path}\` is no baseline. Restore it, or remove it and write a new one with \`--update-baseline\`.`);
  return entries;
}
