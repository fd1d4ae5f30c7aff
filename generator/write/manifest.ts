import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../diagnostics/usage-error.js";
import { errorCode, reasonOf } from "../discover/fault.js";
import { MANIFEST_PATH } from "../discover/output-manifest.js";
import type { OutputFile } from "../emit/output-file.js";
import { hash } from "../text/hash.js";
import { sortedBy } from "../text/ordinal.js";
import { isSafePath } from "./output-path.js";

/** A file that docwright wrote, as the manifest lists it; nothing else in the folder is ever changed or deleted. */
export interface ManifestEntry {
  readonly path: string;
  /** SHA-256 of the content, in hexadecimal. */
  readonly sha256: string;
  /** The pages that justify it, sorted. */
  readonly sources: readonly string[];
}

/** What the manifest of files says: sorted, without clock and host. */
export function manifestOf(files: readonly OutputFile[]): ManifestEntry[] {
  const entries = files.map(({ path, content, sources }) => ({
    path,
    sha256: hash(content),
    sources: sortedBy(new Set(sources), (source) => source),
  }));
  return sortedBy(entries, ({ path }) => path);
}

/** The text of a manifest. */
export function printManifest(entries: readonly ManifestEntry[]): string {
  return `${JSON.stringify({ format: 1, files: entries }, undefined, 2)}\n`;
}

/**
 * Reads the manifest of an output folder.
 *
 * @returns nothing where there is none
 * @throws UsageError where there is one that docwright did not write
 */
export function readManifest(out: string): readonly ManifestEntry[] | undefined {
  const path = join(out, MANIFEST_PATH);
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR") return undefined;
    throw new UsageError(`The manifest \`${path}\` cannot be read: ${reasonOf(error)}.`);
  }
  const entries = parseManifest(text);
  if (entries === undefined) {
    throw new UsageError(
      `\`${path}\` is no manifest of docwright, so that its own files cannot be told from others. Restore it, or name an empty folder with \`--out\`.`,
    );
  }
  return entries;
}

function parseManifest(text: string): ManifestEntry[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("files" in value) || !Array.isArray(value.files)) return undefined;
    const files: unknown[] = value.files;
    return files.every(isEntry) ? files : undefined;
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is ManifestEntry {
  if (typeof value !== "object" || value === null || !("path" in value) || !("sha256" in value) || !("sources" in value)) return false;
  return typeof value.path === "string" && isSafePath(value.path) && typeof value.sha256 === "string" && Array.isArray(value.sources);
}
