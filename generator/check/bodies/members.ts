import type { JsonObject, JsonProperty } from "../../text/json.js";
import { nearest } from "../../text/nearest.js";
import type { Located } from "../../text/span.js";
import { annotationOf } from "./annotations.js";
import { documentedAt, type BodyContext } from "./context.js";
import { MEDIA_TERM } from "../../parse/vocabulary/odata-annotations.js";
import type { Member, SchemaIndex } from "./schema-index.js";

/** So many unknown properties, if they are most, say one thing: the object is of another type. */
const FEWEST_OF_OTHER_TYPE = 3;

/** So many names stand in a message. */
const MAX_NAMES = 4;

/** Members by their names in lower case. */
export type Members = ReadonlyMap<string, Member>;

/** A member of an object with what is documented of it. */
export interface KnownMember {
  readonly property: JsonProperty;
  readonly member: Member;
}

/** What the page of a message says of the whole body beside its type. */
export interface RootFacts {
  /** The members that a table of the page itself has. */
  readonly listed: Members;
}

/** The members of an object that are no annotations. */
export function plainMembers({ properties }: JsonObject): readonly JsonProperty[] {
  return properties.filter(({ name }) => /^[A-Za-z_]\w*$/.test(name.value));
}

/** Members by their names, as they are looked up. */
export function membersByName(members: readonly Member[]): Members {
  return new Map(members.map((member) => [member.name.toLowerCase(), member]));
}

/** The documented member of a name; one in another case is reported. */
export function matchName(property: JsonProperty, members: Members, { report }: BodyContext): KnownMember | undefined {
  const { name } = property;
  const member = members.get(name.value.toLowerCase());
  if (member === undefined) return undefined;
  if (member.name !== name.value) {
    const values = { name: name.value, documented: member.name };
    report("example/property-case", name.span, values, documentedAt(member.origin, `\`${member.name}\``));
  }
  return { property, member };
}

/**
 * Pairs the members of an object with those of its type, and reports those that the type has not.
 *
 * @param named - whether the object itself names the type, so that none derived from it can be meant
 */
export function matchMembers(
  object: JsonObject,
  type: string,
  named: boolean,
  root: RootFacts | undefined,
  context: BodyContext,
): readonly KnownMember[] {
  const { index } = context;
  if (index.isUnknown(type)) return [];
  const own = index.members(type);
  const members = root === undefined || root.listed.size === 0 ? own : new Map([...root.listed, ...own]);
  const plain = plainMembers(object);
  const strangers = plain.filter(({ name }) => !members.has(name.value.toLowerCase()));
  if (root !== undefined && holdsType(object, type, index)) return [];
  const known = plain.flatMap((property) => matchName(property, members, context) ?? []);
  if (!index.isOpen(type)) {
    const owner = { type, named, members };
    reportStrangers(strangers, plain.length, owner, context);
    reportTargets(object, owner, context);
  }
  return known;
}

/** Whether a body is that of something which has a member of the type that is documented: the page is about what is inside. */
export function holdsType(object: JsonObject, type: string, index: SchemaIndex): boolean {
  const own = index.members(type);
  return plainMembers(object).some(
    ({ name, value }) =>
      (value.kind === "object" || value.kind === "array") && !own.has(name.value.toLowerCase()) && index.isHeldBy(name.value, type),
  );
}

/** What the members of an object are looked up in. */
interface Owner {
  readonly type: string;
  readonly named: boolean;
  readonly members: Members;
}

function reportStrangers(strangers: readonly JsonProperty[], total: number, owner: Owner, context: BodyContext): void {
  const { index, report } = context;
  const { type, named } = owner;
  if (strangers.length === 0) return;
  const names = strangers.map(({ name }) => name.value);
  const derived = named ? undefined : index.derivedWith(type, names);
  const isDerived = (name: string): boolean => !named && index.derivedWith(type, [name]) !== undefined;
  const first = strangers.find(({ name }) => derived !== undefined && index.members(derived).has(name.value.toLowerCase()));
  if (first !== undefined && derived !== undefined)
    report("example/unnamed-type", first.name.span, { name: first.name.value, type, derived });
  const unknown = strangers.filter(({ name }) => !isDerived(name.value));
  const [leading] = unknown;
  if (leading !== undefined && unknown.length >= FEWEST_OF_OTHER_TYPE && 2 * unknown.length > total)
    report("example/other-type", leading.name.span, { type, names: listOf(unknown) });
  else
    for (const { name } of unknown)
      report("example/unknown-property", name.span, { name: name.value, type, ...meantBy(name.value, owner) });
}

/**
 * Reports annotations of members that do not exist. Where the member stands there too, that is reported already; of a stream, links and
 * media type are all that JSON shows, and all that tables may have.
 */
function reportTargets({ properties }: JsonObject, owner: Owner, context: BodyContext): void {
  const annotated = properties.flatMap(({ name }) => {
    const { target = "", term = "" } = annotationOf(name.value) ?? {};
    const isDocumented = MEDIA_TERM.test(term) || owner.members.has(target.toLowerCase());
    return isDocumented || !/^[A-Za-z_]\w*$/.test(target) ? [] : [{ name, target }];
  });
  if (annotated.length === 0) return;
  const present = new Set(properties.map(({ name }) => name.value));
  for (const { name, target } of annotated) {
    if (present.has(target)) continue;
    if (owner.named || context.index.derivedWith(owner.type, [target]) === undefined)
      context.report("example/unknown-property", name.span, { name: target, type: owner.type });
  }
}

function meantBy(name: string, { members }: Owner): { readonly meant?: string } {
  const meant = nearest(
    name,
    [...members.values()].map((member) => member.name),
  );
  return meant === undefined ? {} : { meant };
}

/** The first names of a list, for messages. */
export function listOf(properties: readonly { readonly name: Located<string> }[]): string {
  const names = properties.slice(0, MAX_NAMES).map(({ name }) => `\`${name.value}\``);
  const more = properties.length - names.length;
  return more > 0 ? `${names.join(", ")} and ${more} more` : names.join(", ");
}
