import { sameReference } from "./reference.js";
import { keyOf } from "./root-entity.js";
import type { TypeDraft, TypeDrafts } from "./type-draft.js";
import { append } from "../text/append.js";

/** So many members beside the key must be repeated; fewer are a coincidence. */
const FEWEST_REPEATED = 2;

/**
 * Derives types from an entity whose table they repeat, where nothing says a base: a type with a key, but without any use as an entity
 * of its own, that has every member of an entity with the same noun at the end of its name.
 *
 * @param entities - the types with evidence of a key
 */
export function inferRepeatedBases(drafts: TypeDrafts, entities: ReadonlySet<TypeDraft>): void {
  const byNoun = new Map<string, TypeDraft[]>();
  for (const draft of entities) append(byNoun, nounOf(draft), draft);
  for (const draft of drafts.all) {
    if (draft.baseType !== undefined || entities.has(draft) || keyOf(draft) === undefined) continue;
    const candidates = (byNoun.get(nounOf(draft)) ?? []).filter((base) => repeats(draft, base, drafts));
    const [only] = candidates;
    if (only !== undefined && candidates.length === 1) draft.baseType = only.name;
  }
}

/** The last word of a name: `Operation` of `commsOperation`. */
function nounOf({ name }: TypeDraft): string {
  return /[A-Z]?[a-z0-9]+$/.exec(name)?.[0].toLowerCase() ?? "";
}

function repeats(draft: TypeDraft, base: TypeDraft, drafts: TypeDrafts): boolean {
  const members = [base, ...drafts.ancestors(base)].flatMap((type) => [...type.properties, ...type.navigationProperties]);
  const key = keyOf(base);
  const shared = members.filter(([name]) => name !== key);
  return (
    shared.length >= FEWEST_REPEATED &&
    shared.every(([name, member]) => {
      const own = draft.properties.get(name) ?? draft.navigationProperties.get(name);
      // Two lists of values that differ are two enumerations of one property.
      return own !== undefined && (sameReference(own.type, member.type) || (own.type.kind === "enum" && member.type.kind === "enum"));
    })
  );
}
