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
 * Gives every type its direct base: what its annotation and sentences say, else the type its rows are inherited from. Of several the
 * nearest counts, which is the one that has the others among its own bases.
 */
export function linkBaseTypes(drafts: TypeDrafts, resolver: Resolver, findings: Findings): void {
  const claims = new Map(drafts.all.map((draft) => [draft, claimsOf(draft, resolver)]));
  for (const [draft, [first]] of claims) if (first !== undefined) draft.baseType = first.base;
  for (const [draft, all] of claims) chooseNearest(draft, all, drafts, findings);
  breakCycles(drafts, findings);
}

function claimsOf(draft: TypeDraft, resolver: Resolver): readonly Claim[] {
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
  return said.length > 0 ? said : rowClaims(draft, resolver);
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
