import type { Page } from "../parse/page.js";
import { append } from "../text/append.js";

/** A link's target, found among the pages. */
export interface LinkedPage {
  readonly page: Page;
  /** What stands behind the number sign, in lower case. */
  readonly anchor?: string;
}

/** What the target of a link says, with the pages that it leads to, by the folders of the pages that hold it. */
interface Target {
  /** In lower case, with slashes; empty where the link stays on its page. */
  readonly path: string;
  readonly anchor: string;
  readonly pages: Map<string, Page | undefined>;
}

/** Finds pages by the targets of links, whatever the case of the path, with or without an ending, with slashes of either kind. */
export class PageIndex {
  readonly #byPath = new Map<string, Page>();
  /** The pages of a file name; more than one where folders share it. */
  readonly #byName = new Map<string, Page[]>();
  /** The folder of each page, with a slash at its end. */
  readonly #folders = new Map<Page, string>();
  /** By targets as written: pages link to the same again and again. */
  readonly #targets = new Map<string, Target>();

  constructor(pages: readonly Page[]) {
    for (const page of pages) {
      const path = page.path.toLowerCase();
      this.#folders.set(page, folderOf(page));
      if (!this.#byPath.has(path)) this.#byPath.set(path, page);
      const name = path.slice(path.lastIndexOf("/") + 1);
      append(this.#byName, name, page);
    }
  }

  /**
   * The page that a link leads to.
   *
   * @param from - the page that holds the link
   * @param target - as written: `../resources/user.md#properties`, `#values`, `/graph/api/resources/user?view=x`
   * @returns undefined where the link leaves the documentation
   */
  follow(from: Page, target: string): LinkedPage | undefined {
    const known = this.#targets.get(target) ?? readTarget(target);
    this.#targets.set(target, known);
    const { path, anchor, pages } = known;
    const folder = this.#folders.get(from) ?? folderOf(from);
    if (path !== "" && !pages.has(folder)) pages.set(folder, this.#find(folder.toLowerCase(), path));
    const page = path === "" ? from : pages.get(folder);
    return page && { page, ...(anchor !== "" && { anchor }) };
  }

  #find(from: string, target: string): Page | undefined {
    if (/^[a-z][a-z0-9+.-]*:/.test(target) && !/^https?:\/\//.test(target)) return undefined;
    const path = target.endsWith(".md") ? target : `${target}.md`;
    const absolute = /^(?:https?:\/\/|\/)/.test(path);
    const found = absolute ? undefined : this.#byPath.get(joinPath(from, path));
    if (found !== undefined) return found;
    // The page may stand in another folder than the link says, as where all pages were put into one.
    const named = this.#byName.get(path.slice(path.lastIndexOf("/") + 1)) ?? [];
    const folder = path.split("/").at(-2);
    return named.length === 1 ? named[0] : named.find((page) => page.path.toLowerCase().split("/").at(-2) === folder);
  }
}

function folderOf({ path }: Page): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

function readTarget(target: string): Target {
  const hash = target.indexOf("#");
  const anchor = hash < 0 ? "" : target.slice(hash + 1).toLowerCase();
  const written = hash < 0 ? target : target.slice(0, hash);
  const path = written.replace(/\?.*$/, "").trim().replaceAll("\\", "/").toLowerCase();
  return { path, anchor, pages: new Map() };
}

function joinPath(from: string, relative: string): string {
  const parts = from.split("/").slice(0, -1);
  for (const part of relative.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
