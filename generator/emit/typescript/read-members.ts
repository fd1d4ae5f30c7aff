import { sameReference } from "../../model/reference.js";
import type { NavigationProperty, Property, StructuredType, TypeReference } from "../../model/schema.js";
import type { Hierarchy } from "../hierarchy.js";
import { isNullable } from "./structured-type.js";

/** A property or a relationship as a value of a type has it. */
export interface ReadMember {
  readonly name: string;
  readonly type: TypeReference;
  readonly nullable: boolean;
}

/**
 * What a value of a type has, its bases' members before its own, as the interfaces have it: what a type repeats can only lose its null,
 * what it contradicts is its own unless a base is open. Annotations are no members.
 */
export function readMembers(type: StructuredType, hierarchy: Hierarchy): readonly ReadMember[] {
  const members = new Map<string, ReadMember>();
  let isOpen = false;
  for (const declaring of [...hierarchy.ancestors(type).toReversed(), type]) {
    for (const member of membersOf(declaring)) {
      const inherited = members.get(member.name);
      if (inherited === undefined || isUnknown(inherited.type) || (!isOpen && !sameReference(member.type, inherited.type)))
        members.set(member.name, member);
      else if (!member.nullable) members.set(member.name, { ...inherited, nullable: false });
    }
    isOpen ||= declaring.openType;
  }
  return [...members.values()];
}

/** Own members, each name once. */
function membersOf({ key, properties, navigationProperties }: StructuredType): Iterable<ReadMember> {
  const own = new Map<string, ReadMember>();
  for (const member of [...properties, ...navigationProperties]) {
    if (!member.name.includes("@") && !own.has(member.name)) own.set(member.name, readMember(member, key));
  }
  return own.values();
}

function readMember(member: Property | NavigationProperty, key: readonly string[]): ReadMember {
  const { name, type } = member;
  return { name, type, nullable: isNullable(member) && !key.includes(name) };
}

function isUnknown(type: TypeReference): boolean {
  return type.kind === "unresolved" || (type.kind === "primitive" && type.type === "Untyped");
}
