import { hash } from "../text/hash.js";
import { parseEntries, printEntries } from "./entries.js";
import type { Store } from "./store.js";

/** Where a store has the contracts. */
const NAME = "contracts";

/**
 * Examples that need not be replayed again, as JSON, by hashes of all that they depend on.
 *
 * What a run did not ask for is forgotten at its end.
 */
export class ContractCache {
  readonly #store: Store;
  #before: ReadonlyMap<string, string> | undefined;
  readonly #after = new Map<string, string>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** The contract that came of the same. */
  find(input: string): string | undefined {
    const key = hash(input);
    const contract = this.#known.get(key);
    if (contract !== undefined) this.#after.set(key, contract);
    return contract;
  }

  /** Keeps a contract for later runs. */
  keep(input: string, contract: string): void {
    this.#after.set(hash(input), contract);
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
