import { hash } from "../text/hash.js";
import type { KnownOutcomes } from "../text/known-outcomes.js";
import { parseEntries, printEntries } from "./entries.js";
import type { Store } from "./store.js";

/**
 * Outcomes by hashes of all that they depend on.
 *
 * What a run did not ask for is forgotten at its end; one that asked for nothing at all leaves what there is.
 */
export class OutcomeCache implements KnownOutcomes {
  readonly #store: Store;
  readonly #name: string;
  #before: ReadonlyMap<string, string> | undefined;
  readonly #after = new Map<string, string>();

  /** @param name - where the store has the outcomes */
  constructor(store: Store, name: string) {
    this.#store = store;
    this.#name = name;
  }

  find(input: string): string | undefined {
    // Read when it is first asked for: a run that finds nothing to do needs none.
    this.#before ??= parseEntries(this.#store.read(this.#name));
    const key = hash(input);
    const outcome = this.#before.get(key);
    if (outcome !== undefined) this.#after.set(key, outcome);
    return outcome;
  }

  keep(input: string, outcome: string): void {
    this.#after.set(hash(input), outcome);
  }

  /** Writes what the run has asked for and made. */
  save(): void {
    const known = this.#before;
    if (known === undefined) return;
    const isSame = this.#after.size === known.size && [...this.#after.keys()].every((key) => known.has(key));
    if (!isSame) this.#store.write(this.#name, printEntries(this.#after));
  }
}
