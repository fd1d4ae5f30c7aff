import type { Result } from "../diagnostics/result.js";
import type { Page } from "../parse/page.js";
import { hash } from "../text/hash.js";
import { parseEntries, printEntries } from "./entries.js";
import type { Store } from "./store.js";

/** What a page is made of, before it is read. */
export interface PageSource {
  /** Path below the documentation's folder. */
  readonly path: string;
  /** Path below the root of the run. */
  readonly rootPath: string;
  /** SHA-256 of the file. */
  readonly hash: string;
}

/** What a page includes, by the directive's path as written. */
export type Includes = ReadonlyMap<string, { readonly path: string; readonly text: string }>;

/** The pages lie in so many files, so that a change of one page does not write all of them again. */
const FILES = 16;

/** Hexadecimal digits of a key that choose the file. */
const DIGITS = 4;

/**
 * Pages with their findings as they were read from the same text before.
 *
 * What a run did not ask for is forgotten at its end: the cache is never larger than the documentation.
 */
export class PageCache {
  readonly #store: Store;
  readonly #keepsValues: boolean;
  readonly #files = new Map<string, Map<string, string>>();
  readonly #used = new Map<string, Map<string, string>>();
  #valuesBefore: ReadonlyMap<string, Result<Page>> = new Map();
  #values = new Map<string, Result<Page>>();

  /** @param keepsValues - whether pages stay in memory between the runs of this process */
  constructor(store: Store, keepsValues: boolean) {
    this.#store = store;
    this.#keepsValues = keepsValues;
  }

  /** The page that was kept under a key. */
  find(key: string): Result<Page> | undefined {
    const json = this.#file(fileOf(key)).get(key);
    return json === undefined ? undefined : this.keep(key, json);
  }

  /**
   * Keeps a page for later runs.
   *
   * @param json - the page with its findings
   */
  keep(key: string, json: string): Result<Page> {
    const file = fileOf(key);
    const used = this.#used.get(file) ?? new Map<string, string>();
    used.set(key, json);
    this.#used.set(file, used);
    const value = this.#valuesBefore.get(key) ?? (JSON.parse(json) as Result<Page>);
    if (this.#keepsValues) this.#values.set(key, value);
    return value;
  }

  /** Writes what has changed; the texts that a later run asks for are read again, so that they take no memory meanwhile. */
  save(): void {
    for (let index = 0; index < FILES; index++) {
      const name = nameOf(index);
      const before = this.#file(name);
      const after = this.#used.get(name) ?? new Map<string, string>();
      if (after.size === before.size && [...after.keys()].every((key) => before.has(key))) continue;
      this.#store.write(name, printEntries(after));
    }
    this.#files.clear();
    this.#used.clear();
    this.#valuesBefore = this.#values;
    this.#values = new Map();
  }

  #file(name: string): Map<string, string> {
    const known = this.#files.get(name);
    if (known !== undefined) return known;
    const pages = parseEntries(this.#store.read(name));
    this.#files.set(name, pages);
    return pages;
  }
}

/**
 * What a page is kept under: the same only for a page that reads the same.
 *
 * The file is chosen by the page's path, so that a changed page stays in its file.
 *
 * @param mode - how pages are read
 */
export function pageKey({ path, rootPath, hash: own }: PageSource, includes: Includes, mode: unknown): string {
  const included = [...includes].map(([target, file]) => [target, file.path, hash(file.text)]);
  return hash(rootPath).slice(0, DIGITS) + hash(JSON.stringify([path, rootPath, own, included, mode]));
}

function fileOf(key: string): string {
  return nameOf(Number.parseInt(key.slice(0, DIGITS), 16) % FILES);
}

function nameOf(index: number): string {
  return `pages-${index}`;
}
