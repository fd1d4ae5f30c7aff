import type { Page } from "../parse/page.js";
import type { Span } from "../text/span.js";
import { namesIn } from "./expression.js";
import type { Findings } from "./findings.js";
import type { Resolver } from "./resolve.js";
import type { TypeDraft, TypeDrafts } from "./type-draft.js";

/** A statement of a base, resolved. */
interface Claim {
  readonly base: string;
  readonly page: Page;
  readonly span: Span;
}

/**
 * Gives every type its direct base: what its annotation and sentences say, else the type whose page names it as derived, else the
 * type its rows are inherited from. Of several the nearest counts, which is the one that has the others among its own bases.
 */
export function linkBaseTypes(drafts: TypeDrafts, resolver: Resolver, findings: Findings): void {
  const listed = gatherListed(drafts, resolver);
  const claims = new Map(drafts.all.map((draft) => [draft, claimsOf(draft, listed, resolver)]));
  for (const [draft, [first]] of claims) if (first !== undefined) draft.baseType = first.base;
  for (const [draft, all] of claims) chooseNearest(draft, all, drafts, findings);
  breakCycles(drafts, findings);
}

/** What the pages of base types say of others, by the name of the derived type. */
function gatherListed(drafts: TypeDrafts, resolver: Resolver): ReadonlyMap<string, readonly Claim[]> {
  const listed = new Map<string, Claim[]>();
  for (const draft of drafts.all) {
    for (const { page, declaration } of draft.declared.declarations) {
      for (const expression of declaration.derivedTypes) {
        const derived = resolver.findType(expression, page);
        if (derived === undefined || derived === draft.name) continue;
        const claims = listed.get(derived) ?? [];
        listed.set(derived, claims);
        claims.push({ base: draft.name, page, span: expression.span });
      }
    }
  }
  return listed;
}

function claimsOf(draft: TypeDraft, listed: ReadonlyMap<string, readonly Claim[]>, resolver: Resolver): readonly Claim[] {
  const said: Claim[] = [];
  for (const { page, declaration } of draft.declared.declarations) {
    // A sentence names its type by a link; annotations are copied from page to page.
    const bases = [...declaration.bases].sort((first, second) => rank(first.source) - rank(second.source));
    for (const { type, span } of bases) {
      const [name] = namesIn(type);
      const base = name && resolver.findType(name, page);
      if (name !== undefined && base === undefined) resolver.resolve(name, page);
      if (base !== undefined && base !== draft.name) said.push({ base, page, span });
    }
  }
  if (said.length > 0) return said;
  const named = listed.get(draft.name) ?? [];
  return named.length > 0 ? named : rowClaims(draft, resolver);
}

function rank(source: "annotation" | "prose"): number {
  return source === "prose" ? 0 : 1;
}

/** Rows that name where they come from, where nothing else does. */
function rowClaims(draft: TypeDraft, resolver: Resolver): readonly Claim[] {
  const claims = new Map<string, Claim>();
  for (const { page, declaration } of draft.declared.declarations) {
    for (const { facets } of [...declaration.properties, ...declaration.navigationProperties]) {
      const [name] = facets.inheritedFrom ? namesIn(facets.inheritedFrom) : [];
      const base = name && resolver.findType(name, page);
      if (name !== undefined && base !== undefined && base !== draft.name && !claims.has(base))
        claims.set(base, { base, page, span: name.span });
    }
  }
  return [...claims.values()];
}

function chooseNearest(draft: TypeDraft, claims: readonly Claim[], drafts: TypeDrafts, findings: Findings): void {
  const [first, ...others] = claims;
  if (first === undefined) return;
  const isAbove = (upper: string, lower: string): boolean => {
    const type = drafts.get(lower);
    return type !== undefined && type !== draft && drafts.ancestors(type).some((ancestor) => ancestor.name === upper);
  };
  const nearest = others.reduce((chosen, claim) => (isAbove(chosen.base, claim.base) ? claim : chosen), first);
  draft.baseType = nearest.base;
  for (const { base, page, span } of claims) {
    if (base === nearest.base || isAbove(base, nearest.base)) continue;
    const place = { path: nearest.page.path, span: nearest.span, message: `\`${nearest.base}\` is named here` };
    findings.report("type/base-conflict", page.path, span, { name: draft.name, first: nearest.base, second: base }, [place]);
  }
}

/** The type of a cycle that is met first loses its base. */
function breakCycles(drafts: TypeDrafts, findings: Findings): void {
  const settled = new Set<TypeDraft>();
  for (const start of drafts.all) {
    const path = new Set<TypeDraft>();
    let type: TypeDraft | undefined = start;
    while (type !== undefined && !settled.has(type) && !path.has(type)) {
      path.add(type);
      type = drafts.get(type.baseType);
    }
    if (type !== undefined && path.has(type)) {
      const [first] = type.declared.declarations;
      if (first !== undefined) findings.report("type/base-cycle", first.page.path, first.declaration.name.span, { name: type.name });
      delete type.baseType;
    }
    for (const seen of path) settled.add(seen);
  }
}
