import type { Page, PropertyRow, TypeDeclaration } from "../parse/page.js";
import type { Declared, DeclaredType } from "./declarations.js";
import { namesIn } from "./expression.js";
import type { Findings } from "./findings.js";
import type { InlineEnums } from "./inline-enum.js";
import { navigationPropertyOf, propertyOf, rowType } from "./property.js";
import { elementOf, sameReference, showReference } from "./reference.js";
import type { Resolver } from "./resolve.js";
import type { NavigationProperty, Property } from "./schema.js";
import type { TypeDraft } from "./type-draft.js";

/** Makes a type of its tables: what the first page says counts, what others add is added. */
export function buildType(declared: DeclaredType, resolver: Resolver, inline: InlineEnums, findings: Findings): TypeDraft {
  const { declarations } = declared;
  const draft: TypeDraft = {
    declared,
    name: declared.name,
    kind: "complex",
    abstract: declarations.some(({ declaration }) => declaration.abstract?.value === true),
    openType: declarations.some(({ declaration }) => declaration.openType?.value === true),
    key: [],
    provenance: declared.provenance,
    properties: new Map(),
    navigationProperties: new Map(),
    inherited: new Map(),
  };
  const context = { draft, resolver, inline, findings };
  for (const declaration of declarations) addRelationships(declaration, context);
  for (const declaration of declarations) addProperties(declaration, context);
  return draft;
}

interface Context {
  readonly draft: TypeDraft;
  readonly resolver: Resolver;
  readonly inline: InlineEnums;
  readonly findings: Findings;
}

function addRelationships({ page, declaration }: Declared<TypeDeclaration>, context: Context): void {
  for (const row of declaration.navigationProperties) {
    const type = rowType(row, context.draft.name, page, context.resolver, context.inline);
    // What is no entity is a value, wherever its row stands.
    const element = elementOf(type).kind;
    if (element === "primitive" || element === "enum") addProperty(row, propertyOf(row, type, page), page, context);
    else addMember(context.draft.navigationProperties, navigationPropertyOf(row, type, page), context.findings);
    noteInheritance(row, page, context);
  }
}

function addProperties({ page, declaration }: Declared<TypeDeclaration>, context: Context): void {
  for (const row of declaration.properties) {
    addProperty(row, propertyOf(row, rowType(row, context.draft.name, page, context.resolver, context.inline), page), page, context);
    noteInheritance(row, page, context);
  }
}

/** A name in both tables is a relationship. */
function addProperty(row: PropertyRow, property: Property, page: Page, context: Context): void {
  const related = context.draft.navigationProperties.get(row.name.value.toLowerCase());
  if (related === undefined) addMember(context.draft.properties, property, context.findings);
  else if (related.origin.page !== page.path) reportConflict(related, property, context.findings);
}

function addMember<M extends Property | NavigationProperty>(members: Map<string, M>, member: M, findings: Findings): void {
  const key = member.name.toLowerCase();
  const known = members.get(key);
  if (known === undefined) members.set(key, member);
  else reportConflict(known, member, findings);
}

function reportConflict(first: Property | NavigationProperty, second: Property | NavigationProperty, findings: Findings): void {
  if (sameReference(first.type, second.type)) return;
  const place = { path: first.origin.page, span: first.origin.span, message: `\`${first.name}\` is declared here first` };
  const values = { name: second.name, first: showReference(first.type), second: showReference(second.type) };
  findings.report("type/conflict", second.origin.page, second.origin.span, values, [place]);
}

function noteInheritance(row: PropertyRow, page: Page, { draft, resolver }: Context): void {
  const [source] = row.facets.inheritedFrom ? namesIn(row.facets.inheritedFrom) : [];
  const type = source && resolver.findType(source, page);
  if (type !== undefined && type !== draft.name) draft.inherited.set(row.name.value.toLowerCase(), type);
}
