import { hash } from "../text/hash.js";
import { parseEntries, printEntries } from "./entries.js";
import type { Store } from "./store.js";

/** Where a store has the outcomes. */
const NAME = "replays";

/**
 * What came of replaying examples, as JSON, by hashes of all that it depends on.
 *
 * What a run did not ask for is forgotten at its end.
 */
export class ReplayCache {
  readonly #store: Store;
  #before: ReadonlyMap<string, string> | undefined;
  readonly #after = new Map<string, string>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** What came of the same. */
  find(input: string): string | undefined {
    const key = hash(input);
    const outcome = this.#known.get(key);
    if (outcome !== undefined) this.#after.set(key, outcome);
    return outcome;
  }

  /** Keeps an outcome for later runs. */
  keep(input: string, outcome: string): void {
    this.#after.set(hash(input), outcome);
  }

  /** Writes what the run has asked for and made. */
  save(): void {
    const known = this.#known;
    const isSame = this.#after.size === known.size && [...this.#after.keys()].every((key) => known.has(key));
    if (!isSame) this.#store.write(NAME, printEntries(this.#after));
  }

  /** Read when it is first asked for: a run that finds nothing to do needs none. */
  get #known(): ReadonlyMap<string, string> {
    return (this.#before ??= parseEntries(this.#store.read(NAME)));
  }
}
