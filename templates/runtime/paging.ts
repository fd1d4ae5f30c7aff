import { ApiError } from "./error.js";

/** One page of a list, as the server sent it. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Where the next page is. Give it to `from` to go on later. */
  readonly nextLink: string | undefined;
  /** Where the next round of changes begins, on the last page of a delta. Give it to `from`. */
  readonly deltaLink: string | undefined;
  /** The number of items in all, if it was asked for. */
  readonly count: number | undefined;
  /** The whole body, with the annotations that have no place above. */
  readonly body: unknown;
}

/**
 * A list that is fetched while it is read. Nothing is sent before, and reading it again begins again.
 * It is not a promise: `for await` it, or take it by pages.
 */
export interface Pages<T> extends AsyncIterable<T> {
  /** Page by page. */
  byPage(): AsyncIterable<Page<T>>;
  /** The first items (all, if no limit is given), with no more requests than needed. */
  toArray(limit?: number): Promise<T[]>;
}

/**
 * Makes a list of a first URL and two functions.
 * @param fetchPage Gives the body of a page.
 * @param check Gives the URL of a link, or throws.
 */
export function pages<T>(
  operation: string,
  first: URL,
  fetchPage: (url: URL) => Promise<unknown>,
  check: (link: string, base: URL) => URL,
): Pages<T> {
  async function* byPage(): AsyncGenerator<Page<T>, void, undefined> {
    const seen = new Set<string>();
    for (let url: URL | undefined = first; url;) {
      seen.add(url.href);
      const page: Page<T> = pageOf(operation, await fetchPage(url));
      yield page;
      // Checked after the page is handed over: its items are good whatever its link is.
      url = page.nextLink === undefined ? undefined : check(page.nextLink, url);
      if (url && seen.has(url.href))
        throw new ApiError(operation, "a page links back to an earlier one", { code: "UnsafeLink" });
    }
  }
  async function* items(): AsyncGenerator<T, void, undefined> {
    for await (const page of byPage()) yield* page.items;
  }
  return {
    byPage,
    [Symbol.asyncIterator]: items,
    async toArray(limit = Infinity) {
      if (!(limit >= 0)) throw new RangeError("toArray: limit must not be negative");
      const all: T[] = [];
      if (limit === 0) return all;
      for await (const item of items()) if (all.push(item) >= limit) break;
      return all;
    },
  };
}

function pageOf<T>(operation: string, body: unknown): Page<T> {
  const fields = (body ?? {}) as Readonly<Record<string, unknown>>;
  // A bare array is what some relatives of OData send; 204 sends nothing.
  const items = body === undefined ? [] : Array.isArray(body) ? body : fields["value"];
  if (!Array.isArray(items)) throw new ApiError(operation, "the answer is not a list", { code: "InvalidResponse" });
  const text = (name: string): string | undefined => {
    const value = fields[name];
    return typeof value === "string" ? value : undefined;
  };
  const count = fields["@odata.count"];
  return {
    items: items as readonly T[],
    nextLink: text("@odata.nextLink"),
    deltaLink: text("@odata.deltaLink"),
    count: typeof count === "number" ? count : undefined,
    body,
  };
}
