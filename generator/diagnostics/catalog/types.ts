import { entry } from "./entry.js";

/** Findings about types and enumerations. */
export const TYPE_FINDINGS = {
  // Types
  "type/unreadable": entry<{ text: string }>(
    "warning",
    ({ text }) => `\`${text}\` names no type.`,
    "The type is `unknown` in the package.",
    "Write a primitive, a type's name or a link to its page, `collection` behind it where there are several.",
  ),
  "type/unresolved": entry<{ name: string }>(
    "warning",
    ({ name }) => `The type \`${name}\` is declared on no page.`,
    "The type is `unknown` in the package.",
    "Link the type's page, or correct the name.",
  ),
  "type/ambiguous": entry<{ name: string; candidates: string }>(
    "warning",
    ({ name, candidates }) => `\`${name}\` may be any of ${candidates}.`,
    "The first is used.",
    "Link the page of the type that is meant, or write its full name.",
  ),
  "type/conflict": entry<{ name: string; first: string; second: string }>(
    "warning",
    ({ name, first, second }) => `\`${name}\` is ${second} here and ${first} elsewhere.`,
    "The first declaration is used.",
    "Make both pages say the same.",
  ),
  "type/base-conflict": entry<{ name: string; first: string; second: string }>(
    "warning",
    ({ name, first, second }) => `\`${name}\` has the base type \`${second}\` here and \`${first}\` elsewhere.`,
    "The first is used.",
    "Make both places say the same.",
  ),
  "type/base-cycle": entry<{ name: string }>(
    "error",
    ({ name }) => `\`${name}\` is among its own base types.`,
    "The base type is left out.",
    "Correct the base type.",
  ),
  "type/annotated-name": entry<{ annotated: string; name: string }>(
    "warning",
    ({ annotated, name }) => `The annotation says \`${annotated}\`, but the file and the links to this page say \`${name}\`.`,
    "Nothing else names the annotation's type; the name of the file and the links is used.",
    "Correct `@odata.type`.",
  ),
  "type/member-case": entry<{ name: string; used: string; type: string }>(
    "warning",
    ({ name, used, type }) => `\`${name}\` of \`${type}\` is written \`${used}\` in examples and paths.`,
    "Services tell upper and lower case apart; the spelling of the examples and paths is used.",
    "Write the name in the table as the service does.",
  ),
  "type/undocumented": entry<{ name: string; type: string }>(
    "info",
    ({ name, type }) => `\`${name}\` is shown as a property of \`${type}\` but is in no table.`,
    "Its type is inferred from the value in the JSON representation or in the examples.",
    "Add a row for it.",
  ),
  "type/undocumented-relationship": entry<{ name: string; type: string }>(
    "info",
    ({ name, type }) => `This path leads from \`${type}\` to \`${name}\`, which is in no table of it.`,
    "The relationship is inferred from the path and from what it returns.",
    "Add a row for it to the relationships.",
  ),
  "type/keyed-relationship": entry<{ name: string; type: string }>(
    "warning",
    ({ name, type }) => `\`${name}\` of \`${type}\` is not a collection, but a path has a key behind it, or a page lists it.`,
    "It is taken for a collection.",
    "Write `collection` behind the type.",
  ),
  "type/link-conflict": entry<{ text: string; target: string }>(
    "warning",
    ({ text, target }) => `The link says \`${text}\` but leads to \`${target}\`.`,
    "The type that it says is used: the JSON representation agrees, or the row lists the values of an enumeration.",
    "Link the page of the type that is meant.",
  ),
  "type/representation-conflict": entry<{ name: string; table: string; shown: string }>(
    "info",
    ({ name, table, shown }) => `\`${name}\` is a \`${table}\` in the table and a \`${shown}\` in the JSON representation.`,
    "The table is used.",
    "Make both say the same.",
  ),
  // Enumerations
  "enum/no-members": entry<{ name: string }>(
    "warning",
    ({ name }) => `\`${name}\` has no members.`,
    "Any string is accepted.",
    "List the members.",
  ),
  "enum/conflict": entry<{ name: string }>(
    "warning",
    ({ name }) => `\`${name}\` is declared with other members elsewhere.`,
    "The members of both declarations are used.",
    "Make both lists the same.",
  ),
  "enum/unrelated-table": entry<{ name: string }>(
    "warning",
    ({ name }) => `The table of \`${name}\` has none of the values that descriptions list for it.`,
    "The table is taken for one that was copied from another enumeration; the listed values are used.",
    "Correct the table, or the lists.",
  ),
  "enum/twin": entry<{ name: string; twin: string }>(
    "info",
    ({ name, twin }) => `Nothing refers to \`${name}\`, which has the members of \`${twin}\`.`,
    "It is left out.",
    "Remove it, or link to it where it is meant.",
  ),
  "enum/inline-differs": entry<{ name: string; missing: string }>(
    "warning",
    ({ name, missing }) => `${missing} is not among the members of \`${name}\`.`,
    "The enumeration's own table is used.",
    "Make the list agree with the table.",
  ),
} as const;
