import { elementOf } from "../../model/reference.js";
import { append } from "../../text/append.js";
import { nearest } from "../../text/nearest.js";
import type { Schema, StructuredType, TypeReference } from "../../model/schema.js";

/** What a member of a type leads to, and where it cannot be told whether there is such a member. */
export type MemberAnswer =
  | { readonly kind: "member"; readonly type: TypeReference }
  | { readonly kind: "none"; readonly near?: string }
  | { readonly kind: "unknown" };

/** So many letters of a name may differ from what was meant; a short name is near to too much. */
const MOST_EDITS = 2;
const SHORT = 4;

/** Finds members by name in a type, its bases and the types derived from it. */
export class MemberIndex {
  readonly #types: ReadonlyMap<string, StructuredType>;
  readonly #derived = new Map<string, StructuredType[]>();

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
    const family = this.#family(type);
    const all = family.flatMap(({ properties, navigationProperties }) => [...properties, ...navigationProperties]);
    const member = all.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (member) return { kind: "member", type: member.type };
    const names = all.map((candidate) => candidate.name).filter(({ length }) => length > SHORT);
    const near = nearest(name, names, MOST_EDITS);
    if (near !== undefined) return { kind: "none", near };
    return { kind: all.length === 0 || family.some(({ openType }) => openType) ? "unknown" : "none" };
  }

  #family(type: StructuredType): readonly StructuredType[] {
    return [type, ...this.#bases(type), ...(this.#derived.get(type.name) ?? [])];
  }

  #bases(type: StructuredType): readonly StructuredType[] {
    const bases: StructuredType[] = [];
    let base = type.baseType === undefined ? undefined : this.#types.get(type.baseType);
    while (base !== undefined && base !== type && !bases.includes(base)) {
      bases.push(base);
      base = base.baseType === undefined ? undefined : this.#types.get(base.baseType);
    }
    return bases;
  }
}
