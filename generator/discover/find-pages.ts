import { realpathSync, statSync, type Dirent } from "node:fs";
import { join } from "node:path";
import { createDiagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Code, MessageArguments } from "../diagnostics/catalog.js";
import type { Result } from "../diagnostics/result.js";
import { compareOrdinal } from "../text/ordinal.js";
import { isContents } from "./contents.js";
import { errorCode, reasonOf } from "./fault.js";
import { isInside, isMarkdown, posixRelative } from "./file-path.js";
import type { FolderListings } from "./folder-listings.js";
import { MANIFEST_PATH } from "./output-manifest.js";

/** Where pages are looked for. */
export interface Search {
  /** The documentation's folder, without links. */
  readonly folder: string;
  /** The folder that no link may leave, without links. */
  readonly root: string;
  /** The folder that findings' paths start from. */
  readonly base: string;
  /** Folders that are not looked into, such as the output. */
  readonly exclude: readonly string[];
  readonly listings: FolderListings;
}

/** Folders that hold no documentation. */
const SKIPPED: ReadonlySet<string> = new Set(["node_modules"]);

/** What lies below a folder; absolute paths in ordinal order. */
export interface FoundFiles {
  readonly pages: readonly string[];
  /** Tables of contents. */
  readonly contents: readonly string[];
  /** Folders that docwright wrote; what lies in them is no documentation. */
  readonly packages: readonly string[];
}

/**
 * Finds the Markdown files and the tables of contents below a folder.
 *
 * Links are followed inside the root, each folder is entered once, so that no loop of links can hold the search.
 *
 * @returns what is found, and what stood in the way
 */
export function findPages(search: Search): Result<FoundFiles> {
  const finder = new PageFinder(search);
  finder.enter(search.folder);
  finder.followLinks();
  const { pages, contents, packages } = finder;
  const found = { pages: pages.sort(compareOrdinal), contents: contents.sort(compareOrdinal), packages: packages.sort(compareOrdinal) };
  return [found, finder.diagnostics];
}

class PageFinder {
  readonly pages: string[] = [];
  readonly contents: string[] = [];
  readonly packages: string[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly #search: Search;
  readonly #entered = new Set<string>();
  readonly #links: string[] = [];

  constructor(search: Search) {
    this.#search = search;
  }

  /** Links are followed last, so that a folder's own path wins over a link to it. */
  followLinks(): void {
    for (let link = this.#links.shift(); link !== undefined; link = this.#links.shift()) this.#followLink(link);
  }

  enter(folder: string): void {
    const real = realpathSync(folder);
    if (this.#search.exclude.includes(real)) return;
    this.#entered.add(real);
    let entries: readonly Dirent[];
    try {
      entries = this.#search.listings.entries(folder);
    } catch (error) {
      this.#report("file/unreadable", folder, { reason: reasonOf(error) });
      return;
    }
    if (folder !== this.#search.folder && entries.some(({ name }) => name === MANIFEST_PATH)) {
      this.packages.push(folder);
      return;
    }
    for (const entry of entries) this.#meet(entry, join(folder, entry.name));
  }

  #meet(entry: Dirent, path: string): void {
    if (entry.isSymbolicLink()) this.#links.push(path);
    else if (entry.isDirectory()) this.#meetFolder(entry.name, path);
    else if (isMarkdown(entry.name)) this.pages.push(path);
    else if (isContents(entry.name)) this.contents.push(path);
  }

  #meetFolder(name: string, path: string): void {
    if (name.startsWith(".") || SKIPPED.has(name)) return;
    if (isMarkdown(name)) this.#report("file/unreadable", path, { reason: "it is a folder" });
    else this.enter(path);
  }

  #followLink(path: string): void {
    let real: string;
    let isFolder: boolean;
    try {
      real = realpathSync(path);
      isFolder = statSync(real).isDirectory();
    } catch (error) {
      if (isMarkdown(path)) this.#report("file/unreadable", path, { reason: reasonOf(error) });
      else if (errorCode(error) === "ELOOP") this.#report("file/link-loop", path, {});
      return;
    }
    if (!isFolder && !isMarkdown(path)) return;
    if (!isInside(this.#search.root, real)) this.#report("file/outside-root", path, { target: posixRelative(this.#search.base, path) });
    else if (!isFolder) this.pages.push(path);
    else if (this.#entered.has(real)) this.#report("file/link-loop", path, {});
    else this.enter(path);
  }

  #report<C extends Code>(code: C, path: string, values: MessageArguments<C>): void {
    this.diagnostics.push(createDiagnostic(code, { path: posixRelative(this.#search.base, path), span: { start: 0, end: 0 } }, values));
  }
}
