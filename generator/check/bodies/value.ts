import type { EdmType } from "../../model/edm.js";
import { elementOf, showReference } from "../../model/reference.js";
import type { TypeReference } from "../../model/schema.js";
import type { JsonNode, JsonObject } from "../../text/json.js";
import { nearest } from "../../text/nearest.js";
import { annotationOf, checkTerm } from "./annotations.js";
import type { Extra } from "../../diagnostics/diagnostic.js";
import { documentedAt, replacement, type BodyContext } from "./context.js";
import { enumFault } from "./enum-value.js";
import { matchMembers, plainMembers, type KnownMember, type RootFacts } from "./members.js";
import { namedType, objectType } from "./object-type.js";
import { isPlaceholder, isTypePlaceholder } from "./placeholder.js";
import { primitiveFault } from "./primitive-value.js";
import type { Member } from "./schema-index.js";

/** More than so many findings in one body say nothing new. */
const MAX_FINDINGS = 50;

/** What a value stands for: a member of a type, or the whole body, which is declared nowhere. */
type Subject = Pick<Member, "name" | "description" | "provenance"> & Partial<Pick<Member, "origin">>;

/** The value of a body itself. */
export const WHOLE: Subject = { name: "value", provenance: "documented" };

/** Holds a value against a type, with all that is inside. */
export function checkValue(node: JsonNode, type: TypeReference, of: Subject, context: BodyContext): void {
  if (node.kind === "null") return;
  if (type.kind === "union" && node.kind !== "array") checkValue(node, closest(node, type.of, context), of, context);
  else if (type.kind === "collection") checkCollection(node, type, of, context);
  else if (type.kind === "unresolved" || (type.kind === "primitive" && type.type === "Untyped")) checkUntyped(node, context);
  else if (node.kind === "array") {
    if (isCertain(of)) context.report("example/not-single", node.span, { name: of.name, type: showReference(type) }, placeOf(of));
    if (type.kind === "structured") for (const item of node.items) checkValue(item, type, of, context);
  } else if (type.kind === "structured") {
    if (node.kind === "object") checkObject(node, type.name, context);
    else reportKind(node, type, of, context);
  } else if (type.kind === "enum") checkEnum(node, type.name, of, context);
  else if (type.kind === "primitive") checkPrimitive(node, type.type, of, context);
}

function checkCollection(node: JsonNode, type: TypeReference & { kind: "collection" }, of: Subject, context: BodyContext): void {
  if (node.kind === "array") {
    for (const item of node.items) checkValue(item, type.of, of, context);
    return;
  }
  if ((node.kind === "string" && isPlaceholder(node.value)) || isTypePlaceholder(node)) return;
  if (isCertain(of)) context.report("example/not-collection", node.span, { name: of.name, type: showReference(type) }, placeOf(of));
  if (node.kind === "object") checkValue(node, elementOf(type), of, context);
}

/**
 * Holds an object against a type, or against the one that it names.
 *
 * @param root - what the page says of the body, where the object is what the body is about
 */
export function checkObject(object: JsonObject, expected: string | undefined, context: BodyContext, root?: RootFacts): void {
  if (context.found.length >= MAX_FINDINGS) return;
  const { name, named } = objectType(object, expected, root !== undefined, context);
  const known = name === undefined ? [] : matchMembers(object, name, named, root, context);
  for (const pair of known) checkMember(pair, context);
  const seen = new Set(known.map(({ property }) => property));
  for (const property of object.properties) {
    const annotation = annotationOf(property.name.value);
    if (annotation !== undefined) checkTerm(annotation, property.name, context);
    else if (!seen.has(property)) checkUntyped(property.value, context);
  }
}

/** Holds the value of a member against what is documented of it. */
export function checkMember({ property, member }: KnownMember, context: BodyContext): void {
  if (property.value.kind === "null") {
    if (member.nullable === false) context.report("example/null", property.value.span, { name: member.name }, placeOf(member));
    return;
  }
  checkValue(property.value, member.type, member, context);
}

/** Whether a page says of which type it is; a type inferred from one example says nothing against another. */
function isCertain({ provenance }: Subject): boolean {
  return provenance !== "inferred";
}

function placeOf({ name, origin }: Subject): Extra {
  return origin === undefined ? {} : documentedAt(origin, `\`${name}\``);
}

