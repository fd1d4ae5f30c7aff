import type { EnumType, Schema } from "../../model/schema.js";
import { plainText } from "./plain-text.js";
import { TypeHierarchy } from "../../model/type-hierarchy.js";

/** What is emitted beside the facts of the schema. */
export interface ProseOptions {
  /** Whether documented prose goes into the document. */
  readonly descriptions: boolean;
  /** The address of a page, where it has one. */
  readonly pageUrl?: (page: string) => string | undefined;
}

/** What every object of the document is made from. */
export interface OpenApiContext {
  readonly types: TypeHierarchy;
  readonly enums: ReadonlyMap<string, EnumType>;
  /** Keys in `components/schemas` of the types, and of the enumerations that have one. */
  readonly typeKeys: ReadonlyMap<string, string>;
  readonly enumKeys: ReadonlyMap<string, string>;
  readonly prose: ProseOptions;
}

/** Characters that a key of a component may not have. */
const NOT_IN_KEY = /[^A-Za-z0-9._-]/g;

/** Prepares a schema for emission. */
export function createContext(schema: Schema, prose: ProseOptions): OpenApiContext {
  const taken = new Set<string>();
  const types = schema.types.map((type) => type.name);
  // The documentation does not name the enumerations without a namespace: they are written out where they are used.
  const enums = schema.enums.map((type) => type.name).filter((name) => name.includes("."));
  return {
    types: new TypeHierarchy(schema.types),
    enums: new Map(schema.enums.map((type) => [type.name, type])),
    typeKeys: componentKeys(types, taken),
    enumKeys: componentKeys(enums, taken),
    prose,
  };
}

/** A description, to be spread: nothing where prose is left out or there is none. */
export function described(text: string | undefined, context: OpenApiContext): { readonly description?: string } {
  const description = context.prose.descriptions && text !== undefined ? plainText(text).trim() : "";
  return description === "" ? {} : { description };
}

/** The deprecation of something, to be spread. */
export function deprecation(
  text: string | undefined,
  context: OpenApiContext,
): { readonly deprecated?: true; readonly "x-docwright-deprecation"?: string } {
  if (text === undefined) return {};
  const { description } = described(text, context);
  return { deprecated: true, ...(description !== undefined && { "x-docwright-deprecation": description }) };
}

function componentKeys(names: readonly string[], taken: Set<string>): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const name of names) {
    if (keys.has(name)) continue;
    const wanted = name.replace(NOT_IN_KEY, "_") || "_";
    let key = wanted;
    for (let ordinal = 2; taken.has(key); ordinal++) key = `${wanted}_${ordinal}`;
    taken.add(key);
    keys.set(name, key);
  }
  return keys;
}
