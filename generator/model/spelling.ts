import type { Page } from "../parse/page.js";
import { expressionsOf, namesIn } from "./expression.js";
import { mostOf } from "./namespace.js";
import type { PageIndex } from "./page-index.js";
import { parseODataType, shortName } from "./qualified-name.js";
import { messagesOf, shownTypes } from "./shown-types.js";

/**
 * How the name of what a page declares is spelt elsewhere: titles are written for readers, with capitals and words behind the name.
 * What stands for the service, such as an `@odata.type`, counts before the text of links.
 */
export class Spellings {
  readonly #byPage = new Map<string, Map<string, number>>();
  /** By the short name in lower case. */
  readonly #inData = new Map<string, Map<string, number>>();

  constructor(pages: readonly Page[], index: PageIndex) {
    for (const name of pages.flatMap(namesInData)) {
      const short = shortName(name);
      const counts = this.#inData.get(short.toLowerCase()) ?? new Map<string, number>();
      this.#inData.set(short.toLowerCase(), counts.set(short, (counts.get(short) ?? 0) + 1));
    }
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
    const linked = mostOf(fitting) ?? name;
    return mostOf(this.#inData.get(linked.toLowerCase()) ?? []) ?? linked;
  }
}

/** The types that annotations of examples and JSON name. */
function namesInData(page: Page): readonly string[] {
  const annotated = messagesOf(page).flatMap(({ annotation }) => annotation?.odataType?.value ?? []);
  return [...annotated.flatMap((text) => parseODataType(text)?.name ?? []), ...shownTypes(page)];
}
