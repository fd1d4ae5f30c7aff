import type { OperationDeclaration, Page, PropertyRow } from "../parse/page.js";
import type { NamedTypeExpression, TypeExpression } from "../parse/type-expression.js";

/** The names in an expression, in its order. */
export function namesIn(expression: TypeExpression): readonly NamedTypeExpression[] {
  switch (expression.kind) {
    case "named":
      return [expression];
    case "collection":
      return namesIn(expression.of);
    case "union":
      return expression.of.flatMap(namesIn);
    case "unknown":
      return [];
  }
}

/** Every type expression of a page. */
export function expressionsOf(page: Page): readonly TypeExpression[] {
  const rows = page.types.flatMap((type) => [...type.properties, ...type.navigationProperties]);
  return [
    ...page.types.flatMap((type) => type.bases.map((base) => base.type)),
    ...rows.flatMap(rowExpressions),
    ...page.operations.flatMap(operationExpressions),
    ...page.methods.flatMap((method) => (method.returnType ? [method.returnType] : [])),
  ];
}

function operationExpressions(operation: OperationDeclaration): readonly TypeExpression[] {
  const { body, response, parameters } = operation;
  return [
    ...body.rows.flatMap(rowExpressions),
    ...(body.type ? [body.type] : []),
    ...(response.type ? [response.type] : []),
    ...parameters.map((parameter) => parameter.type),
  ];
}

function rowExpressions(row: PropertyRow): readonly TypeExpression[] {
  return row.facets.inheritedFrom ? [row.type, row.facets.inheritedFrom] : [row.type];
}
