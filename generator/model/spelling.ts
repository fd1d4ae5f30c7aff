import type { Page } from "../parse/page.js";
import type { Mentions } from "./mentions.js";
import { mostOf } from "./namespace.js";
import type { PageIndex } from "./page-index.js";
import { parseODataType, shortName } from "./qualified-name.js";
import { messagesOf } from "./shown-types.js";

/** One page may have a slip. */
const FEWEST_PAGES = 2;

/**
 * How the name of what a page declares is spelt elsewhere: titles are written for readers, with capitals and words behind the name.
 * What stands for the service, such as an `@odata.type`, counts before the text of links unless it
 * looks like a slip.
 */
export class Spellings {
  readonly #byPage = new Map<string, Map<string, number>>();
  /** By the short name in lower case, the pages that have each spelling. */
  readonly #inData = new Map<string, Map<string, Set<string>>>();

  constructor(mentions: readonly Mentions[], index: PageIndex) {
    for (const { page, shown } of mentions) {
      for (const name of [...annotatedTypes(page), ...shown]) {
        const short = shortName(name);
        const spellings = this.#inData.get(short.toLowerCase()) ?? new Map<string, Set<string>>();
        this.#inData.set(short.toLowerCase(), spellings.set(short, (spellings.get(short) ?? new Set<string>()).add(page.path)));
      }
    }
    for (const { page, names } of mentions) {
      for (const { name, target } of names) {
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
    const joinedTitle = page.title?.value.replace(/\s+/g, "");
    const joined = joinedTitle?.toLowerCase();
    const fitting = [...(this.#byPage.get(page.path) ?? [])].filter(
      ([text]) => text.toLowerCase() === name.toLowerCase() || text.toLowerCase() === joined,
    );
    const linked = mostOf(fitting) ?? name;
    const agreed = fitting.length > 0 && (name === linked || joinedTitle === linked);
    return this.#spellingInData(linked, agreed) ?? linked;
  }

  /**
   * The spelling that data has most, where it is no slip: one that runs words together which the pages keep apart is one where it stands
   * on a single page, or where title and links agree.
   */
  #spellingInData(linked: string, agreed: boolean): string | undefined {
    const spellings = this.#inData.get(linked.toLowerCase()) ?? new Map<string, Set<string>>();
    const shown = mostOf([...spellings].map(([text, pages]) => [text, pages.size] as const));
    if (shown === undefined || !joinsWords(shown, linked)) return shown;
    return agreed || (spellings.get(shown)?.size ?? 0) < FEWEST_PAGES ? undefined : shown;
  }
}

/** Whether a spelling has the last word of another in lower case, where that starts with a capital: `emailaddress`. */
function joinsWords(text: string, other: string): boolean {
  const last = /[A-Z][^A-Z]*$/.exec(other)?.index ?? 0;
  return last > 0 && /^[^A-Z]+$/.test(text.slice(last));
}

/** The types that annotations of examples name. */
function annotatedTypes(page: Page): readonly string[] {
  const annotated = messagesOf(page).flatMap(({ annotation }) => annotation?.odataType?.value ?? []);
  return annotated.flatMap((text) => parseODataType(text)?.name ?? []);
}
