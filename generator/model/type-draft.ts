import type { DeclaredType } from "./declarations.js";
import type { NavigationProperty, Property, Provenance } from "./schema.js";

/** A type while the passes add what they find; members are kept by their names in lower case. */
export interface TypeDraft {
  readonly declared: DeclaredType;
  readonly name: string;
  kind: "entity" | "complex";
  baseType?: string;
  abstract: boolean;
  openType: boolean;
  key: readonly string[];
  readonly provenance: Provenance;
  readonly properties: Map<string, Property>;
  readonly navigationProperties: Map<string, NavigationProperty>;
  /** Names in lower case of members whose row names the type they come from, and that type. */
  readonly inherited: Map<string, string>;
}

/** The types of a version, by qualified name. */
export class TypeDrafts {
  readonly #byName: ReadonlyMap<string, TypeDraft>;

  readonly all: readonly TypeDraft[];

  constructor(drafts: readonly TypeDraft[]) {
    this.#byName = new Map(drafts.map((draft) => [draft.name, draft]));
    this.all = [...this.#byName.values()];
  }

  get(name: string | undefined): TypeDraft | undefined {
    return name === undefined ? undefined : this.#byName.get(name);
  }

  /** The base types of a type, the nearest first; stops where they repeat. */
  ancestors(draft: TypeDraft): readonly TypeDraft[] {
    const found = new Set<TypeDraft>();
    for (let base = this.get(draft.baseType); base !== undefined && base !== draft && !found.has(base); base = this.get(base.baseType))
      found.add(base);
    return [...found];
  }

  /** Whether a type is another one, or among its bases, or the reverse. */
  areRelated(first: string, second: string): boolean {
    if (first === second) return true;
    const isAbove = (upper: string, lower: string): boolean => {
      const type = this.get(lower);
      return type !== undefined && this.ancestors(type).some(({ name }) => name === upper);
    };
    return isAbove(first, second) || isAbove(second, first);
  }

  /** The type that declares a member of a type: itself, or the nearest of its bases. */
  declaring(draft: TypeDraft, name: string): TypeDraft | undefined {
    return this.#declaring(draft, name.toLowerCase());
  }

  /** A member of a type or of its bases. */
  member(draft: TypeDraft, name: string): Property | NavigationProperty | undefined {
    const key = name.toLowerCase();
    const type = this.#declaring(draft, key);
    return type?.properties.get(key) ?? type?.navigationProperties.get(key);
  }

  #declaring(draft: TypeDraft, key: string): TypeDraft | undefined {
    let type: TypeDraft | undefined = draft;
    // A way up that is longer than there are types goes round in circles.
    for (let steps = 0; type !== undefined && steps <= this.all.length; steps++) {
      if (type.properties.has(key) || type.navigationProperties.has(key)) return type;
      type = this.get(type.baseType);
    }
    return undefined;
  }
}
