import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hash } from "../text/hash.js";
import type { Store } from "./store.js";

/** Where a store lists the files. */
const NAME = "outputs";

/** What a file was made of, and what came of it: SHA-256 each. */
type Made = readonly [input: string, output: string];

/**
 * Files of the output that need not be made again: what they are made of is what it was, and they lie in the output folder as they were
 * written.
 */
export class OutputCache {
  readonly #store: Store;
  readonly #out: string;
  readonly #before: ReadonlyMap<string, Made>;
  readonly #after = new Map<string, Made>();

  /** @param out - the output folder, absolute */
  constructor(store: Store, out: string) {
    this.#store = store;
    this.#out = out;
    this.#before = new Map(JSON.parse(store.read(NAME)?.toString() ?? "[]") as [string, Made][]);
  }

  /**
   * The content of a file that was made of the same before, and is still there.
   *
   * @param path - below the output folder
   * @param input - all that the file is made of
   */
  find(path: string, input: string): string | undefined {
    const made = this.#before.get(path);
    if (made?.[0] !== hash(input)) return undefined;
    const content = this.#contentOf(path);
    if (content === undefined || hash(content) !== made[1]) return undefined;
    this.#after.set(path, made);
    return content;
  }

  /** Keeps what a file is made of. */
  keep(path: string, input: string, content: string): void {
    this.#after.set(path, [hash(input), hash(content)]);
  }

  /** Writes what the run has made. */
  save(): void {
    const text = JSON.stringify([...this.#after]);
    if (text !== JSON.stringify([...this.#before])) this.#store.write(NAME, text);
  }

  #contentOf(path: string): string | undefined {
    try {
      return readFileSync(join(this.#out, path), "utf8");
    } catch {
      return undefined;
    }
  }
}
