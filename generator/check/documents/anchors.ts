import type { Page } from "../../parse/page.js";
import { slugOf } from "../../parse/reader/enums.js";

/** The places on a page that links may lead to. */
export interface PageAnchors {
  readonly names: ReadonlySet<string>;
  /** @param fragment - what stands behind the number sign, as written */
  has(fragment: string): boolean;
}

/** What every page has, and what the site's own scripts make of a fragment. */
const ALWAYS = /^(?:top$|tab\/|:~:)/i;

/** Finds the anchors of pages, each page's once. */
export class Anchors {
  readonly #known = new Map<Page, PageAnchors>();

  of(page: Page): PageAnchors {
    const known = this.#known.get(page);
    if (known) return known;
    const names = namesOf(page);
    const anchors = { names, has: (fragment: string) => ALWAYS.test(fragment) || names.has(decoded(fragment).toLowerCase()) };
    this.#known.set(page, anchors);
    return anchors;
  }
}

/** Slugs as GitHub and as the site make them, numbered where headings repeat, and names in HTML. */
function namesOf({ outline }: Page): Set<string> {
  const names = new Set(outline.anchors.flatMap((name) => [name.toLowerCase(), slugOf(name)]));
  const counts = new Map<string, number>();
  for (const { text } of outline.headings) {
    for (const slug of new Set([slugOf(text), githubSlug(text), siteSlug(text)])) {
      const count = counts.get(slug) ?? 0;
      counts.set(slug, count + 1);
      names.add(count === 0 ? slug : `${slug}-${count}`);
    }
    const explicit = /\{#([\w-]+)\}\s*$/.exec(text)?.[1];
    if (explicit !== undefined) names.add(explicit.toLowerCase());
  }
  return names;
}

/** Each blank becomes a hyphen, also where a mark between two blanks is left out. */
function githubSlug(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-");
}

/** Marks at the ends are left out, runs of hyphens are one. */
function siteSlug(heading: string): string {
  return slugOf(heading).replace(/-{2,}/g, "-").replace(/^-|-$/g, "");
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
