import type { EnumDeclaration } from "../parse/page.js";
import type { Declared, DeclaredEnum } from "./declarations.js";
import { isFlags, memberOf, UNKNOWN_FUTURE_VALUE } from "./enum-members.js";
import type { Findings } from "./findings.js";
import type { EnumType, Member } from "./schema.js";

/** Makes an enumeration of its tables; where several say different things, it has the members of all. */
export function buildEnum(declared: DeclaredEnum, findings: Findings): EnumType {
  const members = new Map<string, Member>();
  const [first] = declared.declarations;
  const known = new Set(first?.declaration.members.map((row) => row.name.value));
  for (const declaration of declared.declarations) {
    if (first !== undefined && declaration !== first) reportConflict(declared.name, first, known, declaration, findings);
    for (const row of declaration.declaration.members) if (!members.has(row.name.value)) members.set(row.name.value, memberOf(row));
  }
  const list = [...members.values()];
  if (list.length === 0 && first) findings.report("enum/no-members", first.page.path, first.declaration.name.span, { name: declared.name });
  const description = firstText(declared.declarations, "description");
  const deprecated = firstText(declared.declarations, "deprecated");
  return {
    name: declared.name,
    ...(description !== undefined && { description }),
    ...(deprecated !== undefined && { deprecated }),
    isFlags: isFlags(list),
    evolvable: list.some(({ name }) => name.toLowerCase() === UNKNOWN_FUTURE_VALUE),
    members: list,
    provenance: declared.provenance,
    origins: declared.declarations.map(({ page, declaration }) => ({ page: page.path, span: declaration.name.span })),
  };
}

function reportConflict(
  name: string,
  first: Declared<EnumDeclaration>,
  known: ReadonlySet<string>,
  second: Declared<EnumDeclaration>,
  findings: Findings,
): void {
  const same = known.size === second.declaration.members.length && second.declaration.members.every((row) => known.has(row.name.value));
  if (same) return;
  const place = { path: first.page.path, span: first.declaration.name.span, message: `\`${name}\` is declared here too` };
  findings.report("enum/conflict", second.page.path, second.declaration.name.span, { name }, [place]);
}

function firstText(declarations: readonly Declared<EnumDeclaration>[], field: "description" | "deprecated"): string | undefined {
  return declarations.map(({ declaration }) => declaration[field]?.value).find((text) => text !== undefined && text !== "");
}
