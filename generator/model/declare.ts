import type { EnumDeclaration, Page, TypeDeclaration } from "../parse/page.js";
import { compareOrdinal } from "../text/ordinal.js";
import { Declarations, type Declared, type PageDeclarations } from "./declarations.js";
import { edmType } from "./edm.js";
import type { Findings } from "./findings.js";
import type { MemberSpelling } from "./member-spelling.js";
import { mentionsOf, TypeMentions } from "./mentions.js";
import { mostOf, readNamespaces } from "./namespace.js";
import type { PageIndex } from "./page-index.js";
import { gatherReferences, propertyOfSection, type References } from "./property-enum.js";
import { cleanName, namespaceOf, shortName } from "./qualified-name.js";
import { Spellings } from "./spelling.js";

/** Declarations of one name, before they are told apart. */
interface Group {
  readonly types: Declared<TypeDeclaration>[];
  readonly enums: Declared<EnumDeclaration>[];
  /** Spellings in annotations, and in titles and headings. */
  readonly annotated: string[];
  readonly written: string[];
}

/**
 * Gathers what the pages declare. The same name on several pages, whatever its case, is one type; the spelling in an annotation
 * is preferred.
 *
 * @param pages - in order of their paths
 * @param index - finds what links lead to
 * @param spelling - how enumerations spell their members
 */
export function declare(pages: readonly Page[], index: PageIndex, spelling: MemberSpelling, findings: Findings): Declarations {
  const declarations = new Declarations(readNamespaces(pages));
  const groups = new Map<string, Group>();
  const mentions = mentionsOf(pages);
  const reading = {
    declarations,
    groups,
    findings,
    references: gatherReferences(mentions),
    spellings: new Spellings(mentions, index),
    members: spelling,
    mentions: new TypeMentions(mentions),
  };
  for (const page of pages) declarations.setPage(page, gather(page, reading));
  for (const group of groups.values()) settle(group, declarations, findings);
  return declarations;
}

/** What the pages are read with. */
interface Reading {
  readonly declarations: Declarations;
  readonly groups: Map<string, Group>;
  readonly references: References;
  readonly spellings: Spellings;
  readonly members: MemberSpelling;
  readonly mentions: TypeMentions;
  readonly findings: Findings;
}

function gather(page: Page, reading: Reading): PageDeclarations {
  let own: string | undefined;
  const sections: { key: string; anchor?: string }[] = [];
  for (const declaration of page.types) {
    if (isPrimitiveName(declaration, page, reading)) continue;
    const { key, group } = groupOf(declaration, page, reading);
    group.types.push({ page, declaration });
    if (declaration.anchor === undefined) own ??= key;
    else sections.push({ key, anchor: declaration.anchor.toLowerCase() });
  }
  for (const declaration of page.enums) {
    const property = propertyOfSection({ page, declaration }, reading.references, reading.members);
    if (property !== undefined) {
      reading.declarations.setPropertyEnum(page, property, declaration);
      continue;
    }
    const { key, group } = groupOf(declaration, page, reading);
    group.enums.push({ page, declaration });
    if (declaration.anchor === undefined) own ??= key;
    else sections.push({ key, anchor: declaration.anchor.toLowerCase() });
  }
  return { ...(own !== undefined && { own }), sections };
}

/** A page about a format that cells name as a primitive declares no type: no cell could mean it. */
function isPrimitiveName(declaration: Named, page: Page, { spellings }: Reading): boolean {
  return edmType(declaration.name.value) !== undefined && !spellings.isUsed(page, declaration.name.value);
}

function groupOf(declaration: Named, page: Page, reading: Reading): { key: string; group: Group } {
  const { name, annotated } = qualifiedNameOf(declaration, page, reading);
  const key = name.toLowerCase();
  const group: Group = reading.groups.get(key) ?? { types: [], enums: [], annotated: [], written: [] };
  reading.groups.set(key, group);
  (annotated ? group.annotated : group.written).push(name);
  return { key, group };
}

/** A type or an enumeration, as far as its name goes. */
type Named = Pick<TypeDeclaration, "name" | "qualifiedName"> & { readonly anchor?: string };

function qualifiedNameOf(declaration: Named, page: Page, reading: Reading): { name: string; annotated: boolean } {
  const { declarations, spellings } = reading;
  const annotation = annotatedName(declaration, page, reading);
  const title = declaration.name.value;
  const name = annotation ?? (declaration.anchor === undefined ? spellings.of(page, title) : title);
  const written = namespaceOf(name);
  const namespace = written === undefined ? declarations.namespaceOf(page) : declarations.namespaces.spell(written);
  return { name: `${namespace}.${shortName(name)}`, annotated: annotation !== undefined };
}

/**
 * The name in a type's annotation. Where it has lost the start of the name that the page's file has and that links to the page use, and
 * nothing else names it, the file and the links are right.
 */
function annotatedName({ qualifiedName }: Named, page: Page, { spellings, mentions, findings }: Reading): string | undefined {
  const annotation = qualifiedName && cleanName(qualifiedName.value);
  if (qualifiedName === undefined || annotation === undefined) return undefined;
  const short = shortName(annotation);
  const linked = spellings.ofFile(page);
  const isPart = linked !== undefined && linked.length > short.length && linked.toLowerCase().endsWith(short.toLowerCase());
  if (!isPart || spellings.isUsed(page, short) || mentions.elsewhere(short, page)) return annotation;
  findings.report("type/annotated-name", page.path, qualifiedName.span, { annotated: annotation, name: linked });
  return linked;
}

/** One name is a type or an enumeration, not both: a page that shows properties makes it a type. */
function settle(group: Group, declarations: Declarations, findings: Findings): void {
  const name = commonest(group.annotated) ?? commonest(group.written);
  if (name === undefined) return;
  const types = bySize(group.types);
  const [type] = types;
  const [enumeration] = group.enums;
  const isEnum = type === undefined || (enumeration !== undefined && sizeOf(type) === 0);
  if (type !== undefined && enumeration !== undefined) {
    const [kept, lost] = isEnum ? [enumeration, type] : [type, enumeration];
    const place = { path: kept.page.path, span: kept.declaration.name.span, message: `\`${name}\` is declared here` };
    const kinds = isEnum
      ? { first: "an enumeration", second: "a type with properties" }
      : { first: "a type with properties", second: "an enumeration" };
    findings.report("type/conflict", lost.page.path, lost.declaration.name.span, { name, ...kinds }, [place]);
  }
  if (isEnum) declarations.set({ kind: "enum", name, provenance: "documented", declarations: group.enums });
  else declarations.set({ kind: "structured", name, provenance: "documented", declarations: types });
}

function commonest(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return mostOf(counts);
}

/** The declaration that says most first; pages that show a part of a type follow by path. */
function bySize(types: readonly Declared<TypeDeclaration>[]): Declared<TypeDeclaration>[] {
  return [...types].sort((first, second) => sizeOf(second) - sizeOf(first) || compareOrdinal(first.page.path, second.page.path));
}

function sizeOf({ declaration }: Declared<TypeDeclaration>): number {
  return declaration.properties.length + declaration.navigationProperties.length;
}
