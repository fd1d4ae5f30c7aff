import { readFileSync } from "node:fs";
import { UsageError } from "../diagnostics/usage-error.js";
import type { DocFile } from "../discover/doc-file.js";
import { hash } from "../text/hash.js";
import { replaceFile } from "./replace-file.js";

/**
 * Writes a page that was mended.
 *
 * @param path - absolute
 * @param read - the file as it was read; all that the text does not show stays, such as its byte order mark
 * @throws UsageError where it cannot be written, or has been changed since it was read
 */
export function replacePage(path: string, read: Pick<DocFile, "hash" | "bom">, text: string): void {
  if (hash(readFileSync(path)) !== read.hash) throw new UsageError(`\`${path}\` was changed while it was read; it is left as it is.`);
  replaceFile(path, `${read.bom ? "\uFEFF" : ""}${text}`);
}
