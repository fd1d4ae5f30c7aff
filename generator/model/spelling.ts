import type { Page } from "../parse/page.js";
import { expressionsOf, namesIn } from "./expression.js";
import { mostOf } from "./namespace.js";
import type { PageIndex } from "./page-index.js";
import { shortName } from "./qualified-name.js";

/** How links to a page spell the name of what it declares: titles are written for readers, with capitals and words behind the name. */
export class Spellings {
  readonly #byPage = new Map<string, Map<string, number>>();

  constructor(pages: readonly Page[], index: PageIndex) {
    for (const page of pages) {
      for (const { name, target } of expressionsOf(page).flatMap(namesIn)) {
        const link = target === undefined ? undefined : index.follow(page, target);
        if (link === undefined || link.anchor !== undefined || !/^[A-Za-z_][\w.]*$/.test(name)) continue;
        const counts = this.#byPage.get(link.page.path) ?? new Map<string, number>();
        const short = shortName(name);
        this.#byPage.set(link.page.path, counts.set(short, (counts.get(short) ?? 0) + 1));
      }
    }
  }

  /** Whether links to a page call what it declares by this name. */
  isUsed(page: Page, name: string): boolean {
    return [...(this.#byPage.get(page.path)?.keys() ?? [])].some((text) => text.toLowerCase() === name.toLowerCase());
  }

  /** The name that links to a page use and that its file has too. */
  ofFile(page: Page): string | undefined {
    const stem = page.path.slice(page.path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
    return mostOf([...(this.#byPage.get(page.path) ?? [])].filter(([text]) => text.toLowerCase() === stem.toLowerCase()));
  }

  /** The commonest spelling of a name that a page's title has, its words joined or the words behind it left out. */
  of(page: Page, name: string): string {
    const joined = page.title?.value.replace(/\s+/g, "").toLowerCase();
    const fitting = [...(this.#byPage.get(page.path) ?? [])].filter(
      ([text]) => text.toLowerCase() === name.toLowerCase() || text.toLowerCase() === joined,
    );
    return mostOf(fitting) ?? name;
  }
}
