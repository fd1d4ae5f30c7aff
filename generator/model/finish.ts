import { sortedBy } from "../text/ordinal.js";
import type { Findings } from "./findings.js";
import { shortName } from "./qualified-name.js";
import { declaredNames } from "./reference.js";
import type { EnumType, Operation, StructuredType, TypeReference } from "./schema.js";
import type { TypeDraft } from "./type-draft.js";

/** A type as the schema keeps it. */
export function finishType(draft: TypeDraft): StructuredType {
  const { declared, name, kind, baseType, abstract, openType, key, provenance } = draft;
  const declarations = declared.declarations.map(({ declaration }) => declaration);
  const description = declarations.map((declaration) => declaration.description?.value).find((text) => text !== undefined && text !== "");
  const deprecated = declarations.map((declaration) => declaration.deprecated?.value).find((text) => text !== undefined);
  return {
    kind,
    name,
    ...(description !== undefined && { description }),
    ...(deprecated !== undefined && { deprecated }),
    ...(baseType !== undefined && { baseType }),
    abstract,
    openType,
    key,
    properties: [...draft.properties.values()],
    navigationProperties: [...draft.navigationProperties.values()],
    provenance,
    origins: declared.declarations.map(({ page, declaration }) => ({ page: page.path, span: declaration.name.span })),
  };
}

/** All enumerations, but those without a name that nothing is left to use, and those that say what one of another namespace says. */
export function finishEnums(
  named: readonly EnumType[],
  unnamed: readonly EnumType[],
  types: readonly StructuredType[],
  operations: readonly Operation[],
  findings: Findings,
): readonly EnumType[] {
  const used = new Set([...types.flatMap(typeReferences), ...operations.flatMap(operationReferences)].flatMap(declaredNames));
  const twins = new Map(named.filter(({ name }) => used.has(name)).map((type) => [contentOf(type), type]));
  const own = named.filter((type) => {
    const twin = used.has(type.name) ? undefined : twins.get(contentOf(type));
    const [origin] = type.origins;
    const [other] = twin?.origins ?? [];
    if (twin === undefined || origin === undefined || other === undefined) return true;
    const place = { path: other.page, span: other.span, message: `\`${twin.name}\` is declared here` };
    findings.report("enum/twin", origin.page, origin.span, { name: type.name, twin: twin.name }, [place]);
    return false;
  });
  return sortedBy([...own, ...unnamed.filter(({ name }) => used.has(name))], ({ name }) => name);
}

/** What makes two enumerations say the same: the name without its namespace, and the members. */
function contentOf({ name, members }: EnumType): string {
  return [shortName(name), ...members.map((member) => member.name).sort()].join(" ");
}

/** Every reference that a type makes. */
export function typeReferences(type: StructuredType): readonly TypeReference[] {
  return [...type.properties, ...type.navigationProperties].map((member) => member.type);
}

/** Every reference that an operation makes. */
export function operationReferences(operation: Operation): readonly TypeReference[] {
  const { paths, queryParameters, requestBody, responses } = operation;
  return [
    ...paths.flatMap(({ parameters }) => parameters.map(({ type }) => type)),
    ...queryParameters.map(({ type }) => type),
    ...(requestBody?.type ? [requestBody.type] : []),
    ...(requestBody?.properties ?? []).map(({ type }) => type),
    ...responses.flatMap(({ type }) => type ?? []),
  ];
}
