import type { Operation, OperationExample, StructuredType, TypeReference } from "../../../model/schema.js";
import { isDeclarable, lowerFirst } from "../../identifier.js";
import { readMembers, type ReadMember } from "../read-members.js";
import type { VersionContext } from "../context.js";
import type { Call } from "./call.js";

/** Names that the examples use for other things. */
const TAKEN: ReadonlySet<string> = new Set(
  "after batch checked client error fetch file first from link list mocks monitor odata page response session text value".split(" "),
);

/** The variable for a value that a call gives. */
export function variableOf(call: Call): string {
  const published = call.subject && call.context.names.type("type", call.subject.name);
  const name = lowerFirst(published ?? "");
  const isFree = isDeclarable(name) && name.length < 20 && name !== call.name && !TAKEN.has(name);
  return isFree ? name : call.result.kind === "pages" ? "item" : "result";
}

/** Names of the texts of a type, those that the operation's examples show before others. */
export function textsOf({ subject, context, operation }: Call): readonly string[] {
  return subject === undefined ? [] : shownMost(textMembers(subject, context), [operation]);
}

/** Names of the texts that every value of a type may have. */
export function textMembers(type: StructuredType, context: VersionContext): readonly string[] {
  return plainMembers(type, context).flatMap(({ name, type: { kind, ...facts } }) =>
    kind === "primitive" && "type" in facts && facts.type === "String" && !type.key.includes(name) ? [name] : [],
  );
}

/** Names of the texts of a type that a request may change. */
export function writableTexts(type: StructuredType, context: VersionContext): readonly string[] {
  const declared = [type, ...context.hierarchy.ancestors(type)].flatMap(({ properties }) => properties);
  return textMembers(type, context).filter((name) => declared.every((property) => property.name !== name || !property.readOnly));
}

/** The relationships of a type. */
export function relationshipsOf(type: StructuredType, context: VersionContext): readonly ReadMember[] {
  const all = [type, ...context.hierarchy.ancestors(type)];
  const names = new Set(all.flatMap(({ navigationProperties }) => navigationProperties.map(({ name }) => name)));
  for (const { properties } of all) for (const { name } of properties) names.delete(name);
  return plainMembers(type, context).filter(({ name }) => names.has(name));
}

/** Members that code can name as they are, and that come without being asked for. */
export function plainMembers(type: StructuredType, context: VersionContext): readonly ReadMember[] {
  const declared = [type, ...context.hierarchy.ancestors(type)].flatMap(({ properties, navigationProperties }) => [
    ...properties.filter(({ selectOnly, writeOnly }) => selectOnly || writeOnly),
    ...[...properties, ...navigationProperties].filter(({ deprecated }) => deprecated !== undefined),
  ]);
  const hidden = new Set(declared.map(({ name }) => name));
  return readMembers(type, context.hierarchy).filter(({ name }) => isDeclarable(name) && !hidden.has(name));
}

/** The declared type of a relationship's targets. */
export function targetOf(type: TypeReference, context: VersionContext): StructuredType | undefined {
  const item = type.kind === "collection" ? type.of : type;
  return item.kind === "structured" ? context.hierarchy.get(item.name) : undefined;
}

/** Names, those first that most examples of the operations show. */
export function shownMost(names: readonly string[], operations: readonly Operation[]): readonly string[] {
  if (names.length < 2) return names;
  const examples = operations.flatMap((operation) => operation.examples);
  const isIn = (member: string, { request, response }: OperationExample): boolean =>
    request.body?.text.includes(member) === true || response?.body?.text.includes(member) === true;
  const counts = new Map(names.map((name) => [name, examples.filter((example) => isIn(`"${name}"`, example)).length]));
  return [...names].sort((first, second) => (counts.get(second) ?? 0) - (counts.get(first) ?? 0));
}
