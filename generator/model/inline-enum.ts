import type { EnumDeclaration, InlineValues, Page } from "../parse/page.js";
import type { Span } from "../text/span.js";
import { isFlags, memberOf, UNKNOWN_FUTURE_VALUE } from "./enum-members.js";
import { camelCase, upperFirst } from "./identifier.js";
import type { MemberSpelling } from "./member-spelling.js";
import { shortName } from "./qualified-name.js";
import type { EnumType, Member, Origin, Provenance, TypeReference } from "./schema.js";
import { UniqueNames } from "./unique-names.js";

/** A list of one value says what a value may look like, not what it may be. */
const FEWEST_MEMBERS = 2;

/** The enumerations that the documentation lists in sentences without naming them. */
export class InlineEnums {
  readonly #byName = new Map<string, EnumType & { readonly origins: Origin[] }>();
  readonly #nameByContent = new Map<string, string>();
  readonly #names = new UniqueNames();

  /** @param spelling - how the declared enumerations spell their members */
  constructor(private readonly spelling: MemberSpelling) {}

  /**
   * The enumeration of the values that a description lists.
   *
   * @param owner - name of the type or operation
   * @param member - name of the property or parameter
   * @returns undefined where the list is none
   */
  add(owner: string, member: string, values: InlineValues, page: Page): TypeReference | undefined {
    const names = values.members.map(({ value }) => value);
    return this.addNames(owner, member, names, page, values.span);
  }

  /** The enumeration of some values. */
  addNames(owner: string, member: string, names: readonly string[], page: Page, span: Span): TypeReference | undefined {
    const members = [...new Set(names)].map((name) => ({ name }));
    return members.length < FEWEST_MEMBERS ? undefined : this.#add(owner, member, members, "inferred", page, span);
  }

  /** The enumeration of a table of values that belongs to a property. */
  addTable(owner: string, member: string, declaration: EnumDeclaration, page: Page): TypeReference {
    const members = new Map(declaration.members.map((row) => [row.name.value, memberOf(row)]));
    return this.#add(owner, member, [...members.values()], "documented", page, declaration.name.span);
  }

  /** Lists of the same name that hold the same are one enumeration. */
  #add(owner: string, member: string, members: readonly Member[], provenance: Provenance, page: Page, span: Span): TypeReference {
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
        ...(!members.every((value) => this.spelling.fits(value.name)) && { textual: true }),
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
