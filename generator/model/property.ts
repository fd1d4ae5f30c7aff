import type { EnumDeclaration, InlineValues, Page, PropertyRow } from "../parse/page.js";
import { isSomeEnumeration, type TypeExpression } from "../parse/type-expression.js";
import { namesIn } from "./expression.js";
import { FEWEST_MEMBERS, type InlineEnums } from "./inline-enum.js";
import { withElement } from "./reference.js";
import type { Resolver } from "./resolve.js";
import type { NavigationProperty, Property, TypeReference } from "./schema.js";

/**
 * What a row's type means: where it is a string, or an enumeration without a name, with values in a table or in the description, the
 * enumeration of these.
 */
export function rowType(
  row: Pick<PropertyRow, "name" | "type" | "values">,
  owner: string,
  page: Page,
  resolver: Resolver,
  inline: InlineEnums,
): TypeReference {
  const own = resolver.declarations.propertyEnum(page, row.name.value);
  const table = own ?? agreeing(resolver.declarations.enumOfName(row.name.value), row.values);
  const isOwn = own !== undefined && namesIn(row.type).every(({ name }) => name.toLowerCase() === own.name.value.toLowerCase());
  const isNameless = isSomeEnumeration(row.type) && namesIn(row.type).every((named) => resolver.find(named, page) === undefined);
  const type = isOwn || isNameless ? textOf(row.type) : resolver.resolve(row.type, page);
  if (!isText(type)) return type;
  const listed = table === undefined && row.values ? inline.add(owner, row.name.value, row.values, page) : undefined;
  const enumerated = table ? inline.addTable(owner, row.name.value, table, page) : listed;
  if (enumerated !== undefined) return withElement(type, enumerated);
  return isNameless ? resolver.resolve(row.type, page) : type;
}

/** A table of another page, which knows only the property's name: what the row lists of itself counts before it. */
function agreeing(table: EnumDeclaration | undefined, listed: InlineValues | undefined): EnumDeclaration | undefined {
  if (table === undefined || listed === undefined || listed.members.length < FEWEST_MEMBERS) return table;
  const known = new Set(table.members.map(({ name }) => name.value.toLowerCase()));
  const values = new Set(listed.members.map(({ value }) => value.toLowerCase()));
  return known.size === values.size && [...values].every((value) => known.has(value)) ? table : undefined;
}

/** A structural property, or a parameter of an action, as its row declares it. */
export function propertyOf(row: PropertyRow, type: TypeReference, page: Page): Property {
  const { facets } = row;
  // Where values are listed, a length may be that of what one of them stands for.
  const text = type.kind === "primitive" && type.type === "String" && row.values === undefined;
  const maxLength = namesIn(row.type)[0]?.maxLength ?? (text ? facets.maxLength : undefined);
  return {
    name: row.name.value,
    type,
    ...common(row),
    readOnly: facets.readOnly ?? false,
    writeOnly: facets.writeOnly ?? false,
    requiredOnCreate: facets.required ?? false,
    selectOnly: facets.selectOnly ?? false,
    ...(maxLength !== undefined && { maxLength }),
    ...(facets.defaultValue !== undefined && { defaultValue: facets.defaultValue }),
    ...(facets.filterOperators && { filterOperators: facets.filterOperators }),
    provenance: "documented",
    origin: { page: page.path, span: row.name.span },
  };
}

/** A relationship as its row declares it. */
export function navigationPropertyOf(row: PropertyRow, type: TypeReference, page: Page): NavigationProperty {
  return {
    name: row.name.value,
    type,
    ...common(row),
    readOnly: row.facets.readOnly ?? false,
    provenance: "documented",
    origin: { page: page.path, span: row.name.span },
  };
}

function common(row: PropertyRow): { description?: string; nullable?: boolean; deprecated?: string } {
  const { facets, description } = row;
  const nullable = facets.nullable ?? (row.values?.nullable === true ? true : undefined);
  return {
    ...(description.value !== "" && { description: description.value }),
    ...(nullable !== undefined && { nullable }),
    ...(facets.deprecated && { deprecated: description.value }),
  };
}

/** A cell that names the property's own table of values: strings. */
function textOf(expression: TypeExpression): TypeReference {
  return expression.kind === "collection" ? { kind: "collection", of: textOf(expression.of) } : { kind: "primitive", type: "String" };
}

function isText(type: TypeReference): boolean {
  return type.kind === "collection" ? isText(type.of) : type.kind === "primitive" && type.type === "String";
}
