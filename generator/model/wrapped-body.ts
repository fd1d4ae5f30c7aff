import type { Page, PropertyRow } from "../parse/page.js";
import type { JsonObject, JsonProperty } from "../text/json.js";
import { singular } from "./identifier.js";
import type { Resolver } from "./resolve.js";
import type { TypeReference } from "./schema.js";
import type { TypeDraft, TypeDrafts } from "./type-draft.js";

/** What the type of a wrapped body is found with. */
interface WrapperContext {
  readonly page: Page;
  readonly resolver: Resolver;
  readonly drafts: TypeDrafts;
  /** The type of what the action acts on, where it is known. */
  readonly target: TypeDraft | undefined;
}

/** The parameter that a body consists of, whose members the rows are. */
export interface Wrapper {
  readonly member: JsonProperty;
  readonly type: TypeReference;
}

/**
 * Finds the parameter that a table leaves out because it is about what is inside: the example shows one object, or a list of objects,
 * under a name that is no row, and the rows are its members.
 *
 * @param shown - the body of the example
 */
export function wrapperOf(shown: JsonObject | undefined, rows: readonly PropertyRow[], context: WrapperContext): Wrapper | undefined {
  const [member, ...others] = shown?.properties.filter(({ name }) => !name.value.includes("@")) ?? [];
  if (member === undefined || others.length > 0) return undefined;
  const names = new Set(rows.map(({ name }) => name.value.toLowerCase()));
  const { kind } = member.value;
  const inside = member.value.kind === "array" ? member.value.items[0] : member.value;
  if (names.has(member.name.value.toLowerCase()) || inside?.kind !== "object" || inside.properties.length === 0) return undefined;
  if (!inside.properties.every(({ name }) => name.value.includes("@") || names.has(name.value.toLowerCase()))) return undefined;
  const type = wrappedType(member.name.value, names, context);
  if (type === undefined) return undefined;
  return { member, type: kind === "array" ? { kind: "collection", of: type } : type };
}

/**
 * The type that has all rows as members: one of the parameter's name, else that of what the action acts on. Without one, the rows may be
 * parameters beside the one that the example shows.
 */
function wrappedType(
  name: string,
  rows: ReadonlySet<string>,
  { page, resolver, drafts, target }: WrapperContext,
): TypeReference | undefined {
  const hasAll = (draft: TypeDraft): boolean => [...rows].every((row) => drafts.member(draft, row) !== undefined);
  for (const noun of [name, singular(name)]) {
    const type = resolver.findName(noun, page);
    const draft = type?.kind === "structured" ? drafts.get(type.name) : undefined;
    if (draft !== undefined && hasAll(draft)) return type;
  }
  return target !== undefined && hasAll(target) ? { kind: "structured", name: target.name } : undefined;
}
