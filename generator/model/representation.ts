import { edmType } from "./edm.js";
import type { Page, PropertyRow, TypeDeclaration } from "../parse/page.js";
import { readJson, type JsonNode, type JsonObject } from "../text/json.js";
import type { Findings } from "./findings.js";
import type { InlineEnums } from "./inline-enum.js";
import type { MemberCases } from "./member-case.js";
import { elementOf } from "./reference.js";
import type { Resolver } from "./resolve.js";
import type { Property, TypeReference } from "./schema.js";
import { settleType } from "./settle-type.js";
import type { TypeDraft, TypeDrafts } from "./type-draft.js";
import { typeOfValue } from "./value-type.js";

/** What the passes over JSON representations need. */
export interface RepresentationContext {
  readonly drafts: TypeDrafts;
  readonly resolver: Resolver;
  readonly inline: InlineEnums;
  readonly findings: Findings;
  readonly cases: MemberCases;
}

/**
 * Adds what only the JSON representation of a type shows: properties without a row, whose types are inferred from the values, and
 * lists of values such as `"a | b"` for properties that are said to be strings.
 */
export function readRepresentations(context: RepresentationContext): void {
  const { drafts } = context;
  for (const draft of drafts.all) {
    for (const { page, declaration } of draft.declared.declarations) {
      const root = declaration.representation && readJson(declaration.representation).root;
      if (root?.kind === "object") readObject(draft, root, rowsByName(declaration), page, context);
    }
  }
}

/** The rows of a type by their names in lower case, the first of each. */
function rowsByName({ properties, navigationProperties }: TypeDeclaration): ReadonlyMap<string, PropertyRow> {
  const rows = new Map<string, PropertyRow>();
  for (const row of [...properties, ...navigationProperties]) {
    const key = row.name.value.toLowerCase();
    if (!rows.has(key)) rows.set(key, row);
  }
  return rows;
}

function readObject(
  draft: TypeDraft,
  object: JsonObject,
  rows: ReadonlyMap<string, PropertyRow>,
  page: Page,
  context: RepresentationContext,
): void {
  for (const { name, value } of object.properties) {
    if (isAnnotation(name.value)) continue;
    const known = context.drafts.member(draft, name.value);
    // An open type shows examples of what may be added to it.
    if (known === undefined && draft.openType) continue;
    if (known === undefined) {
      addInferred(draft, { ...inferredProperty(name.value, value, draft, page, context), origin: { page: page.path, span: name.span } });
      context.findings.report("type/undocumented", page.path, name.span, { name: name.value, type: draft.name });
    } else {
      const declaring = context.drafts.declaring(draft, name.value);
      if (declaring) context.cases.note(declaring, name.value, page, name.span);
      listValues(draft, name.value, value, page, context);
      const row = rows.get(name.value.toLowerCase());
      if (row !== undefined) settleType(draft, row, value, page, context);
    }
  }
}

/** Names with a sign for an annotation say something about the object or another member. */
function isAnnotation(name: string): boolean {
  return name.includes("@") || name.startsWith("#") || !/^[A-Za-z_]\w*$/.test(name);
}

function addInferred(draft: TypeDraft, property: Property): void {
  const element = elementOf(property.type);
  const isKey = property.name.toLowerCase() === "id";
  if (!isKey || element.kind === "primitive") draft.properties.set(property.name.toLowerCase(), property);
}

function inferredProperty(
  name: string,
  value: JsonNode,
  draft: TypeDraft,
  page: Page,
  context: RepresentationContext,
): Omit<Property, "origin"> {
  return {
    name,
    type: literalList(value, draft, name, page, context) ?? typeOfValue(value, page, context.resolver),
    ...(value.kind === "null" && { nullable: true }),
    readOnly: false,
    writeOnly: false,
    requiredOnCreate: false,
    selectOnly: false,
    provenance: "inferred",
  };
}

/** A string property whose value is shown as `"a | b | c"` has these values. */
function listValues(draft: TypeDraft, name: string, value: JsonNode, page: Page, context: RepresentationContext): void {
  const key = name.toLowerCase();
  const own = draft.properties.get(key);
  if (own?.type.kind !== "primitive" || own.type.type !== "String") return;
  const type = literalList(value, draft, own.name, page, context);
  if (type !== undefined) draft.properties.set(key, { ...own, type });
}

function literalList(
  value: JsonNode,
  draft: TypeDraft,
  name: string,
  page: Page,
  context: RepresentationContext,
): TypeReference | undefined {
  if (value.kind !== "string" || !value.value.includes("|")) return undefined;
  const parts = value.value.split("|").map((part) => part.trim());
  if (!parts.every((part) => /^[A-Za-z_][\w-]*$/.test(part) && edmType(part) === undefined)) return undefined;
  return context.inline.addShown(draft.name, name, parts, page, value.span);
}
