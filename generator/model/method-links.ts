import type { MethodRow, Page } from "../parse/page.js";
import type { PageIndex } from "./page-index.js";

/** More rows that link to one page would say nothing new. */
const MAX_ROWS = 50;

/** The rows of methods tables, by the page that they link to. */
export class MethodLinks {
  readonly #rows = new Map<Page, { readonly page: Page; readonly row: MethodRow }[]>();

  constructor(pages: readonly Page[], index: PageIndex) {
    for (const page of pages) {
      for (const row of page.methods) {
        const target = row.target === undefined ? undefined : index.follow(page, row.target)?.page;
        if (target === undefined) continue;
        const rows = this.#rows.get(target);
        if (rows === undefined) this.#rows.set(target, [{ page, row }]);
        else if (rows.length < MAX_ROWS) rows.push({ page, row });
      }
    }
  }

  /** What methods tables say of a page, in order of the pages that say it. */
  of(page: Page): readonly { readonly page: Page; readonly row: MethodRow }[] {
    return this.#rows.get(page) ?? [];
  }
}
