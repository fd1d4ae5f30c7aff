import { dirname } from "node:path";
import { createDiagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Code, MessageArguments } from "../diagnostics/catalog.js";
import { sortedBy } from "../text/ordinal.js";
import type { DocFile } from "./doc-file.js";
import { posixRelative } from "./file-path.js";
import { FolderIndex } from "./folder-index.js";
import type { FolderListings } from "./folder-listings.js";
import { includeTargets, type IncludeTarget } from "./include-directive.js";
import { expandsBeyond, type IncludedText } from "./include-size.js";
import { MAX_FILE_SIZE, mebibytes, readDocFile } from "./read-doc-file.js";
import { resolveInclude } from "./resolve-include.js";

/** Deeper chains of includes are not followed. */
const MAX_DEPTH = 16;

/** The folders that includes are read between. */
export interface IncludeFolders {
  /** The documentation's folder. */
  readonly docs: string;
  /** No include leaves it. */
  readonly root: string;
  /** The folder that findings' paths start from. */
  readonly base: string;
  readonly listings: FolderListings;
}

/** Reads the files that pages include, each once. */
export class IncludeReader {
  readonly #places: IncludeFolders;
  readonly #folders: FolderIndex;
  readonly #files = new Map<string, DocFile | undefined>();
  readonly #targets = new Map<DocFile, readonly IncludeTarget[]>();
  /** By code and place: pages that share an included file share its findings. */
  readonly #diagnostics = new Map<string, Diagnostic>();

  readonly #unverified = new Set<string>();

  constructor(places: IncludeFolders) {
    this.#places = places;
    this.#folders = new FolderIndex(places.listings);
  }

  get diagnostics(): readonly Diagnostic[] {
    return [...this.#diagnostics.values()];
  }

  /** How many directives lead into folders that are absent as a whole: what they include cannot be known. */
  get unverified(): number {
    return this.#unverified.size;
  }

  /** Every file that some page includes, by path. */
  get files(): readonly DocFile[] {
    return sortedBy(
      [...this.#files.values()].filter((file) => file !== undefined),
      (file) => file.path,
    );
  }

  /**
   * Reads what a page includes, and what that includes in turn.
   *
   * @returns the files by the path as written; where two files write the same path, the page's own counts
   */
  includesOf(page: DocFile, absolute: string): ReadonlyMap<string, IncludedText> {
    const includes = new Map<string, IncludedText>();
    this.#visit(page, [absolute], includes, new Set());
    const first = this.#targetsOf(page)[0];
    if (first === undefined || !expandsBeyond(MAX_FILE_SIZE, page.text, includes)) return includes;
    this.#reportTooLarge(page, first);
    return new Map();
  }

  #visit(file: DocFile, chain: readonly string[], includes: Map<string, IncludedText>, visited: Set<string>): void {
    const nested: { path: string; included: DocFile }[] = [];
    const targets = this.#targetsOf(file);
    const folder = targets.length > 0 ? this.#folderOf(chain.at(-1) ?? file.path) : [];
    for (const target of targets) {
      const path = this.#resolve(file, target, folder, chain);
      const included = path === undefined ? undefined : this.#read(path);
      if (path === undefined || included === undefined) continue;
      if (!includes.has(target.value)) includes.set(target.value, { path: included.rootPath, text: included.text });
      if (!visited.has(path)) nested.push({ path, included });
      visited.add(path);
    }
    for (const { path, included } of nested) {
      const first = this.#targetsOf(included)[0];
      if (chain.length < MAX_DEPTH) this.#visit(included, [...chain, path], includes, visited);
      else if (first) this.#reportTooLarge(included, first);
    }
  }

  /** The way from the root to a file's folder. */
  #folderOf(path: string): readonly string[] {
    return posixRelative(this.#places.root, dirname(path))
      .split("/")
      .filter((segment) => segment !== "");
  }

  #resolve(file: DocFile, target: IncludeTarget, folder: readonly string[], chain: readonly string[]): string | undefined {
    const resolution = resolveInclude(target.value, folder, this.#places.root, this.#folders);
    switch (resolution.kind) {
      case "file":
        if (!chain.includes(resolution.path)) return resolution.path;
        this.#report("include/cycle", file, target, { target: target.value });
        return undefined;
      case "outside":
        this.#report("file/outside-root", file, target, { target: target.value });
        return undefined;
      case "missing":
        this.#report("include/missing", file, target, { target: target.value });
        return undefined;
      case "not-markdown":
        this.#report("include/not-markdown", file, target, { target: target.value });
        return undefined;
      case "absent-folder":
        this.#unverified.add(`${file.rootPath} ${target.value}`);
        return undefined;
    }
  }

  #read(path: string): DocFile | undefined {
    if (this.#files.has(path)) return this.#files.get(path);
    const { docs, base } = this.#places;
    const reading = readDocFile({ absolute: path, path: posixRelative(docs, path), rootPath: posixRelative(base, path) });
    const file = reading.kind === "read" ? reading.file : undefined;
    this.#files.set(path, file);
    for (const diagnostic of reading.kind === "read" ? reading.diagnostics : [reading.diagnostic]) this.#add(diagnostic);
    return file;
  }

  #targetsOf(file: DocFile): readonly IncludeTarget[] {
    const known = this.#targets.get(file);
    if (known) return known;
    const targets = includeTargets(file.text);
    this.#targets.set(file, targets);
    return targets;
  }

  #reportTooLarge(file: DocFile, target: IncludeTarget): void {
    this.#report("include/too-large", file, target, { target: target.value, limit: mebibytes(MAX_FILE_SIZE) });
  }

  #report<C extends Code>(code: C, file: DocFile, target: IncludeTarget, values: MessageArguments<C>): void {
    this.#add(createDiagnostic(code, { path: file.rootPath, span: target.span }, values));
  }

  #add(diagnostic: Diagnostic): void {
    this.#diagnostics.set(`${diagnostic.code} ${diagnostic.path} ${diagnostic.span.start}`, diagnostic);
  }
}
