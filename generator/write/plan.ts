import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { invariant } from "../diagnostics/invariant.js";
import { UsageError } from "../diagnostics/usage-error.js";
import { reasonOf } from "../discover/fault.js";
import { MANIFEST_PATH } from "../discover/output-manifest.js";
import type { OutputFile } from "../emit/output-file.js";
import { hash } from "../text/hash.js";
import { compareOrdinal, sortedBy } from "../text/ordinal.js";
import { manifestOf, printManifest, readManifest, type ManifestEntry } from "./manifest.js";
import { foldersOf, isSafePath, standingAt, type Standing } from "./output-path.js";

/** What happens to one file. */
export type FileChange =
  | { readonly kind: "create" | "update"; readonly path: string; readonly content: string }
  | { readonly kind: "delete"; readonly path: string };

/** What a run will change in an output folder. */
export interface WritePlan {
  readonly out: string;
  /** In ordinal order of the paths, the manifest not among them. */
  readonly changes: readonly FileChange[];
  /** How many files stay as they are. */
  readonly kept: number;
  /** Files of an earlier run that are no longer made but were edited since: they are left alone. */
  readonly released: readonly string[];
  readonly manifest: { readonly before?: readonly ManifestEntry[]; readonly after: readonly ManifestEntry[] };
}

/** Leftovers of an interrupted run, and a fresh repository, do not make a folder someone else's. */
const IGNORED = /^\.(?:git$|docwright-)/;

/**
 * Compares what is to be written with what is there.
 *
 * @param out - the output folder, absolute; it need not exist
 * @throws UsageError where the folder holds files of others that are in the way
 */
export function planWrite(out: string, files: readonly OutputFile[]): WritePlan {
  checkPaths(files);
  return readable(out, () => compare(out, files, ownFiles(out)));
}

/**
 * Checks before the work that the output can be a folder of docwright's.
 *
 * @throws UsageError where it cannot
 */
export function checkOutput(out: string): void {
  readable(out, () => ownFiles(out));
}

/** Whether anything would be written. */
export function isChange(plan: WritePlan): boolean {
  return (
    plan.changes.length > 0 ||
    plan.manifest.before === undefined ||
    printManifest(plan.manifest.before) !== printManifest(plan.manifest.after)
  );
}

function readable<T>(out: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && "syscall" in error)
      throw new UsageError(`The output folder \`${out}\` cannot be read: ${reasonOf(error)}.`);
    throw error;
  }
}

function checkPaths(files: readonly OutputFile[]): void {
  const seen = new Set<string>();
  for (const { path } of files) {
    invariant(isSafePath(path), `the output path ${JSON.stringify(path)} is not safe`);
    // Two paths that differ in case only are one file on many systems.
    invariant(!seen.has(path.toLowerCase()), `two files are to be written to ${path}`);
    seen.add(path.toLowerCase());
  }
}

function ownFiles(out: string): readonly ManifestEntry[] | undefined {
  const standing = standingAt(out);
  if (standing === "file" || standing === "other") throw new UsageError(`The output \`${out}\` is no folder.`);
  if (standing === "nothing") return undefined;
  const manifest = standingAt(join(out, MANIFEST_PATH)) === "link" ? undefined : readManifest(out);
  const foreign = manifest
    ? undefined
    : readdirSync(out)
        .sort(compareOrdinal)
        .find((name) => !IGNORED.test(name));
  if (foreign === undefined) return manifest;
  throw new UsageError(
    `The output folder \`${out}\` holds files that docwright did not write, such as \`${foreign}\`. Name an empty folder or one of docwright's own with \`--out\`.`,
  );
}

function compare(out: string, files: readonly OutputFile[], before: readonly ManifestEntry[] | undefined): WritePlan {
  const owned = new Map(before?.map((entry) => [entry.path, entry]));
  const after = manifestOf(files);
  const wanted = new Map(after.map(({ path, sha256 }) => [path, sha256]));
  const folders = new Map<string, Standing>();
  const changes: FileChange[] = [];
  const foreign: string[] = [];
  for (const { path, content } of files) {
    const there = contentAt(out, path, folders);
    if (there === undefined) changes.push({ kind: "create", path, content });
    else if (there !== wanted.get(path)) {
      if (!owned.has(path)) foreign.push(path);
      changes.push({ kind: "update", path, content });
    }
  }
  if (foreign.length > 0) throw new UsageError(inTheWay(out, foreign));
  const stale = [...owned.values()]
    .filter(({ path }) => !wanted.has(path))
    .map((entry) => ({ ...entry, there: contentAt(out, entry.path, folders) }));
  const released = stale.filter(({ there, sha256 }) => there !== undefined && there !== sha256).map(({ path }) => path);
  changes.push(...stale.filter(({ there, sha256 }) => there === sha256).map(({ path }): FileChange => ({ kind: "delete", path })));
  const written = changes.filter(({ kind }) => kind !== "delete").length;
  return {
    out,
    changes: sortedBy(changes, ({ path }) => path),
    kept: files.length - written,
    released: released.sort(compareOrdinal),
    manifest: { ...(before && { before }), after },
  };
}

/**
 * The hash of what stands at a path of the output; links are refused, wherever on the way they are.
 *
 * @param folders - what stands where folders should be, as far as it is known
 */
function contentAt(out: string, path: string, folders: Map<string, Standing>): string | undefined {
  for (const folder of foldersOf(out, path)) {
    const standing = folders.get(folder) ?? standingAt(folder);
    folders.set(folder, standing);
    if (standing === "nothing") return undefined;
    if (standing !== "folder")
      throw new UsageError(
        `\`${folder}\` is ${standing === "link" ? "a symbolic link" : "no folder"}; docwright writes only into folders of its own.`,
      );
  }
  const file = join(out, path);
  const standing = standingAt(file);
  if (standing === "nothing") return undefined;
  if (standing !== "file")
    throw new UsageError(
      `\`${file}\` is ${standing === "link" ? "a symbolic link" : "no file"}; docwright replaces only files of its own.`,
    );
  return hash(readFileSync(file));
}

function inTheWay(out: string, paths: readonly string[]): string {
  const shown = paths
    .slice(0, 5)
    .map((path) => `\`${path}\``)
    .join(", ");
  const rest = paths.length > 5 ? ` and ${paths.length - 5} more` : "";
  return `In the output folder \`${out}\`, ${shown}${rest} would be overwritten, but docwright did not write what is there. Move it away, or name another folder with \`--out\`.`;
}
