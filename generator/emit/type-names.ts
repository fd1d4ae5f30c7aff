import type { EnumType, Origin, Schema, StructuredType } from "../model/schema.js";
import { compareOrdinal } from "../text/ordinal.js";
import { pascalName, upperFirst } from "./identifier.js";
import type { NameClaim } from "./name-claim.js";
import { findFamilies } from "./families.js";
import { findWriteShapes, type WriteKind } from "./write-shape.js";

/** Names that generated code uses, of the language's library and of type parameters: a type of the same name would hide them, or be hidden. */
export const LIBRARY_NAMES: ReadonlySet<string> = new Set(["Blob", "E", "Omit", "Pick", "Promise", "Readonly", "Record", "S"]);

/** What a name in the types module stands for. */
export type TypeKind = "enum" | StructuredKind;

/** What a structured type is declared as. */
export type StructuredKind = Shape | FamilyKind;

/** Which shape of a type: what is read, or what is written. */
export type Shape = "type" | WriteKind;

/** The union of a type and those that derive from it, by shape. */
export type FamilyKind = keyof typeof FAMILY_SHAPES;

/** The shape that the members of each union have. */
export const FAMILY_SHAPES = { any: "type", anyCreate: "create", anyUpdate: "update" } as const satisfies Record<string, Shape>;

/** Key of a type's name in the lock. */
export function typeKey(version: string, kind: TypeKind, name: string): string {
  return `${version}/${kind}/${name}`;
}

/**
 * Claims the names of all types of a version: the short name as the documentation has it, the words of the namespace before it where
 * another has that. The default namespace chooses first, what is derived from the types last: shapes for writing, unions.
 */
export function typeClaims(schema: Schema): readonly NameClaim[] {
  const home = defaultNamespace([...schema.types, ...schema.enums].map(({ name }) => namespaceOf(name)));
  const claims = [
    ...schema.types.map((type) => claim(schema.version, "type", type)),
    ...schema.enums.map((type) => claim(schema.version, "enum", type)),
  ];
  const distance = (name: string): number => (namespaceOf(name) === home ? 0 : namespaceOf(name) === "" ? 1 : 2);
  const order = (first: NameClaim, second: NameClaim): number =>
    distance(first.fact) - distance(second.fact) || depth(first.fact) - depth(second.fact) || compareOrdinal(first.fact, second.fact);
  claims.sort(order);
  return [...claims, ...shapeClaims(schema)];
}

function shapeClaims(schema: Schema): NameClaim[] {
  const families = findFamilies(schema);
  const { shapes, families: written } = findWriteShapes(schema, families);
  const { version } = schema;
  return schema.types.flatMap((type) => [
    ...(shapes.create.has(type.name) ? [claim(version, "create", type, (name) => `${name}Create`)] : []),
    ...(shapes.update.has(type.name) ? [claim(version, "update", type, (name) => `${name}Update`)] : []),
    ...(families.has(type.name) ? [claim(version, "any", type, (name) => `Any${name}`)] : []),
    ...(written.create.has(type.name) ? [claim(version, "anyCreate", type, (name) => `Any${name}Create`)] : []),
    ...(written.update.has(type.name) ? [claim(version, "anyUpdate", type, (name) => `Any${name}Update`)] : []),
  ]);
}

function claim(version: string, kind: TypeKind, type: StructuredType | EnumType, written = (name: string): string => name): NameClaim {
  const origin: Origin | undefined = type.origins[0];
  const names = candidates(type.name);
  // An enumeration without a namespace has nothing else to tell it from a type of its name.
  if (kind === "enum" && names.length === 1) names.push(`${names[0] ?? ""}Value`);
  return { key: typeKey(version, kind, type.name), fact: type.name, origin, candidates: names.map(written) };
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
