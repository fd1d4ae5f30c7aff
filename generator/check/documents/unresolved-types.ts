import type { Page } from "../../parse/page.js";
import type { TypeExpression } from "../../parse/type-expression.js";
import type { TypeNames } from "./type-names.js";

/** The targets of links in place of types that no page declares: linking the model has reported them already. */
export function unresolvedTargets({ types, operations }: Page, names: TypeNames): ReadonlySet<string> {
  const expressions = [
    ...types.flatMap(({ properties, navigationProperties, bases }) => [...properties, ...navigationProperties, ...bases]),
    ...operations.flatMap(({ body, parameters }) => [...body.rows, ...parameters]),
  ].map(({ type }) => type);
  const said = operations.flatMap(({ body, response }) => [body.type, response.type].filter((type) => type !== undefined));
  return new Set([...expressions, ...said].flatMap((type) => targetsIn(type, names)));
}

function targetsIn(type: TypeExpression, names: TypeNames): string[] {
  switch (type.kind) {
    case "named":
      return type.target === undefined || names.has(type.name) ? [] : [type.target];
    case "collection":
      return targetsIn(type.of, names);
    case "union":
      return type.of.flatMap((part) => targetsIn(part, names));
    case "unknown":
      return [];
  }
}
