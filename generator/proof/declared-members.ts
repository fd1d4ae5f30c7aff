import { Hierarchy } from "../emit/hierarchy.js";
import { parseODataType } from "../model/qualified-name.js";
import { declaredNames } from "../model/reference.js";
import type { NavigationProperty, Property, Schema, StructuredType, TypeReference } from "../model/schema.js";
import { OPEN_TYPE_PHRASES } from "../parse/vocabulary/open-type-phrases.js";
import { memberOf, type JsonObject } from "../text/json.js";

/** Names the type of an object in the object itself. */
export const TYPE_ANNOTATION = "@odata.type";

/** What is documented of a value. */
export interface Expected {
  readonly type?: TypeReference | undefined;
  /** What a request's own table lists, beside the members of the type. */
  readonly listed?: readonly Property[];
  /** What the member `value` of a response has where the response only wraps it. */
  readonly wrapped?: TypeReference | undefined;
}

/** What a table has a row for. */
export type Member = Property | NavigationProperty;

/** A member as a table declares it. */
export interface DeclaredMember {
  readonly member: Member;
  /** Whether it is declared by a type derived from the one that is documented. */
  readonly isDerived: boolean;
}

/** Finds what tables say of the members of objects. */
export class DeclaredMembers {
  readonly #hierarchy: Hierarchy;
  readonly #types: ReadonlyMap<string, StructuredType>;
  /** By their names in lower case, as pages do not agree on capitals. */
  readonly #spelled: ReadonlyMap<string, StructuredType>;
  readonly #members = new Map<string, ReadonlyMap<string, Member>>();
  /** The types that members have, by the members' names in lower case. */
  readonly #held = new Map<string, Set<string>>();

  /** The members of enumerations. */
  readonly #enums: ReadonlyMap<string, ReadonlySet<string>>;

  constructor({ types, enums }: Schema) {
    this.#enums = new Map(
      enums.filter(({ textual }) => !textual).map(({ name, members }) => [name, new Set(members.map((member) => member.name))]),
    );
    this.#hierarchy = new Hierarchy(types);
    this.#types = new Map(types.map((type) => [type.name, type]));
    this.#spelled = new Map(types.map((type) => [type.name.toLowerCase(), type]));
    for (const { name, type } of types.flatMap(({ properties, navigationProperties }) => [...properties, ...navigationProperties]))
      for (const held of declaredNames(type))
        this.#held.set(name.toLowerCase(), (this.#held.get(name.toLowerCase()) ?? new Set()).add(held));
  }

  /**
   * The type that an object names; undefined where it names none, or one without values of its own, and `unknown` where it names what no
   * page declares.
   */
  namedBy(object: JsonObject): StructuredType | "unknown" | undefined {
    const value = memberOf(object, TYPE_ANNOTATION);
    if (value === undefined) return undefined;
    const named = value.kind === "string" ? parseODataType(value.value) : undefined;
    const type = named && !named.collection ? this.#spelled.get(named.name.toLowerCase()) : undefined;
    return type === undefined ? "unknown" : type.abstract ? undefined : type;
  }

  /** The types that an object may be of: the one that it names, else those that are documented for it. */
  typesOf(object: JsonObject, { type }: Expected): readonly string[] {
    const named = this.namedBy(object);
    if (named !== undefined && named !== "unknown") return [named.name];
    return type === undefined ? [] : declaredNames(type);
  }

  /** A member of an object by its name: of its type or the bases of that, of its body's table, of a type derived from its own. */
  find(object: JsonObject, expected: Expected, name: string): DeclaredMember | undefined {
    const types = this.typesOf(object, expected);
    const member = this.#firstOf(types, name) ?? expected.listed?.find((property) => property.name === name);
    if (member !== undefined) return { member, isDerived: false };
    const derived = this.#firstOf(new Set(types.flatMap((type) => [...this.#hierarchy.family(type)])), name);
    return derived && { member: derived, isDerived: true };
  }

  /** Whether a type and another derive from one that says what they have in common: a page may name one of several that it is about. */
  areAkin(first: string, second: string): boolean {
    const bases = new Set(this.#lineage(second));
    return this.#lineage(first).some(
      (base) => bases.has(base) && [...this.#membersOf(base.name).keys()].some((name) => !base.key.includes(name)),
    );
  }

  /** Whether a member is a key of the type of its object. */
  isKey(object: JsonObject, expected: Expected, name: string): boolean {
    return this.typesOf(object, expected).some((type) => this.#types.get(type)?.key.includes(name));
  }

  /** Whether no page says which members a type has: there are none, neither own nor inherited, or its description calls it open. */
  isUndetermined(type: string): boolean {
    const isOpen = this.#lineage(type).some(({ description = "" }) => OPEN_TYPE_PHRASES.test(description));
    return isOpen || this.#membersOf(type).size === 0;
  }

  /** Whether some type has a member of a name whose values may be of a type. */
  isHeld(name: string, type: string): boolean {
    const held = this.#held.get(name.toLowerCase());
    return held !== undefined && this.#lineage(type).some((base) => held.has(base.name));
  }

  /** Whether a value is among the members of an enumeration; of a string with known values others are possible. */
  isListed(value: string, enumeration: string): boolean {
    return this.#enums.get(enumeration)?.has(value) ?? true;
  }

  #lineage(name: string): readonly StructuredType[] {
    const type = this.#types.get(name);
    return type === undefined ? [] : [type, ...this.#hierarchy.ancestors(type)];
  }

  #firstOf(types: Iterable<string>, name: string): Member | undefined {
    for (const type of types) {
      const found = this.#membersOf(type).get(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Own members, which go first, and inherited ones. */
  #membersOf(name: string): ReadonlyMap<string, Member> {
    const known = this.#members.get(name);
    if (known !== undefined) return known;
    const members = new Map<string, Member>();
    for (const declaring of this.#lineage(name)) {
      for (const member of [...declaring.properties, ...declaring.navigationProperties])
        if (!members.has(member.name)) members.set(member.name, member);
    }
    this.#members.set(name, members);
    return members;
  }
}
