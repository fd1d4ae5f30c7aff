import type { TypeDraft, TypeDrafts } from "./type-draft.js";

/** Names that a key has where nothing says which property it is, in lower case. */
const KEY_NAMES: readonly string[] = ["id"];

/**
 * The type that stands above the entities and gives them nothing but their key, such as `microsoft.graph.entity`: it has no base, its
 * only property is a key, and other types name it as their base. The one that most do, where there are several.
 */
export function findRootEntity(drafts: TypeDrafts): TypeDraft | undefined {
  const derived = new Map<TypeDraft, number>();
  for (const { baseType } of drafts.all) {
    const base = drafts.get(baseType);
    if (base !== undefined) derived.set(base, (derived.get(base) ?? 0) + 1);
  }
  const roots = [...derived].filter(([type]) => isRoot(type));
  return roots.sort((first, second) => second[1] - first[1])[0]?.[0];
}

function isRoot(type: TypeDraft): boolean {
  const [only] = type.properties.keys();
  return (
    type.baseType === undefined &&
    type.properties.size === 1 &&
    type.navigationProperties.size === 0 &&
    only !== undefined &&
    KEY_NAMES.includes(only)
  );
}

/** The name in lower case of the property that is a type's key, as its annotation or its properties have it. */
export function keyOf(draft: TypeDraft): string | undefined {
  const annotated = draft.declared.declarations.map(({ declaration }) => declaration.keyProperty?.value.toLowerCase());
  const named = annotated.find((name) => name !== undefined && draft.properties.has(name));
  return named ?? KEY_NAMES.find((name) => draft.properties.has(name));
}
