import { copyFileSync, linkSync, mkdtempSync, renameSync, rmdirSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../diagnostics/usage-error.js";
import { reasonOf } from "../discover/fault.js";
import { sortedBy } from "../text/ordinal.js";
import { MANIFEST_PATH } from "../discover/output-manifest.js";
import { printManifest, type ManifestEntry } from "./manifest.js";
import { makeFolder } from "./make-folder.js";
import { foldersOf, standingAt } from "./output-path.js";
import { isChange, type WritePlan } from "./plan.js";

/**
 * Carries out a plan: all of it, or nothing.
 *
 * Everything is written beside its place first, then moved there file by file; a fault on the way moves all back.
 *
 * @throws UsageError where the folder cannot be written; it is then as it was
 */
export function writePlan(plan: WritePlan): void {
  if (!isChange(plan)) return;
  const madeFolders: string[] = [];
  let change: Transaction | undefined;
  try {
    makeFolder(plan.out, madeFolders);
    change = new Transaction(plan.out);
    carryOut(plan, change, madeFolders);
  } catch (error) {
    change?.undo();
    for (const folder of madeFolders.reverse()) removeIfEmpty(folder);
    if (error instanceof Error && "syscall" in error) {
      throw new UsageError(`The output folder \`${plan.out}\` cannot be written: ${reasonOf(error)}. Nothing was changed.`);
    }
    throw error;
  }
  change.finish();
  for (const { path } of plan.changes.filter(({ kind }) => kind === "delete")) {
    for (const folder of foldersOf(plan.out, path).reverse()) removeIfEmpty(folder);
  }
}

function carryOut(plan: WritePlan, change: Transaction, madeFolders: string[]): void {
  const staged = plan.changes.map((file) => ({ file, ...(file.kind !== "delete" && { stage: change.stage(file.content) }) }));
  // While files are moved the manifest owns the old and the new ones: an interrupted run leaves nothing that the next would not know.
  change.replace(MANIFEST_PATH, change.stage(printManifest(unionOf(plan.manifest.before ?? [], plan.manifest.after))));
  for (const { file, stage } of staged) {
    if (stage === undefined) change.remove(file.path);
    else {
      for (const folder of foldersOf(plan.out, file.path)) makeFolder(folder, madeFolders);
      change.replace(file.path, stage);
    }
  }
  change.replace(MANIFEST_PATH, change.stage(printManifest(plan.manifest.after)));
}

function unionOf(before: readonly ManifestEntry[], after: readonly ManifestEntry[]): ManifestEntry[] {
  const paths = new Set(after.map(({ path }) => path));
  return sortedBy([...after, ...before.filter(({ path }) => !paths.has(path))], ({ path }) => path);
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Not empty, or gone: either is as it should be.
  }
}

/** Moves files into a folder and remembers the way back. */
class Transaction {
  readonly #out: string;
  readonly #stage: string;
  readonly #undo: (() => void)[] = [];
  #count = 0;

  constructor(out: string) {
    this.#out = out;
    this.#stage = mkdtempSync(join(out, ".docwright-"));
  }

  /** Writes a content beside its place. */
  stage(content: string): string {
    const path = this.#fresh();
    writeFileSync(path, content);
    return path;
  }

  /** Moves a staged content to its place, over what is there. */
  replace(path: string, staged: string): void {
    const place = join(this.#out, path);
    if (standingAt(place) === "nothing") {
      renameSync(staged, place);
      this.#undo.push(() => {
        unlinkSync(place);
      });
      return;
    }
    const backup = this.#fresh();
    keepCopy(place, backup);
    renameSync(staged, place);
    this.#undo.push(() => {
      renameSync(backup, place);
    });
  }

  /** Moves a file away. */
  remove(path: string): void {
    const place = join(this.#out, path);
    const backup = this.#fresh();
    renameSync(place, backup);
    this.#undo.push(() => {
      renameSync(backup, place);
    });
  }

  /** Moves everything back. */
  undo(): void {
    for (const step of this.#undo.reverse()) step();
    this.finish();
  }

  /** Removes what is left beside the files' places. */
  finish(): void {
    rmSync(this.#stage, { recursive: true, force: true });
  }

  #fresh(): string {
    return join(this.#stage, String(this.#count++));
  }
}

/** A second name costs nothing; where the file system has none, a copy does. */
function keepCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
