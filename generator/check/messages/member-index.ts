import { elementOf } from "../../model/reference.js";
import { append } from "../../text/append.js";
import { Hints } from "../../text/nearest.js";
import type { Schema, StructuredType, TypeReference } from "../../model/schema.js";

/** What a member of a type leads to, and where it cannot be told whether there is such a member. */
export type MemberAnswer =
  | { readonly kind: "member"; readonly type: TypeReference }
  | { readonly kind: "none"; readonly near?: string }
  | { readonly kind: "unknown" };

/** So many letters of a name may differ from what was meant; a short name is near to too much. */
const MOST_EDITS = 2;
const SHORT = 4;

/** The members of a type, its bases and the types derived from it. */
interface FamilyMembers {
  /** By name in lower case. */
  readonly types: ReadonlyMap<string, TypeReference>;
  /** Those that others may be misspellings of. */
  readonly names: readonly string[];
  readonly isOpen: boolean;
}

/** Finds members by name in a type, its bases and the types derived from it. */
export class MemberIndex {
  readonly #types: ReadonlyMap<string, StructuredType>;
  readonly #derived = new Map<string, StructuredType[]>();
  /** Examples ask for the members of the same types over and over. */
  readonly #members = new Map<StructuredType, FamilyMembers>();
  readonly #hints = new Hints(MOST_EDITS);

  constructor({ types }: Schema) {
    this.#types = new Map(types.map((type) => [type.name, type]));
    for (const type of types) {
      for (const base of this.#bases(type)) {
        append(this.#derived, base.name, type);
      }
    }
  }

  /** Whether a name is a type's. */
  has(name: string): boolean {
    return this.#types.has(name);
  }

  /** The member of that name, in whatever case. An open type may have any, unless the name is near to that of a documented one. */
  find(reference: TypeReference, name: string): MemberAnswer {
    const element = elementOf(reference);
    const type = element.kind === "structured" ? this.#types.get(element.name) : undefined;
    if (type === undefined) return { kind: "unknown" };
    const { types, names, isOpen } = this.#membersOf(type);
    const member = types.get(name.toLowerCase());
    if (member) return { kind: "member", type: member };
    const near = this.#hints.find(name, names);
    if (near !== undefined) return { kind: "none", near };
    return { kind: types.size === 0 || isOpen ? "unknown" : "none" };
  }

  #membersOf(type: StructuredType): FamilyMembers {
    const known = this.#members.get(type);
    if (known !== undefined) return known;
    const family = this.#family(type);
    const all = family.flatMap(({ properties, navigationProperties }) => [...properties, ...navigationProperties]);
    const members = {
      // The first of a name comes last, and stays.
      types: new Map(all.toReversed().map((member) => [member.name.toLowerCase(), member.type])),
      names: all.map((member) => member.name).filter(({ length }) => length > SHORT),
      isOpen: family.some(({ openType }) => openType),
    };
    this.#members.set(type, members);
    return members;
  }

  #family(type: StructuredType): readonly StructuredType[] {
    return [type, ...this.#bases(type), ...(this.#derived.get(type.name) ?? [])];
  }

  #bases(type: StructuredType): readonly StructuredType[] {
    const bases = new Set<StructuredType>();
    let base = type.baseType === undefined ? undefined : this.#types.get(type.baseType);
    while (base !== undefined && base !== type && !bases.has(base)) {
      bases.add(base);
      base = base.baseType === undefined ? undefined : this.#types.get(base.baseType);
    }
    return [...bases];
  }
}
