import type { LinkFinder } from "../check/check.js";
import type { SourceFiles } from "../discover/discover.js";
import type { LinkPlace } from "../discover/linked-files.js";
import type { VersionPages } from "./read-pages.js";

/** Finds what the pages of a version link to, and counts the links that lead where nothing can be verified. */
export class VersionLinks implements LinkFinder {
  readonly #rootPaths: VersionPages["rootPaths"];
  readonly #pages: ReadonlyMap<string, string>;
  readonly #sources: ReadonlyMap<string, SourceFiles>;
  #unverified = 0;

  constructor({ rootPaths, sources }: VersionPages) {
    this.#rootPaths = rootPaths;
    this.#pages = new Map([...rootPaths].map(([page, rootPath]) => [rootPath, page]));
    this.#sources = new Map(sources.flatMap((source) => source.pages.map(({ file }) => [file.rootPath, source] as const)));
  }

  /** How many of the links that were asked for lead to other sites, or into folders that are absent. */
  get unverified(): number {
    return this.#unverified;
  }

  /** Paths of the pages that a table of contents lists. */
  get contents(): ReadonlySet<string> {
    const listed = [...new Set(this.#sources.values())].flatMap(({ contents }) => [...contents.listed]);
    return new Set(listed.flatMap((rootPath) => this.#pages.get(rootPath) ?? []));
  }

  locate(page: string, target: string): LinkPlace {
    const rootPath = this.#rootPaths.get(page) ?? page;
    const place = this.#sources.get(rootPath)?.links.locate(rootPath, target) ?? { kind: "unverified" };
    if (place.kind === "unverified") this.#unverified++;
    return place.kind === "file" ? { ...place, path: this.#pages.get(place.path) ?? place.path } : place;
  }
}
