import type { EnumDeclaration, PropertyRow } from "../parse/page.js";
import { isSomeEnumeration } from "../parse/type-expression.js";
import type { Declared } from "./declarations.js";
import { edmType } from "./edm.js";
import { namesIn } from "./expression.js";
import { singular } from "./identifier.js";
import type { MemberSpelling } from "./member-spelling.js";
import type { Mentions } from "./mentions.js";
import { shortName } from "./qualified-name.js";

/** The names that type expressions use, the anchors that they link to, and the names of all properties that are strings; in lower case. */
export interface References {
  readonly names: ReadonlySet<string>;
  readonly anchors: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
}

/** Gathers what the type expressions of all pages refer to. */
export function gatherReferences(mentions: readonly Mentions[]): References {
  const names = new Set<string>();
  const anchors = new Set<string>();
  const texts = new Set<string>();
  for (const { page, names: named } of mentions) {
    for (const { name, target } of named) {
      names.add(shortName(name).toLowerCase());
      const hash = target?.indexOf("#") ?? -1;
      if (target !== undefined && hash >= 0) anchors.add(target.slice(hash + 1).toLowerCase());
    }
    for (const { properties } of page.types) {
      for (const row of properties) if (isText(row)) texts.add(row.name.value.toLowerCase());
    }
  }
  return { names, anchors, texts };
}

/** What a section of values is about, where it is no type: a property of its own page, or every property of that name. */
export interface PropertyOfSection {
  readonly name: string;
  readonly everywhere: boolean;
}

/**
 * The property that a section of values belongs to. It is one of its page that has its name, or the singular of it, and is a string,
 * where nothing refers to the section as to a type, or where the section lists `null`, which no enumeration has; or strings of its name
 * on other pages, where nothing refers to it and its values are spelled unlike the members of enumerations.
 */
export function propertyOfSection(
  { page, declaration }: Declared<EnumDeclaration>,
  references: References,
  spelling: MemberSpelling,
): PropertyOfSection | undefined {
  const name = declaration.name.value.toLowerCase();
  if (declaration.anchor === undefined) return undefined;
  const rows = page.types.flatMap(({ properties }) => properties);
  const row = [name, singular(name)].flatMap((wanted) => rows.find((candidate) => candidate.name.value.toLowerCase() === wanted) ?? [])[0];
  const isReferenced = references.names.has(name) || references.anchors.has(declaration.anchor.toLowerCase());
  if (row !== undefined && (declaration.nullable ?? (!isReferenced && isText(row))))
    return { name: row.name.value.toLowerCase(), everywhere: false };
  if (isReferenced) return undefined;
  const unlike = declaration.members.some((member) => !spelling.fits(member.name.value));
  return unlike && references.texts.has(name) ? { name, everywhere: true } : undefined;
}

function isText({ type }: PropertyRow): boolean {
  const names = namesIn(type);
  return isSomeEnumeration(type) || (names.length === 1 && names.every((named) => edmType(named.name) === "String"));
}
