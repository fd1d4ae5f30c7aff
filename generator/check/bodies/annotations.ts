import { CONTROL_INFORMATION, ODATA_PREFIX, TYPE_ANNOTATIONS } from "../../parse/vocabulary/odata-annotations.js";
import type { JsonObject, JsonString } from "../../text/json.js";
import { nearest } from "../../text/nearest.js";
import type { Located } from "../../text/span.js";
import { replacement, type BodyContext } from "./context.js";

/** A name in an object that says something about it or about another member. */
export interface Annotation {
  /** The member that it is about; empty for the object. */
  readonly target: string;
  /** What stands behind `@`. */
  readonly term: string;
}

/** Splits the name of an annotation; undefined for the name of a member. */
export function annotationOf(name: string): Annotation | undefined {
  const at = name.lastIndexOf("@");
  return at < 0 ? undefined : { target: name.slice(0, at), term: name.slice(at + 1) };
}

/** The annotation that names the type of an object. */
export function typeAnnotation({ properties }: JsonObject): JsonString | undefined {
  const value = properties.find(({ name }) => TYPE_ANNOTATIONS.has(name.value.toLowerCase()))?.value;
  return value?.kind === "string" ? value : undefined;
}

const TERMS: readonly string[] = [...CONTROL_INFORMATION].map((term) => `${ODATA_PREFIX}${term}`);

/** Reports control information that OData does not know; annotations of services, which have a namespace of their own, may be anything. */
export function checkTerm({ target, term }: Annotation, name: Located<string>, { report }: BodyContext): void {
  if (!/^[\w.]+$/.test(term) || CONTROL_INFORMATION.has(term)) return;
  const isOData = term.toLowerCase().startsWith(ODATA_PREFIX);
  if (isOData ? TERMS.includes(term) : term.includes(".") && nearest(term.split(".")[0] ?? "", ["odata"], 1) === undefined) return;
  const meant = nearest(term, TERMS);
  const whole = meant && `${target}@${meant}`;
  const isCertain = whole !== undefined && whole.toLowerCase() === name.value.toLowerCase();
  const edit = isCertain ? replacement(name.span, JSON.stringify(whole)) : {};
  report("example/unknown-annotation", name.span, { name: name.value, ...(whole && { meant: whole }) }, edit);
}
