import type { JsonObject } from "../../text/json.js";
import type { Span } from "../../text/span.js";
import { annotationOf, typeAnnotation } from "./annotations.js";
import { documentedAt, type BodyContext } from "./context.js";
import { listOf, plainMembers, type Members } from "./members.js";
import type { Member } from "./schema-index.js";

/** Reports what a request must have and lacks; a body without any of what the page lists shows something else. */
export function reportMissing(object: JsonObject, required: readonly Member[], listed: readonly Member[], context: BodyContext): void {
  const present = new Set(object.properties.map(({ name }) => (annotationOf(name.value)?.target ?? name.value).toLowerCase()));
  if (!listed.some(({ name }) => present.has(name.toLowerCase()))) return;
  for (const { name, origin } of required) {
    if (present.has(name.toLowerCase())) continue;
    context.report("example/missing-property", openingOf(object), { name }, documentedAt(origin, `\`${name}\``));
  }
}

/** Reports, once, what a request sends although only the service sets it; what the page itself lists for the body may be sent. */
export function reportReadOnly(object: JsonObject, type: string, listed: Members, { index, report }: BodyContext): void {
  const members = index.members(type);
  const key = new Set(index.type(type)?.key);
  const sent = plainMembers(object).filter(({ name }) => {
    const member = listed.get(name.value.toLowerCase()) ?? members.get(name.value.toLowerCase());
    return member?.readOnly === true && !key.has(member.name);
  });
  const [first] = sent;
  if (first !== undefined) report("example/read-only", first.name.span, { names: listOf(sent) });
}

/** Reports the key that an object lacks; one that names its type may have another, and one without members shows nothing. */
export function reportMissingKey(object: JsonObject, type: string, { index, report }: BodyContext): void {
  const present = new Set(plainMembers(object).map(({ name }) => name.value.toLowerCase()));
  if (present.size === 0 || typeAnnotation(object) !== undefined) return;
  for (const name of index.type(type)?.key ?? []) {
    if (!present.has(name.toLowerCase())) report("example/missing-key", openingOf(object), { name, type });
  }
}

/** The bracket that a value starts with. */
export function openingOf({ span }: { readonly span: Span }): Span {
  return { ...span, end: Math.min(span.start + 1, span.end) };
}
