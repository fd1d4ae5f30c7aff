import type { Page, RequestMessage, ResponseMessage } from "../parse/page.js";
import { shortName } from "./qualified-name.js";

/** A type's name in JSON, whatever stands behind it. */
const ODATA_TYPE = /"@odata\.type"\s*:\s*"\s*#?(?:collection\(#?)?([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)/gi;

/** The requests and responses of a page's examples, in the order of the page. */
export function messagesOf(page: Page): readonly (RequestMessage | ResponseMessage)[] {
  return page.examples.flatMap(({ request, responses }) => [...(request ? [request] : []), ...responses]);
}

/** The types that the JSON of a page names, in the order of the page; a name as often as it stands there. */
export function shownTypes(page: Page): readonly string[] {
  const texts = [...messagesOf(page).map(({ body }) => body), ...page.types.map(({ representation }) => representation)];
  return texts.flatMap((text) => (text === undefined ? [] : [...text.text.matchAll(ODATA_TYPE)].flatMap((match) => match[1] ?? [])));
}

/** Which pages name a type in annotations and JSON, whatever its namespace and case. */
export class TypeMentions {
  readonly #pages = new Map<string, Set<string>>();

  constructor(pages: readonly Page[]) {
    for (const page of pages) {
      const responses = page.examples.flatMap(({ responses: all }) => all.flatMap(({ annotation }) => annotation?.odataType?.value ?? []));
      const bases = page.types.flatMap((type) => type.bases.flatMap(({ type: base }) => (base.kind === "named" ? [base.name] : [])));
      for (const name of [...shownTypes(page), ...responses, ...bases]) {
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
