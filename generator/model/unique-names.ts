/** Gives names out once: with an ordinal behind those that are taken. */
export class UniqueNames {
  readonly #taken = new Set<string>();
  readonly #next = new Map<string, number>();

  /**
   * @param wanted - the name
   * @param separator - what stands between the name and its ordinal
   */
  take(wanted: string, separator = ""): string {
    let name = wanted;
    let ordinal = this.#next.get(wanted.toLowerCase()) ?? 2;
    while (this.#taken.has(name.toLowerCase())) name = `${wanted}${separator}${ordinal++}`;
    this.#next.set(wanted.toLowerCase(), ordinal);
    this.#taken.add(name.toLowerCase());
    return name;
  }
}
