import { edmType } from "../../model/edm.js";
import { parseODataType, shortName } from "../../model/qualified-name.js";
import type { JsonObject } from "../../text/json.js";
import { nearest } from "../../text/nearest.js";
import type { Located } from "../../text/span.js";
import { typeAnnotation } from "./annotations.js";
import type { BodyContext } from "./context.js";
import type { SchemaIndex } from "./schema-index.js";

/** So many letters may differ in the name of a type that was meant: long names have words in common. */
const MAX_EDITS = 2;

/** The type that an object is of. */
export interface ObjectType {
  /** Absent where nothing is known of it. */
  readonly name?: string;
  /** Whether the object itself says so. */
  readonly named: boolean;
}

/**
 * The type that an object names, else the expected one.
 *
 * What it names is reported where no page declares it, or where it is neither the expected type nor derived from it.
 *
 * @param isRoot - whether the object is what the body is about: a page may name one of several types of which it takes or returns any
 */
export function objectType(object: JsonObject, expected: string | undefined, isRoot: boolean, context: BodyContext): ObjectType {
  const { index, report } = context;
  const unnamed = { ...(expected !== undefined && { name: expected }), named: false };
  const written = writtenType(object);
  if (written === undefined) return unnamed;
  const name = index.nameOf(written.value);
  if (name === undefined) {
    reportUnknownType(written, context);
    return { named: true };
  }
  if (index.type(name) === undefined) return unnamed;
  if (written.value !== name) report("example/type-name", written.span, { name: written.value, documented: name });
  if (expected === undefined || index.isA(name, expected)) return { name, named: true };
  // A base in the place of the type itself says less, but nothing wrong.
  if (index.isA(expected, name)) return unnamed;
  // What tables and representations say of one another is compared where they are linked.
  if (!context.isPrototype && (!isRoot || !index.areSiblings(name, expected)))
    report("example/unrelated-type", written.span, { name, expected });
  return { name, named: true };
}

/** The declared type that an object names, if it names one. */
export function namedType(object: JsonObject, index: SchemaIndex): string | undefined {
  const written = writtenType(object);
  const name = written && index.nameOf(written.value);
  return name !== undefined && index.type(name) !== undefined ? name : undefined;
}

/** What an object says of its type, with the namespace that types have; primitives are no types of objects. */
function writtenType(object: JsonObject): Located<string> | undefined {
  const annotation = typeAnnotation(object);
  const written = annotation && parseODataType(annotation.value);
  if (annotation === undefined || written === undefined || written.collection) return undefined;
  if (edmType(written.name) !== undefined || !written.name.includes(".")) return undefined;
  return { value: written.name, span: annotation.span };
}

/** Reports a name that no type has, with the one that was most likely meant. */
export function reportUnknownType({ value: name, span }: Located<string>, { index, report }: BodyContext): void {
  const short = shortName(name).toLowerCase();
  const shorts = new Map([...index.names].map((known) => [shortName(known).toLowerCase(), known]));
  const meant = shorts.get(nearest(short, shorts.keys(), MAX_EDITS) ?? "");
  report("example/unknown-type", span, { name, ...(meant !== undefined && { meant }) });
}
