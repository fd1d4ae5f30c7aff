/** Gives names out once: with an ordinal behind those that are taken. */
export class UniqueNames {
  readonly #taken = new Set<string>();
  readonly #next = new Map<string, number>();

  /**
   * @param wanted - the name
   * @param separator - what stands between the name and its ordinal
   */
  take(wanted: string, separator = ""): string {
    const key = wanted.toLowerCase();
    if (!this.#taken.has(key)) {
      this.#taken.add(key);
      return wanted;
    }
    let ordinal = this.#next.get(key) ?? 2;
    let name = `${wanted}${separator}${ordinal++}`;
    while (this.#taken.has(name.toLowerCase())) name = `${wanted}${separator}${ordinal++}`;
    this.#next.set(key, ordinal);
    this.#taken.add(name.toLowerCase());
    return name;
  }
}
