import type { Span } from "../text/span.js";
import { RESOURCE_PAGES } from "./vocabulary/response-phrases.js";
import { KIND_WORDS, REMARKABLE_CLASSES } from "./vocabulary/type-words.js";

/** What a type cell says, before anything is known of the type it names. */
export type TypeExpression = NamedTypeExpression | CollectionTypeExpression | UnionTypeExpression | UnknownTypeExpression;

/** A name: of a primitive, a type or an enumeration. */
export interface NamedTypeExpression {
  readonly kind: "named";
  /** The name as written, without markup: `String`, `Edm.Int32`, `user`, `microsoft.graph.user`. */
  readonly name: string;
  /** The link's target as written, where the name is a link: `../resources/user.md#anchor`. */
  readonly target?: string;
  readonly span: Span;
  /** Longest permitted string, where the cell says so. */
  readonly maxLength?: number;
  /** A remark behind the name, such as `identifier`, `url` or `optional`. */
  readonly remark?: string;
}

/** A collection of another expression. */
export interface CollectionTypeExpression {
  readonly kind: "collection";
  readonly of: TypeExpression;
  readonly span: Span;
}

/** One of several. */
export interface UnionTypeExpression {
  readonly kind: "union";
  readonly of: readonly TypeExpression[];
  readonly span: Span;
}

/** Text that names no type. */
export interface UnknownTypeExpression {
  readonly kind: "unknown";
  readonly text: string;
  readonly span: Span;
}

/** Whether a link's target is in another part of the site: it explains something, while types have their pages among the resources. */
export function leavesReference(target: string | undefined): boolean {
  return target !== undefined && /^(?:https?:|\/)/i.test(target) && !RESOURCE_PAGES.test(target);
}

/** Whether a name is only a word for a kind of type: `Class` says that there is one, but not which. */
export function isKind({ name, target }: Pick<NamedTypeExpression, "name" | "target">): boolean {
  return target === undefined && KIND_WORDS.has(name.toLowerCase());
}

/** Whether an expression says that there is an enumeration, or several of its values, but not which. */
export function isSomeEnumeration(expression: TypeExpression): boolean {
  if (expression.kind === "collection") return isSomeEnumeration(expression.of);
  return expression.kind === "named" && isKind(expression) && REMARKABLE_CLASSES.has(expression.name.toLowerCase());
}

/** Whether a link's target is another page. */
export function leavesPage(target: string | undefined): boolean {
  return target !== undefined && !target.startsWith("#");
}
