import type { EnumType, Origin, Schema, StructuredType } from "../model/schema.js";
import { compareOrdinal } from "../text/ordinal.js";
import { pascalName, upperFirst } from "./identifier.js";
import type { NameClaim } from "./name-claim.js";
import { findWriteShapes, type WriteKind } from "./write-shape.js";

/** Names of the language's library that generated code uses: a type of the same name would hide them. */
export const LIBRARY_NAMES: ReadonlySet<string> = new Set(["Blob", "Omit", "Pick", "Promise", "Readonly", "Record"]);

/** What a name in the types module stands for. */
export type TypeKind = "type" | "enum" | WriteKind;

/** Key of a type's name in the lock. */
export function typeKey(version: string, kind: TypeKind, name: string): string {
  return `${version}/${kind}/${name}`;
}

/**
 * Claims the names of all types of a version: the short name as the documentation has it, the words of the namespace before it where
 * another has that. The default namespace chooses first, write shapes last.
 */
export function typeClaims(schema: Schema): readonly NameClaim[] {
  const home = defaultNamespace([...schema.types, ...schema.enums].map(({ name }) => namespaceOf(name)));
  const claims = [
    ...schema.types.map((type) => claim(schema.version, "type", type, "")),
    ...schema.enums.map((type) => claim(schema.version, "enum", type, "")),
  ];
  const distance = (name: string): number => (namespaceOf(name) === home ? 0 : namespaceOf(name) === "" ? 1 : 2);
  const order = (first: NameClaim, second: NameClaim): number =>
    distance(first.fact) - distance(second.fact) || depth(first.fact) - depth(second.fact) || compareOrdinal(first.fact, second.fact);
  claims.sort(order);
  return [...claims, ...writeClaims(schema)];
}

function writeClaims(schema: Schema): NameClaim[] {
  const shapes = findWriteShapes(schema);
  return schema.types.flatMap((type) => [
    ...(shapes.create.has(type.name) ? [claim(schema.version, "create", type, "Create")] : []),
    ...(shapes.update.has(type.name) ? [claim(schema.version, "update", type, "Update")] : []),
  ]);
}

function claim(version: string, kind: TypeKind, type: StructuredType | EnumType, suffix: string): NameClaim {
  const origin: Origin | undefined = type.origins[0];
  const names = candidates(type.name);
  // An enumeration without a namespace has nothing else to tell it from a type of its name.
  if (kind === "enum" && names.length === 1) names.push(`${names[0] ?? ""}Value`);
  return { key: typeKey(version, kind, type.name), fact: type.name, origin, candidates: names.map((name) => name + suffix) };
}

/** `TermStoreGroup` behind `Group`, then `GraphTermStoreGroup`. */
function candidates(qualified: string): string[] {
  const words = qualified.split(".");
  const short = pascalName(words.at(-1) ?? "");
  const names = [short];
  let name = short;
  for (const word of words.slice(0, -1).reverse()) {
    name = upperFirst(pascalName(word)) + name;
    names.push(name);
  }
  return names;
}

function depth(name: string): number {
  return name.split(".").length;
}

function namespaceOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf(".")));
}

/** The namespace of most types. */
function defaultNamespace(namespaces: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const namespace of namespaces) if (namespace !== "") counts.set(namespace, (counts.get(namespace) ?? 0) + 1);
  const ranked = [...counts].sort(([first, some], [second, others]) => others - some || compareOrdinal(first, second));
  return ranked[0]?.[0] ?? "";
}
