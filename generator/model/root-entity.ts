import { elementOf } from "./reference.js";
import type { TypeDraft, TypeDrafts } from "./type-draft.js";

/** Names that a key has where nothing says which property it is, in lower case. */
const KEY_NAMES: readonly string[] = ["id"];

/**
 * The type that stands above the entities and gives them nothing but their key, such as `microsoft.graph.entity`: it has no base and no
 * methods, its only property is a key, and more types name it as their base than there are members of it, which would be any
 * entity. The one that most types name, where there are several.
 */
export function findRootEntity(drafts: TypeDrafts): TypeDraft | undefined {
  const derived = countBy(drafts.all.flatMap(({ baseType }) => drafts.get(baseType) ?? []));
  const used = countBy(drafts.all.flatMap(memberTypes).flatMap((name) => drafts.get(name) ?? []));
  const roots = [...derived].filter(([type, count]) => isRoot(type) && count > (used.get(type) ?? 0));
  return roots.sort((first, second) => second[1] - first[1])[0]?.[0];
}

function countBy(types: readonly TypeDraft[]): ReadonlyMap<TypeDraft, number> {
  const counts = new Map<TypeDraft, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
}

/** The types of a type's members. */
function memberTypes(draft: TypeDraft): readonly string[] {
  const members = [...draft.properties.values(), ...draft.navigationProperties.values()];
  return members.map(({ type }) => elementOf(type)).flatMap((type) => (type.kind === "structured" ? [type.name] : []));
}

function isRoot(type: TypeDraft): boolean {
  const [only] = type.properties.keys();
  return (
    type.baseType === undefined &&
    type.properties.size === 1 &&
    type.navigationProperties.size === 0 &&
    only !== undefined &&
    KEY_NAMES.includes(only) &&
    type.declared.declarations.every(({ page }) => page.methods.length === 0)
  );
}

/** The name in lower case of the property that is a type's key, as its annotation or its properties have it. */
export function keyOf(draft: TypeDraft): string | undefined {
  const annotated = draft.declared.declarations.map(({ declaration }) => declaration.keyProperty?.value.toLowerCase());
  const named = annotated.find((name) => name !== undefined && draft.properties.has(name));
  return named ?? KEY_NAMES.find((name) => draft.properties.has(name));
}
