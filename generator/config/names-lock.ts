import { readFileSync } from "node:fs";
import { UsageError } from "../diagnostics/usage-error.js";
import { errorCode, reasonOf } from "../discover/fault.js";
import type { NameLock } from "../emit/names.js";
import { compareOrdinal } from "../text/ordinal.js";

/**
 * Reads the lock of published names.
 *
 * @returns no names where there is no lock yet
 * @throws UsageError where the file is no lock: names that were published would change
 */
export function readNameLock(path: string): NameLock {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return {};
    throw new UsageError(`The lock of names \`${path}\` cannot be read: ${reasonOf(error)}.`);
  }
  const lock = parseLock(text);
  if (lock === undefined)
    throw new UsageError(
      `\`${path}\` is no lock of names: expected a JSON object of texts. Restore it, or remove it and write a new one with \`--update-names\`.`,
    );
  return lock;
}

/** The text of a lock: sorted, so that a change of one name is a change of one line. */
export function printNameLock(lock: NameLock): string {
  const entries = Object.entries(lock).sort(([first], [second]) => compareOrdinal(first, second));
  return `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`;
}

function parseLock(text: string): NameLock | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return isLock(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isLock(value: unknown): value is NameLock {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every((name) => typeof name === "string")
  );
}
