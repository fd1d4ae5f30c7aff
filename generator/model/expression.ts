import type { Page, PropertyRow } from "../parse/page.js";
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

/** The names in every type expression of a page. */
export function namesOnPage(page: Page): readonly NamedTypeExpression[] {
  const names: NamedTypeExpression[] = [];
  const add = (expression: TypeExpression | undefined): void => {
    if (expression?.kind === "named") names.push(expression);
    else if (expression !== undefined) names.push(...namesIn(expression));
  };
  const addRow = ({ type, facets }: PropertyRow): void => {
    add(type);
    add(facets.inheritedFrom);
  };
  for (const { bases, properties, navigationProperties } of page.types) {
    for (const { type } of bases) add(type);
    properties.forEach(addRow);
    navigationProperties.forEach(addRow);
  }
  for (const { body, response, parameters } of page.operations) {
    body.rows.forEach(addRow);
    add(body.type);
    add(response.type);
    for (const { type } of parameters) add(type);
  }
  for (const { returnType } of page.methods) add(returnType);
  return names;
}
