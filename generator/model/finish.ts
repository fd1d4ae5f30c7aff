import { sortedBy } from "../text/ordinal.js";
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

/** All enumerations, but those without a name that nothing is left to use. */
export function finishEnums(
  named: readonly EnumType[],
  unnamed: readonly EnumType[],
  types: readonly StructuredType[],
  operations: readonly Operation[],
): readonly EnumType[] {
  const used = new Set([...types.flatMap(typeReferences), ...operations.flatMap(operationReferences)].flatMap(declaredNames));
  return sortedBy([...named, ...unnamed.filter(({ name }) => used.has(name))], ({ name }) => name);
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
