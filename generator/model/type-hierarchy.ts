import type { StructuredType } from "./schema.js";
import { append } from "../text/append.js";
import { sortedBy } from "../text/ordinal.js";

/** The structured types of a schema by name, with the ways up and down. */
export class TypeHierarchy {
  readonly #types: ReadonlyMap<string, StructuredType>;
  readonly #derived: ReadonlyMap<string, readonly StructuredType[]>;

  constructor(types: readonly StructuredType[]) {
    this.#types = new Map(types.map((type) => [type.name, type]));
    const derived = new Map<string, StructuredType[]>();
    for (const type of this.#types.values()) {
      if (type.baseType === undefined) continue;
      append(derived, type.baseType, type);
    }
    this.#derived = derived;
  }

  /** The type of this name. */
  get(name: string): StructuredType | undefined {
    return this.#types.get(name);
  }

  /** The type and its bases, nearest first. */
  lineage(name: string): readonly StructuredType[] {
    const seen = new Set<StructuredType>();
    for (let type = this.#types.get(name); type !== undefined && !seen.has(type);) {
      seen.add(type);
      type = type.baseType === undefined ? undefined : this.#types.get(type.baseType);
    }
    return [...seen];
  }

  /** Whether the second type is among the first one's bases. */
  hasAncestor(name: string, ancestor: string): boolean {
    return this.lineage(name).some((type, index) => index > 0 && type.name === ancestor);
  }

  /** Every type below this one, by name. */
  descendants(name: string): readonly StructuredType[] {
    const found = new Set<StructuredType>();
    const waiting = [...(this.#derived.get(name) ?? [])];
    for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) {
      if (found.has(type) || type.name === name) continue;
      found.add(type);
      waiting.push(...(this.#derived.get(type.name) ?? []));
    }
    return sortedBy(found, (type) => type.name);
  }
}