/** What nothing is known of may still name types and annotations. */
export function checkUntyped(node: JsonNode, context: BodyContext): void {
  if (node.kind === "array") for (const item of node.items) checkUntyped(item, context);
  else if (node.kind === "object") checkObject(node, undefined, context);
}

/** What a member that no page lists speaks against an open type, in comparison with a closed one. */
const OPEN_SHARE = 0.5;

/** Of several types, the one that a value names or fits best. */
export function closest(node: JsonNode, types: readonly TypeReference[], { index }: BodyContext): TypeReference {
  const named = node.kind === "object" ? namedType(node, index) : undefined;
  const meant = types.find((type) => named !== undefined && type.kind === "structured" && index.isA(named, type.name));
  if (meant !== undefined) return meant;
  const faults = types.map((type) => {
    if (type.kind === "primitive") return primitiveFault(node, type.type) === undefined ? 0 : Infinity;
    if (type.kind !== "structured") return 1;
    if (node.kind !== "object") return Infinity;
    const members = index.members(type.name);
    const strangers = plainMembers(node).filter(({ name }) => !members.has(name.value.toLowerCase())).length;
    return index.isOpen(type.name) ? strangers * OPEN_SHARE : strangers;
  });
  return types[faults.indexOf(Math.min(...faults))] ?? { kind: "unresolved", text: "" };
}

function checkEnum(node: JsonNode, name: string, of: Subject, context: BodyContext): void {
  const type = context.index.enumeration(name);
  if (node.kind !== "string") {
    reportKind(node, { kind: "enum", name }, of, context);
    return;
  }
  const fault = type && enumFault(node.value, type);
  // What the member's own description names is documented, whatever the enumeration says.
  if (type === undefined || fault === undefined || wordsOf(of.description).has(fault.value)) return;
  if (fault.kind === "case") {
    context.report("example/enum-case", node.span, { value: fault.value, member: fault.member }, placeOf(of));
  } else if (type.textual === undefined && !namesType(fault.value, context)) {
    const names = type.members.map((member) => member.name);
    const meant = nearest(fault.value, names);
    context.report("example/enum-value", node.span, { value: fault.value, name: of.name, ...(meant && { meant }) }, placeOf(of));
  }
}

function wordsOf(description = ""): ReadonlySet<string> {
  return new Set(description.match(/\w+/g));
}

function checkPrimitive(node: JsonNode, type: EdmType, of: Subject, context: BodyContext): void {
  // A prototype has the name of a type or any number.
  const fault = context.isPrototype && node.kind === "string" ? undefined : primitiveFault(node, type);
  if (fault === undefined || !isCertain(of) || (context.isPrototype && fault === "form")) return;
  if (fault === "kind") {
    reportKind(node, { kind: "primitive", type }, of, context);
    return;
  }
  const value = node.kind === "string" || node.kind === "number" ? String(node.value) : "";
  context.report("example/value-form", node.span, { value, name: of.name, type: `Edm.${type}` }, placeOf(of));
}

function reportKind(node: JsonNode, type: TypeReference, of: Subject, context: BodyContext): void {
  if (!isCertain(of) || isStandIn(node, type, context)) return;
  const values = { name: of.name, type: showReference(type), shown: KIND_NAMES[node.kind] };
  context.report("example/value-type", node.span, values, { ...placeOf(of), ...unquoted(node, type) });
}

/** Whether a value only holds a place: words for it, prose about an object, or an object that has no content or only names a primitive. */
function isStandIn(node: JsonNode, { kind }: TypeReference, context: BodyContext): boolean {
  if (node.kind === "object") return node.properties.length === 0 || isTypePlaceholder(node);
  if (node.kind !== "string") return false;
  return isPlaceholder(node.value) || (kind === "structured" && (/\s/.test(node.value.trim()) || namesType(node.value, context)));
}

/** Whether a text is the name of a declared type. */
function namesType(text: string, { index }: BodyContext): boolean {
  return index.nameOf(text.trim()) !== undefined;
}

/** A truth value in quotation marks is meant without them. */
function unquoted(node: JsonNode, type: TypeReference): Extra {
  const text = node.kind === "string" ? node.value.trim().toLowerCase() : "";
  const isMeant = type.kind === "primitive" && type.type === "Boolean" && (text === "true" || text === "false");
  return isMeant ? replacement(node.span, text) : {};
}

const KIND_NAMES: Readonly<Record<JsonNode["kind"], string>> = {
  object: "an object",
  array: "a list",
  string: "a string",
  number: "a number",
  boolean: "a truth value",
  null: "null",
};
