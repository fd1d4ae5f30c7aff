import { shortName } from "../../model/qualified-name.js";
import { declaredNames } from "../../model/reference.js";
import type { EnumType, NavigationProperty, Property, Schema, StructuredType } from "../../model/schema.js";
import { TypeHierarchy } from "../../model/type-hierarchy.js";
import type { Page, TypeDeclaration } from "../../parse/page.js";
import { OPEN_TYPE_PHRASES } from "../../parse/vocabulary/open-type-phrases.js";
import { append } from "../../text/append.js";
import { compareOrdinal } from "../../text/ordinal.js";

/** What may stand in an object: a property or a relationship. */
export type Member = Property | NavigationProperty;

/** Finds types, enumerations and members of a schema by name, as bodies need them. */
export class SchemaIndex {
  readonly #types: readonly StructuredType[];
  readonly #hierarchy: TypeHierarchy;
  readonly #enums: ReadonlyMap<string, EnumType>;
  readonly #byLowerName = new Map<string, string>();
  readonly #byPlace = new Map<string, string>();
  /** Types with a base that is declared on no page. */
  readonly #baseless = new Set<string>();
  /** A short name that several types share has all of them. */
  readonly #byShortName = new Map<string, string[]>();
  readonly #members = new Map<string, ReadonlyMap<string, Member>>();
  readonly #open = new Map<string, boolean>();
  readonly #owners = new Map<string, ReadonlyMap<string, readonly string[]>>();
  /** By the name of a member in lower case, the types that members of that name have. */
  #typesOfMembers: ReadonlyMap<string, ReadonlySet<string>> | undefined;

  constructor({ types, enums }: Schema, pages: readonly Page[]) {
    this.#types = types;
    for (const { name, origins } of types) for (const { page, span } of origins) this.#byPlace.set(`${page} ${span.start}`, name);
    this.#hierarchy = new TypeHierarchy(types);
    this.#enums = new Map(enums.map((type) => [type.name, type]));
    for (const { name } of [...types, ...enums]) {
      this.#byLowerName.set(name.toLowerCase(), name);
      const short = shortName(name).toLowerCase();
      append(this.#byShortName, short, name);
    }
    for (const page of pages) {
      for (const declaration of page.types) {
        const name = this.declaredBy(declaration, page);
        if (name !== undefined && declaration.bases.length > 0 && this.type(name)?.baseType === undefined) this.#baseless.add(name);
      }
    }
  }

  /** The name of the type that a page declares. */
  declaredBy({ name }: TypeDeclaration, { path }: Page): string | undefined {
    return this.#byPlace.get(`${path} ${name.span.start}`);
  }

  /** The name under which the schema has what a body calls so, whatever the case and namespace. */
  nameOf(written: string): string | undefined {
    const lower = written.toLowerCase();
    return this.#byLowerName.get(lower) ?? this.#byShortName.get(shortName(lower))?.[0];
  }

  type(name: string): StructuredType | undefined {
    return this.#hierarchy.get(name);
  }

  enumeration(name: string): EnumType | undefined {
    return this.#enums.get(name);
  }

  /** The names of all types and enumerations, for suggestions. */
  get names(): Iterable<string> {
    return this.#byLowerName.values();
  }

  /** The members of a type and of its bases, by name in lower case. */
  members(name: string): ReadonlyMap<string, Member> {
    const known = this.#members.get(name);
    if (known !== undefined) return known;
    const members = new Map<string, Member>();
    for (const type of this.#hierarchy.lineage(name).toReversed()) {
      for (const member of [...type.navigationProperties, ...type.properties]) members.set(member.name.toLowerCase(), member);
    }
    this.#members.set(name, members);
    return members;
  }

  /** The derived type that has most of the members which the type itself lacks, if any has one; the first by name of several. */
  derivedWith(name: string, members: readonly string[]): string | undefined {
    const owners = this.#ownersBelow(name);
    const counts = new Map<string, number>();
    for (const member of members)
      for (const owner of owners.get(member.toLowerCase()) ?? []) counts.set(owner, (counts.get(owner) ?? 0) + 1);
    const most = Math.max(...counts.values());
    return [...counts]
      .filter(([, count]) => count === most)
      .map(([owner]) => owner)
      .sort(compareOrdinal)[0];
  }

  /** The derived types that declare each member, by its name in lower case. */
  #ownersBelow(name: string): ReadonlyMap<string, readonly string[]> {
    const known = this.#owners.get(name);
    if (known !== undefined) return known;
    const owners = new Map<string, string[]>();
    for (const derived of this.#hierarchy.descendants(name)) {
      for (const { name: member } of [...derived.properties, ...derived.navigationProperties]) {
        append(owners, member.toLowerCase(), derived.name);
      }
    }
    this.#owners.set(name, owners);
    return owners;
  }

  /** Whether some type has a member of this name that holds objects of another type. */
  isHeldBy(member: string, type: string): boolean {
    this.#typesOfMembers ??= this.#gatherTypesOfMembers();
    return this.#typesOfMembers.get(member.toLowerCase())?.has(type) === true;
  }

  /**
   * Whether objects of a type have members that no page lists: it is open, or derived from an open one, or there is no page about it or
   * about its base.
   */
  isOpen(name: string): boolean {
    const known = this.#open.get(name) ?? this.#hierarchy.lineage(name).some((type) => this.#isOpenItself(type));
    this.#open.set(name, known);
    return known;
  }

  #isOpenItself({ name, openType, provenance, description }: StructuredType): boolean {
    const saysSo = description !== undefined && OPEN_TYPE_PHRASES.test(description);
    return openType || provenance === "inferred" || this.#baseless.has(name) || saysSo;
  }

  /** Whether nothing is known of what a type consists of. */
  isUnknown(name: string): boolean {
    return this.#hierarchy.get(name) === undefined || this.members(name).size === 0;
  }

  /** Whether a type is another or derived from it. */
  isA(name: string, base: string): boolean {
    return name === base || this.#hierarchy.hasAncestor(name, base);
  }

  /** Whether two types have a base in common that says more of them than which key they have. */
  areSiblings(first: string, second: string): boolean {
    return this.#hierarchy
      .lineage(first)
      .some((base) => this.#hierarchy.hasAncestor(second, base.name) && this.members(base.name).size > base.key.length);
  }

  #gatherTypesOfMembers(): ReadonlyMap<string, ReadonlySet<string>> {
    const gathered = new Map<string, Set<string>>();
    for (const { properties, navigationProperties } of this.#types) {
      for (const { name, type } of [...properties, ...navigationProperties]) {
        const known = gathered.get(name.toLowerCase()) ?? new Set<string>();
        gathered.set(name.toLowerCase(), known);
        for (const declared of declaredNames(type)) known.add(declared);
      }
    }
    return gathered;
  }
}
