import type { Findings } from "../../model/findings.js";
import { PageIndex } from "../../model/page-index.js";
import { shortName } from "../../model/qualified-name.js";
import { declaredNames, elementOf, showReference } from "../../model/reference.js";
import type { Property, Schema, StructuredType, TypeReference } from "../../model/schema.js";
import { typeWords } from "../../model/type-words.js";
import type { EnumDeclaration, Page, PropertyRow, TypeDeclaration } from "../../parse/page.js";
import type { Documented } from "../check.js";
import { TypeFinder, type Meaning } from "./type-finder.js";
import { append } from "../../text/append.js";

/** A row that a type repeats from its base is of the type that it has there; the members of an enumeration differ by more than case. */
export function checkDeclarations({ schema, pages }: Documented, findings: Findings): void {
  const types = new TypeFinder(schema, new PageIndex(pages));
  const bases = new InheritedProperties(schema);
  for (const page of pages) {
    for (const declared of page.types) checkRows(page, declared, bases, types, findings);
    for (const declared of page.enums) checkMembers(page, declared, findings);
  }
}

function checkRows(page: Page, declared: TypeDeclaration, bases: InheritedProperties, types: TypeFinder, findings: Findings): void {
  for (const row of declared.properties) {
    // A base type that only the model knows is nothing that a reader would expect to find here.
    if (declared.bases.length === 0 && row.facets.inheritedFrom === undefined) continue;
    const inherited = bases.find(page, declared, row.name.value);
    const meaning = types.meaningOf(row.type, page);
    if (inherited === undefined || meaning === undefined || agrees(meaning, inherited.property.type, types)) continue;
    const { type, origin } = inherited.property;
    const said = { name: row.name.value, type: shownType(row), base: inherited.base.name, inherited: typeWords(type) };
    const related = [{ path: origin.page, span: origin.span, message: "The base type's row stands here." }];
    findings.report("type/inherited-conflict", page.path, row.type.span, said, related);
  }
}

function shownType({ type }: PropertyRow): string {
  if (type.kind === "collection") return `${type.of.kind === "named" ? type.of.name : ""} collection`;
  return type.kind === "named" ? type.name : "";
}

/** An enumeration may be written as the string that it is in JSON, and a type as one that it is based on. */
function agrees(meaning: Meaning, reference: TypeReference, types: TypeFinder): boolean {
  const element = elementOf(reference);
  if (element.kind === "unresolved" || element.kind === "union") return true;
  if ((reference.kind === "collection") !== meaning.collection) return false;
  if (element.kind === "primitive")
    return (
      meaning.names.has(showReference(element)) ||
      (element.type === "String" && ![...meaning.names].every((name) => name.startsWith("Edm.")))
    );
  if (element.kind === "enum" && meaning.names.has("Edm.String")) return true;
  return declaredNames(element).some((name) => [...meaning.names].some((other) => types.related(name, other)));
}

function checkMembers(page: Page, { name, members }: EnumDeclaration, findings: Findings): void {
  const seen = new Map<string, EnumDeclaration["members"][number]>();
  for (const member of members) {
    const key = member.name.value.toLowerCase();
    const first = seen.get(key);
    if (first === undefined) seen.set(key, member);
    else {
      const related = [{ path: page.path, span: first.name.span, message: "The first stands here." }];
      const said = { name: member.name.value, other: first.name.value, enumeration: name.value };
      findings.report("enum/member-case", page.path, member.name.span, said, related);
    }
  }
}

/** The documented properties of the bases of types. */
class InheritedProperties {
  readonly #types: ReadonlyMap<string, StructuredType>;
  readonly #byPage = new Map<string, StructuredType[]>();

  constructor({ types }: Schema) {
    this.#types = new Map(types.map((type) => [type.name, type]));
    for (const type of types) for (const { page } of type.origins) append(this.#byPage, page, type);
  }

  find(page: Page, declared: TypeDeclaration, name: string): { readonly base: StructuredType; readonly property: Property } | undefined {
    const short = shortName(declared.qualifiedName?.value ?? declared.name.value).toLowerCase();
    const own = this.#byPage.get(page.path)?.find((type) => shortName(type.name).toLowerCase() === short);
    const seen = new Set<string>();
    for (let base = this.#baseOf(own); base !== undefined && !seen.has(base.name); base = this.#baseOf(base)) {
      seen.add(base.name);
      const property = base.properties.find((candidate) => candidate.name === name && candidate.provenance === "documented");
      if (property) return { base, property };
    }
    return undefined;
  }

  #baseOf(type: StructuredType | undefined): StructuredType | undefined {
    return type?.baseType === undefined ? undefined : this.#types.get(type.baseType);
  }
}
