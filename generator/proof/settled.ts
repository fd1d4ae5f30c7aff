import type { JsonNode, JsonObject, JsonProperty } from "../text/json.js";

/** The faults that were found before, so that the compiler can get to those behind them. */
export class Settled {
  readonly #accepted = new Set<JsonNode>();
  readonly #dropped = new Set<JsonProperty>();
  readonly #unwrapped = new Set<JsonNode>();
  readonly #added = new Map<JsonObject, Set<string>>();
  #addedNames = 0;

  /** How much is settled: what settles nothing new changes no code. */
  get count(): number {
    return this.#accepted.size + this.#dropped.size + this.#unwrapped.size + this.#addedNames;
  }

  /** Takes a value as it is. */
  accept(node: JsonNode): void {
    this.#accepted.add(node);
  }

  /** Leaves a member out. */
  drop(property: JsonProperty): void {
    this.#dropped.add(property);
  }

  /** Takes the value that an object wraps in its place. */
  unwrap(object: JsonObject): void {
    this.#unwrapped.add(object);
  }

  /**
   * Adds members to an object.
   *
   * @returns those that were not added before
   */
  add(object: JsonObject, names: readonly string[]): readonly string[] {
    const added = this.#added.get(object) ?? new Set<string>();
    this.#added.set(object, added);
    const news = names.filter((name) => !added.has(name));
    for (const name of news) added.add(name);
    this.#addedNames += news.length;
    return news;
  }

  /** Whether a value is taken as it is. */
  isAccepted(node: JsonNode): boolean {
    return this.#accepted.has(node);
  }

  /** Whether a member is left out. */
  isDropped(property: JsonProperty): boolean {
    return this.#dropped.has(property);
  }

  /** Whether the value that an object wraps is taken in its place. */
  isUnwrapped(node: JsonNode): node is JsonObject {
    return this.#unwrapped.has(node);
  }

  /** The names of the members that an object was given. */
  addedTo(object: JsonObject): Iterable<string> {
    return this.#added.get(object) ?? [];
  }
}
