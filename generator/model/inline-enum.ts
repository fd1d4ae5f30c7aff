import type { EnumDeclaration, InlineValues, Page } from "../parse/page.js";
import { append } from "../text/append.js";
import type { Span } from "../text/span.js";
import { isFlags, memberOf, UNKNOWN_FUTURE_VALUE } from "./enum-members.js";
import { camelCase, singular, upperFirst } from "./identifier.js";
import type { MemberSpelling } from "./member-spelling.js";
import { shortName } from "./qualified-name.js";
import type { EnumType, Member, Origin, Provenance, TypeReference } from "./schema.js";
import { UniqueNames } from "./unique-names.js";

/** A list of one value says what a value may look like, not what it may be. */
export const FEWEST_MEMBERS = 2;

/** Two words such as `active` and `inactive` are members of many enumerations: so few are a part of one only where its name says so. */
const FEWEST_OF_PART = 3;

/** Values that are listed, and whether they are words that a string may be rather than the members of an enumeration. */
interface Listed {
  readonly members: readonly Member[];
  readonly textual: boolean;
  readonly provenance: Provenance;
}

/** A declared enumeration as lists are compared with it. */
interface Known {
  readonly type: EnumType;
  /** In lower case. */
  readonly short: string;
  readonly values: ReadonlySet<string>;
}

/** The enumerations that the documentation lists in sentences without naming them. */
export class InlineEnums {
  readonly #byName = new Map<string, EnumType & { readonly origins: Origin[] }>();
  readonly #nameByContent = new Map<string, string>();
  readonly #names = new UniqueNames();
  /** The declared enumerations by each of their values. */
  readonly #knownByValue = new Map<string, Known[]>();

  /**
   * @param spelling - how enumerations spell their members
   * @param declared - the enumerations with names, one of which a list may be about
   */
  constructor(
    private readonly spelling: MemberSpelling,
    declared: readonly EnumType[],
  ) {
    for (const type of declared) {
      const values = withoutSentinel(type.members.map(({ name }) => name));
      const known = { type, short: shortName(type.name).toLowerCase(), values };
      for (const value of values) {
        append(this.#knownByValue, value, known);
      }
    }
  }

  /**
   * The enumeration of the values that a description lists: a declared one of which they are members and which the property is named
   * after, else one of their own.
   *
   * @param owner - name of the type or operation
   * @param member - name of the property or parameter
   * @returns undefined where the list is none
   */
  add(owner: string, member: string, values: InlineValues, page: Page): TypeReference | undefined {
    const names = values.members.map(({ value }) => value);
    if (names.length < FEWEST_MEMBERS) return undefined;
    const declared = values.exhaustive ? this.#declaredFor(owner, member, names) : undefined;
    if (declared !== undefined) return { kind: "enum", name: declared };
    return this.#add(owner, member, { members: membersOf(names), textual: !values.exhaustive, provenance: "inferred" }, page, values.span);
  }

  /** The enumeration of values that a representation shows. */
  addShown(owner: string, member: string, names: readonly string[], page: Page, span: Span): TypeReference | undefined {
    const members = membersOf(names);
    return members.length < FEWEST_MEMBERS
      ? undefined
      : this.#add(owner, member, { members, textual: true, provenance: "inferred" }, page, span);
  }

  /** The enumeration of a table of values that belongs to a property. */
  addTable(owner: string, member: string, declaration: EnumDeclaration, page: Page): TypeReference {
    const members = new Map(declaration.members.map((row) => [row.name.value, memberOf(row)]));
    // A table of a property's own is found where the service knows strings: enumerations have names.
    const listed = { members: [...members.values()], textual: true, provenance: "documented" } as const;
    return this.#add(owner, member, listed, page, declaration.name.span);
  }

  /**
   * The only declared enumeration, or the smallest, that has all values and a name that the property's name ends with, or the reverse. The
   * values are all that it has, or several of them; or it is named after type and property.
   */
  #declaredFor(owner: string, member: string, names: readonly string[]): string | undefined {
    if (!names.every((name) => this.spelling.fits(name))) return undefined;
    const nouns = [member, singular(member)].map((noun) => noun.toLowerCase());
    const full = nouns.map((noun) => shortName(owner).toLowerCase() + noun);
    const wanted = withoutSentinel(names);
    const fitting = this.#withAll(wanted).filter(({ short, values }) => {
      if (!nouns.some((noun) => short.endsWith(noun) || noun.endsWith(short))) return false;
      return wanted.size === values.size || wanted.size >= FEWEST_OF_PART || full.includes(short);
    });
    const [smallest, next] = fitting.map(({ type }) => type).sort((first, second) => first.members.length - second.members.length);
    return smallest?.members.length === next?.members.length ? undefined : smallest?.name;
  }

  /** The declared enumerations that have all of some values: among those that have the rarest of them, as there may be thousands. */
  #withAll(wanted: ReadonlySet<string>): readonly Known[] {
    const [rarest] = [...wanted].map((value) => this.#knownByValue.get(value) ?? []).sort((first, second) => first.length - second.length);
    return (rarest ?? []).filter(({ values }) => [...wanted].every((value) => values.has(value)));
  }

  /** Lists of the same name that hold the same are one enumeration. */
  #add(owner: string, member: string, { members, textual, provenance }: Listed, page: Page, span: Span): TypeReference {
    const wanted = camelCase(shortName(owner)) + upperFirst(camelCase(member));
    const name = this.#nameOf(wanted, members);
    const origin = { page: page.path, span };
    const known = this.#byName.get(name);
    if (known !== undefined) known.origins.push(origin);
    else
      this.#byName.set(name, {
        name,
        isFlags: isFlags(members),
        evolvable: members.some((value) => value.name.toLowerCase() === UNKNOWN_FUTURE_VALUE),
        ...((textual || !members.every((value) => this.spelling.fits(value.name))) && { textual: true }),
        members,
        provenance,
        origins: [origin],
      });
    return { kind: "enum", name };
  }

  get all(): readonly EnumType[] {
    return [...this.#byName.values()];
  }

  /** One name for one content. */
  #nameOf(wanted: string, members: readonly Member[]): string {
    const content = JSON.stringify([wanted, ...members.map(({ name }) => name)]);
    const name = this.#nameByContent.get(content) ?? this.#names.take(wanted);
    this.#nameByContent.set(content, name);
    return name;
  }
}

function membersOf(names: readonly string[]): readonly Member[] {
  return [...new Set(names)].map((name) => ({ name }));
}

/** What values are compared by: tables are written in one case and sentences in another, and not every list has the sentinel. */
function withoutSentinel(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.toLowerCase()).filter((name) => name !== UNKNOWN_FUTURE_VALUE));
}
