import type { EnumDeclaration, Page, TypeDeclaration } from "../parse/page.js";
import { append } from "../text/append.js";
import { compareOrdinal } from "../text/ordinal.js";
import type { Namespaces } from "./namespace.js";
import type { PropertyOfSection } from "./property-enum.js";
import { shortName } from "./qualified-name.js";
import type { Provenance } from "./schema.js";

/** A declaration and the page it stands on. */
export interface Declared<T> {
  readonly page: Page;
  readonly declaration: T;
}

/** An entity or complex type with everything that declares it. */
export interface DeclaredType {
  readonly kind: "structured";
  readonly name: string;
  readonly provenance: Provenance;
  /** The page that documents it first, which is the one that says most. */
  readonly declarations: readonly Declared<TypeDeclaration>[];
}

/** An enumeration with everything that declares it. */
export interface DeclaredEnum {
  readonly kind: "enum";
  readonly name: string;
  readonly provenance: Provenance;
  readonly declarations: readonly Declared<EnumDeclaration>[];
}

/** What one page declares: the key of its own type or enumeration, and of those in its sections. */
export interface PageDeclarations {
  readonly own?: string;
  readonly sections: readonly { readonly key: string; readonly anchor?: string }[];
}

/** Everything that has a name, whatever its case. */
export class Declarations {
  readonly #byKey = new Map<string, DeclaredType | DeclaredEnum>();
  readonly #byShortName = new Map<string, string[]>();
  readonly #byPage = new Map<string, PageDeclarations>();
  /** Tables of values that belong to one property, by page and by the property's name in lower case. */
  readonly #ofProperties = new Map<string, Map<string, EnumDeclaration>>();
  /** Tables of values that belong to every property of a name, with the pages that they stand on. */
  readonly #ofNames = new Map<string, Map<string, EnumDeclaration>>();

  constructor(readonly namespaces: Namespaces) {}

  /** Adds or replaces a declaration. */
  set(declared: DeclaredType | DeclaredEnum): void {
    const key = declared.name.toLowerCase();
    const short = shortName(key);
    if (!this.#byKey.has(key)) {
      append(this.#byShortName, short, key);
    }
    this.#byKey.set(key, declared);
  }

  setPage(page: Page, declarations: PageDeclarations): void {
    this.#byPage.set(page.path, declarations);
  }

  /** Adds a table of values that a property has, and that is no type. */
  setPropertyEnum(page: Page, { name, everywhere }: PropertyOfSection, declaration: EnumDeclaration): void {
    const known = this.#ofProperties.get(page.path) ?? new Map<string, EnumDeclaration>();
    this.#ofProperties.set(page.path, known.set(name, declaration));
    if (!everywhere) return;
    const pages = this.#ofNames.get(name) ?? new Map<string, EnumDeclaration>();
    this.#ofNames.set(name, pages);
    if (!pages.has(page.path)) pages.set(page.path, declaration);
  }

  /** The table of values of a property, where its page has one. */
  propertyEnum(page: Page, property: string): EnumDeclaration | undefined {
    return this.#ofProperties.get(page.path)?.get(property.toLowerCase());
  }

  /** The table of values of every property of a name. Where several pages have one, none of them is for the properties of all others. */
  enumOfName(property: string): EnumDeclaration | undefined {
    const pages = this.#ofNames.get(property.toLowerCase());
    return pages?.size === 1 ? [...pages.values()][0] : undefined;
  }

  /** What a qualified name names. */
  get(name: string): DeclaredType | DeclaredEnum | undefined {
    return this.#byKey.get(name.toLowerCase());
  }

  /** Everything with a name, whatever its namespace, in order of code units. */
  withShortName(name: string): readonly (DeclaredType | DeclaredEnum)[] {
    const keys = this.#byShortName.get(name.toLowerCase()) ?? [];
    return [...keys].sort(compareOrdinal).flatMap((key) => this.#byKey.get(key) ?? []);
  }

  onPage(page: Page): PageDeclarations {
    return this.#byPage.get(page.path) ?? { sections: [] };
  }

  get types(): readonly DeclaredType[] {
    return [...this.#byKey.values()].filter((declared) => declared.kind === "structured");
  }

  get enums(): readonly DeclaredEnum[] {
    return [...this.#byKey.values()].filter((declared) => declared.kind === "enum");
  }

  /** The namespace that a page's own names are in. */
  namespaceOf(page: Page): string {
    const written = page.namespace?.value;
    return written === undefined ? this.namespaces.fallback : this.namespaces.spell(written);
  }
}
