import type { StructuredType } from "../model/schema.js";
import { append } from "../text/append.js";

/** Base types of structured types. */
export class Hierarchy {
  readonly #types: ReadonlyMap<string, StructuredType>;
  readonly #derived = new Map<string, string[]>();
  readonly #bases = new Map<StructuredType, StructuredType | undefined>();

  constructor(types: readonly StructuredType[]) {
    this.#types = new Map(types.map((type) => [type.name, type]));
    for (const { name, baseType } of types) {
      if (baseType === undefined) continue;
      append(this.#derived, baseType, name);
    }
  }

  /** The type of a name. */
  get(name: string): StructuredType | undefined {
    return this.#types.get(name);
  }

  /** The base type; undefined for a root, for one whose base is not declared, and for one that is among its own bases. */
  baseOf(type: StructuredType): StructuredType | undefined {
    if (!this.#bases.has(type)) this.#bases.set(type, this.#soundBase(type));
    return this.#bases.get(type);
  }

  #soundBase(type: StructuredType): StructuredType | undefined {
    const base = this.#declaredBase(type);
    if (base === undefined) return undefined;
    const seen = new Set([type.name]);
    for (let current: StructuredType | undefined = base; current; current = this.#declaredBase(current)) {
      if (seen.has(current.name)) return undefined;
      seen.add(current.name);
    }
    return base;
  }

  /** Base types from the nearest to the root. */
  ancestors(type: StructuredType): readonly StructuredType[] {
    const ancestors: StructuredType[] = [];
    for (let base = this.baseOf(type); base; base = this.baseOf(base)) ancestors.push(base);
    return ancestors;
  }

  /** The types whose base a type is. */
  derived({ name }: StructuredType): readonly StructuredType[] {
    const derived = (this.#derived.get(name) ?? []).flatMap((one) => this.#types.get(one) ?? []);
    return derived.filter((one) => this.baseOf(one)?.name === name);
  }

  /** A type and all types derived from it, by name. */
  family(name: string): ReadonlySet<string> {
    const family = new Set([name]);
    // A set that grows while it is walked is walked to its end.
    for (const member of family) for (const derived of this.#derived.get(member) ?? []) family.add(derived);
    return family;
  }

  /** Whether other types derive from it. */
  isBase(name: string): boolean {
    return this.#derived.has(name);
  }

  #declaredBase(type: StructuredType): StructuredType | undefined {
    return type.baseType === undefined ? undefined : this.#types.get(type.baseType);
  }
}
