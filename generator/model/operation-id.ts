import type { HttpMethod } from "./schema.js";
import { UniqueNames } from "./unique-names.js";

/** Gives operations their ids: the page's stem, with the method behind it where a page has several, and an ordinal where it must. */
export class OperationIds {
  readonly #names = new UniqueNames();

  /**
   * @param path - the page's path
   * @param method - the operation's method
   * @param named - whether the page has operations of other methods, so that the method tells them apart
   */
  next(path: string, method: HttpMethod, named: boolean): string {
    const stem = path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
    return this.#names.take(named ? `${stem}-${method.toLowerCase()}` : stem, "-");
  }
}
