import type { Findings } from "../../model/findings.js";
import { PageIndex } from "../../model/page-index.js";
import type { Page } from "../../parse/page.js";
import type { Documented } from "../check.js";

/** From so many pages of a kind on, being linked is the style of the documentation where this part of them is. */
const MIN_PAGES = 4;
const MIN_SHARE = 0.75;

/** A page of an operation or a type has a link that leads to it, where nearly all have. */
export function checkOrphans({ pages, contents = new Set() }: Documented, findings: Findings): void {
  const linked = linkedPages(pages);
  for (const kind of ["api", "resource"] as const) {
    const own = pages.filter((page) => page.kind === kind);
    const orphans = own.filter((page) => !linked.has(page.path) && !contents.has(page.path));
    if (own.length < MIN_PAGES || own.length - orphans.length < own.length * MIN_SHARE) continue;
    for (const { path, title } of orphans) if (title) findings.report("page/orphan", path, title.span, {});
  }
}

/** The pages that a link on another page leads to. */
function linkedPages(pages: readonly Page[]): ReadonlySet<string> {
  const index = new PageIndex(pages);
  const linked = new Set<string>();
  for (const page of pages) {
    for (const { kind, target } of page.outline.links) {
      const found = kind === "link" ? index.follow(page, target)?.page : undefined;
      if (found && found !== page) linked.add(found.path);
    }
  }
  return linked;
}
