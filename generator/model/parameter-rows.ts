import type { ParameterRow } from "../parse/page.js";

/** The parameters that a page lists, found by name whatever its case and punctuation. */
export class ParameterRows {
  readonly #byName = new Map<string, ParameterRow>();
  readonly #ofPath = new Map<string, ParameterRow>();

  constructor(readonly all: readonly ParameterRow[]) {
    for (const row of all) {
      const key = plainName(row.name.value);
      if (!this.#byName.has(key)) this.#byName.set(key, row);
      if (row.in !== "query" && !this.#ofPath.has(key)) this.#ofPath.set(key, row);
    }
  }

  get(name: string): ParameterRow | undefined {
    return this.#byName.get(plainName(name));
  }

  /** A row that can be about a part of the path. */
  ofPath(name: string): ParameterRow | undefined {
    return this.#ofPath.get(plainName(name));
  }
}

/** A name without case and punctuation. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
