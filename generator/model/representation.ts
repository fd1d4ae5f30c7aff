import { edmType, type EdmType } from "./edm.js";
import type { Page } from "../parse/page.js";
import { readJson, type JsonNode, type JsonObject } from "../text/json.js";
import type { Findings } from "./findings.js";
import type { InlineEnums } from "./inline-enum.js";
import type { MemberCases } from "./member-case.js";
import { elementOf } from "./reference.js";
import { parseODataType } from "./qualified-name.js";
import type { Resolver } from "./resolve.js";
import type { Property, TypeReference } from "./schema.js";
import type { TypeDraft, TypeDrafts } from "./type-draft.js";

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
      if (root?.kind === "object") readObject(draft, root, page, context);
    }
  }
}

function readObject(draft: TypeDraft, object: JsonObject, page: Page, context: RepresentationContext): void {
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
  return context.inline.addNames(draft.name, name, parts, page, value.span);
}

/** What a value in a representation stands for: a placeholder such as `"String (timestamp)"`, or a sample. */
export function typeOfValue(value: JsonNode, page: Page, resolver: Resolver): TypeReference {
  switch (value.kind) {
    case "string":
      return placeholderType(value.value, page, resolver) ?? primitive(sampleType(value.value));
    case "number":
      return primitive(Number.isInteger(value.value) ? "Int32" : "Double");
    case "boolean":
      return primitive("Boolean");
    case "null":
      return { kind: "unresolved", text: "null" };
    case "array": {
      const [first] = value.items;
      return { kind: "collection", of: first ? typeOfValue(first, page, resolver) : { kind: "unresolved", text: "" } };
    }
    case "object":
      return objectType(value, page, resolver);
  }
}

function objectType(value: JsonObject, page: Page, resolver: Resolver): TypeReference {
  const annotation = value.properties.find(({ name }) => /^@(?:odata\.)?type$/i.test(name.value))?.value;
  const named = annotation?.kind === "string" ? parseODataType(annotation.value) : undefined;
  if (named === undefined) return primitive("Untyped");
  const type = resolver.findName(named.name, page) ?? { kind: "unresolved", text: named.name };
  return named.collection ? { kind: "collection", of: type } : type;
}

/** Remarks behind a placeholder's type and the types that they mean. */
const REMARK_TYPES: ReadonlyMap<string, EdmType> = new Map<string, EdmType>([
  ["timestamp", "DateTimeOffset"],
  ["duration", "Duration"],
  ["iso 8601 duration", "Duration"],
  ["time of day", "TimeOfDay"],
  ["binary", "Binary"],
  ["base64", "Binary"],
]);

function placeholderType(text: string, page: Page, resolver: Resolver): TypeReference | undefined {
  const match = /^([A-Za-z][\w.]*)(?:\s*\(([^()]*)\))?$/.exec(text.trim());
  const word = match?.[1];
  if (word === undefined) return undefined;
  const remark = match?.[2] === undefined ? undefined : REMARK_TYPES.get(match[2].trim().toLowerCase());
  if (remark !== undefined) return primitive(remark);
  const type = edmType(word);
  if (type !== undefined) return primitive(type);
  return word.includes(".") ? resolver.findName(word, page) : undefined;
}

/** Formats of sample values. */
const SAMPLE_FORMATS: readonly (readonly [RegExp, EdmType])[] = [
  [/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/, "DateTimeOffset"],
  [/^\d{4}-\d{2}-\d{2}$/, "Date"],
  [/^-?P(?=\d|T\d)[\dYMDTHS.W]+$/, "Duration"],
];

function sampleType(text: string): EdmType {
  return SAMPLE_FORMATS.find(([format]) => format.test(text))?.[1] ?? "String";
}

function primitive(type: EdmType): TypeReference {
  return { kind: "primitive", type };
}
