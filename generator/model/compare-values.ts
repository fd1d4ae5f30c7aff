import type { Page, PropertyRow } from "../parse/page.js";
import type { Declarations } from "./declarations.js";
import type { Findings } from "./findings.js";
import { elementOf } from "./reference.js";
import type { Resolver } from "./resolve.js";
import type { EnumType } from "./schema.js";

/** Words in a list of values that are no members: a property may also have no value. */
const NO_MEMBERS: ReadonlySet<string> = new Set(["null", "empty"]);

/** Reports values in descriptions that the enumeration of the row's type does not have. */
export function compareValues(declarations: Declarations, enums: readonly EnumType[], resolver: Resolver, findings: Findings): void {
  const members = new Map(enums.map((type) => [type.name, new Set(type.members.map(({ name }) => name))]));
  for (const { declarations: declared } of declarations.types) {
    for (const { page, declaration } of declared) {
      for (const row of [...declaration.properties, ...declaration.navigationProperties])
        compareRow(row, page, members, resolver, findings);
    }
  }
}

function compareRow(
  row: PropertyRow,
  page: Page,
  members: ReadonlyMap<string, ReadonlySet<string>>,
  resolver: Resolver,
  findings: Findings,
): void {
  if (row.values === undefined) return;
  const type = resolver.findReference(row.type, page);
  const element = type && elementOf(type);
  const known = element?.kind === "enum" ? members.get(element.name) : undefined;
  if (element?.kind !== "enum" || known === undefined || known.size === 0) return;
  const strange = row.values.members.filter(({ value }) => !known.has(value) && !NO_MEMBERS.has(value.toLowerCase()));
  const [first] = strange;
  if (first === undefined) return;
  const missing = strange.map(({ value }) => `\`${value}\``).join(", ");
  findings.report("enum/inline-differs", page.path, first.span, { name: element.name, missing });
}
