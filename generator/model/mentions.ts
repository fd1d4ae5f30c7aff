import type { Page } from "../parse/page.js";
import type { NamedTypeExpression } from "../parse/type-expression.js";
import { namesOnPage } from "./expression.js";
import { shortName } from "./qualified-name.js";
import { shownTypes } from "./shown-types.js";

/** What a page names, read once for all that look at it. */
export interface Mentions {
  readonly page: Page;
  /** The names in its type expressions. */
  readonly names: readonly NamedTypeExpression[];
  /** The types that its JSON names. */
  readonly shown: readonly string[];
}

/** Reads what pages name. */
export function mentionsOf(pages: readonly Page[]): readonly Mentions[] {
  return pages.map((page) => ({ page, names: namesOnPage(page), shown: shownTypes(page) }));
}

/** Which pages name a type in annotations and JSON, whatever its namespace and case. */
export class TypeMentions {
  readonly #pages = new Map<string, Set<string>>();

  constructor(mentions: readonly Mentions[]) {
    for (const { page, shown } of mentions) {
      const responses = page.examples.flatMap(({ responses: all }) => all.flatMap(({ annotation }) => annotation?.odataType?.value ?? []));
      const bases = page.types.flatMap((type) => type.bases.flatMap(({ type: base }) => (base.kind === "named" ? [base.name] : [])));
      for (const name of [...shown, ...responses, ...bases]) {
        const key = shortName(name).toLowerCase();
        this.#pages.set(key, (this.#pages.get(key) ?? new Set<string>()).add(page.path));
      }
    }
  }

  /** Whether a page other than the type's own names it. */
  elsewhere(name: string, own: Page): boolean {
    const pages = this.#pages.get(shortName(name).toLowerCase());
    return pages !== undefined && [...pages].some((path) => path !== own.path);
  }
}
