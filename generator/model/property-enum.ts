import type { EnumDeclaration, Page, PropertyRow } from "../parse/page.js";
import type { Declared } from "./declarations.js";
import { edmType } from "./edm.js";
import { expressionsOf, namesIn } from "./expression.js";
import { shortName } from "./qualified-name.js";

/** The names that type expressions use, and the anchors that they link to, in lower case. */
export interface References {
  readonly names: ReadonlySet<string>;
  readonly anchors: ReadonlySet<string>;
}

/** Gathers what the type expressions of all pages refer to. */
export function gatherReferences(pages: readonly Page[]): References {
  const names = new Set<string>();
  const anchors = new Set<string>();
  for (const { name, target } of pages.flatMap(expressionsOf).flatMap(namesIn)) {
    names.add(shortName(name).toLowerCase());
    const hash = target?.indexOf("#") ?? -1;
    if (target !== undefined && hash >= 0) anchors.add(target.slice(hash + 1).toLowerCase());
  }
  return { names, anchors };
}

/**
 * The property that a section of values belongs to: one of its page that has its name and is a string, where nothing refers to the
 * section as to a type.
 */
export function propertyOfSection({ page, declaration }: Declared<EnumDeclaration>, references: References): string | undefined {
  const name = declaration.name.value.toLowerCase();
  if (declaration.anchor === undefined || references.names.has(name) || references.anchors.has(declaration.anchor.toLowerCase()))
    return undefined;
  const rows = page.types.flatMap(({ properties }) => properties);
  return rows.some((row) => row.name.value.toLowerCase() === name && isText(row)) ? name : undefined;
}

function isText({ type }: PropertyRow): boolean {
  const names = namesIn(type);
  return names.length === 1 && names.every((named) => edmType(named.name) === "String");
}
