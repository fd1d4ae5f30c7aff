import type { Page } from "../parse/page.js";
import { addressedTypes } from "./addressed.js";
import { namesIn } from "./expression.js";
import { elementOf } from "./reference.js";
import { inferRepeatedBases } from "./repeated-base.js";
import { findRootEntity, keyOf } from "./root-entity.js";
import type { Resolver } from "./resolve.js";
import type { NavigationProperty, Property } from "./schema.js";
import type { TypeDraft, TypeDrafts } from "./type-draft.js";

/**
 * Says which types are entities, derives those without a base from the root of all entities where the documentation has one, and
 * gives rows that repeat a base's members back to the base.
 */
export function inheritMembers(drafts: TypeDrafts, pages: readonly Page[], resolver: Resolver): void {
  const root = findRootEntity(drafts);
  const evident = findEntities(drafts, pages, resolver);
  inferRepeatedBases(drafts, evident);
  const entities = withDerived(drafts, evident);
  for (const draft of entities) {
    if (root !== undefined && draft.baseType === undefined && draft !== root && sharesKey(draft, root)) draft.baseType = root.name;
  }
  for (const draft of baseFirst(drafts)) giveBack(draft, drafts);
  for (const draft of baseFirst(drafts)) setKey(draft, drafts, entities);
}

/** Whether the root's key can be a type's own: it has the same one, or shows none. */
function sharesKey(draft: TypeDraft, root: TypeDraft): boolean {
  const own = keyOf(draft);
  return own === undefined || own === keyOf(root);
}

/** Types with evidence of a key. */
function findEntities(drafts: TypeDrafts, pages: readonly Page[], resolver: Resolver): ReadonlySet<TypeDraft> {
  const targets = relationshipTargets(drafts);
  const addressed = addressedTypes(pages, resolver);
  return new Set(drafts.all.filter((draft) => targets.has(draft.name) || hasKey(draft, addressed, resolver)));
}

function withDerived(drafts: TypeDrafts, entities: ReadonlySet<TypeDraft>): ReadonlySet<TypeDraft> {
  return new Set(drafts.all.filter((draft) => entities.has(draft) || drafts.ancestors(draft).some((base) => entities.has(base))));
}

/**
 * Methods of its own page that return a type make it an entity, as does a relationship to it. An annotation of the key and a property
 * that could be one are each copied to values too, so that neither is enough: together they are, or with relationships of the type, or
 * with a path that ends with its key.
 */
function hasKey(draft: TypeDraft, addressed: ReadonlySet<string>, resolver: Resolver): boolean {
  const { declarations } = draft.declared;
  const annotated = declarations.some(({ declaration }) => declaration.keyProperty !== undefined);
  const shown = keyOf(draft) !== undefined;
  const related = draft.navigationProperties.size > 0 || addressed.has(draft.name);
  return (annotated && (shown || related)) || (shown && related) || declarations.some(({ page }) => isReturned(draft, page, resolver));
}

function isReturned(draft: TypeDraft, page: Page, resolver: Resolver): boolean {
  return page.methods.some(({ target, returnType }) => {
    const [named] = target === undefined || returnType === undefined ? [] : namesIn(returnType);
    return named !== undefined && resolver.findType(named, page) === draft.name;
  });
}

function relationshipTargets(drafts: TypeDrafts): ReadonlySet<string> {
  const targets = new Set<string>();
  for (const draft of drafts.all) {
    for (const { type } of draft.navigationProperties.values()) {
      const element = elementOf(type);
      if (element.kind === "structured") targets.add(element.name);
    }
  }
  return targets;
}

function baseFirst(drafts: TypeDrafts): readonly TypeDraft[] {
  const order = new Set<TypeDraft>();
  for (const draft of drafts.all) {
    for (const type of [...drafts.ancestors(draft)].reverse()) order.add(type);
    order.add(draft);
  }
  return [...order];
}

/** A row that repeats a base's member goes; one that names its base, which lacks it, moves there. */
function giveBack(draft: TypeDraft, drafts: TypeDrafts): void {
  const ancestors = drafts.ancestors(draft);
  if (ancestors.length === 0) return;
  giveBackMembers(draft, ancestors, (type) => type.properties);
  giveBackMembers(draft, ancestors, (type) => type.navigationProperties);
}

function giveBackMembers<M extends Property | NavigationProperty>(
  draft: TypeDraft,
  ancestors: readonly TypeDraft[],
  membersOf: (type: TypeDraft) => Map<string, M>,
): void {
  const own = membersOf(draft);
  for (const [key, member] of own) {
    const declared = ancestors.some((ancestor) => ancestor.properties.has(key) || ancestor.navigationProperties.has(key));
    const source = ancestors.find((ancestor) => ancestor.name === draft.inherited.get(key));
    if (!declared && source === undefined) continue;
    own.delete(key);
    if (!declared && source !== undefined) membersOf(source).set(key, member);
  }
}

function setKey(draft: TypeDraft, drafts: TypeDrafts, entities: ReadonlySet<TypeDraft>): void {
  const base = drafts.get(draft.baseType);
  const own = keyOf(draft);
  const ownName = own === undefined ? undefined : draft.properties.get(own)?.name;
  const key = base !== undefined && base.key.length > 0 ? base.key : ownName === undefined || !entities.has(draft) ? [] : [ownName];
  draft.key = key;
  draft.kind =
    key.length > 0 || (base !== undefined && base.kind === "entity") || (entities.has(draft) && base === undefined) ? "entity" : "complex";
}

/** Spells keys as the properties that they are, once these have their last spelling. */
export function spellKeys(drafts: TypeDrafts): void {
  for (const draft of drafts.all) draft.key = draft.key.map((name) => drafts.member(draft, name)?.name ?? name);
}
