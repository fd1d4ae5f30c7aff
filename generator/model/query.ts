import type { OperationDeclaration, Page, ParameterRow, RequestTemplate } from "../parse/page.js";
import { sortedBy } from "../text/ordinal.js";
import { isOptional } from "./function-arguments.js";
import type { InlineEnums } from "./inline-enum.js";
import { plainName, type ParameterRows } from "./parameter-rows.js";
import { isFixedValue } from "./path.js";
import { rowType } from "./property.js";
import type { Resolver } from "./resolve.js";
import type { OperationPath, Parameter } from "./schema.js";

/** What can be the name of a parameter. */
const NAME = /^[\w.@-]+$/;

/** What the parameters of a query are typed from. */
export interface QueryContext {
  readonly page: Page;
  readonly owner: string;
  readonly rows: ParameterRows;
  readonly resolver: Resolver;
  readonly inline: InlineEnums;
}

/** Query parameters beside the system's: those of tables, and those that the request lines show with a placeholder. */
export function buildQueryParameters(
  operation: OperationDeclaration,
  paths: readonly OperationPath[],
  context: QueryContext,
): readonly Parameter[] {
  const parameters = new Map<string, Parameter>();
  const inPath = new Set(
    paths.flatMap(({ parameters: of }) => of.flatMap(({ name, documentedName }) => [plainName(name), plainName(documentedName)])),
  );
  for (const row of context.rows.all.filter((candidate) => isQueryRow(candidate, inPath))) {
    parameters.set(plainName(row.name.value), fromRow(row, !isOptional(row) && row.required === true, context));
  }
  for (const [key, { name, requests }] of shownNames(operation)) {
    const required = requests.size === operation.requests.length;
    const row = context.rows.get(key);
    const known = parameters.get(key) ?? (row && fromRow(row, required, context));
    parameters.set(key, known ? { ...known, name, required: required && !(row && isOptional(row)) } : shown(name, required));
  }
  return [...parameters.values()];
}

/** System query options that are said to be supported, or that request lines show; undefined where it is not said which. */
export function buildQueryOptions(operation: OperationDeclaration): readonly string[] | undefined {
  const { supported, options } = operation.query;
  const shownOptions = operation.requests.flatMap(({ query }) => query.map((part) => part.name.toLowerCase())).filter(isOption);
  const names = new Set([...options.map(({ value }) => value.toLowerCase()), ...shownOptions]);
  // That some are supported does not say which.
  if (names.size === 0 && supported?.value !== false) return undefined;
  return sortedBy(names, (name) => name);
}

function isOption(name: string): boolean {
  return /^\$[a-z]+$/i.test(name);
}

/** Rows about the query, and optional parameters of a function that the path does not show. */
function isQueryRow(row: ParameterRow, inPath: ReadonlySet<string>): boolean {
  if (isOption(row.name.value) || !NAME.test(row.name.value) || inPath.has(plainName(row.name.value))) return false;
  return row.in === "query" || (row.in === "function" && isOptional(row));
}

/** Names of parts of the query whose value is open, and the requests that show them. */
function shownNames(
  operation: OperationDeclaration,
): ReadonlyMap<string, { readonly name: string; readonly requests: Set<RequestTemplate> }> {
  const names = new Map<string, { name: string; requests: Set<RequestTemplate> }>();
  for (const request of operation.requests) {
    for (const { name, value, placeholder } of request.query) {
      const open = placeholder !== undefined || value === undefined || !isFixedValue(value);
      if (!open || isOption(name) || !NAME.test(name)) continue;
      const shownName = names.get(plainName(name)) ?? { name, requests: new Set<RequestTemplate>() };
      names.set(plainName(name), shownName);
      shownName.requests.add(request);
    }
  }
  return names;
}

function fromRow(row: ParameterRow, required: boolean, context: QueryContext): Parameter {
  const description = row.description.value;
  return {
    name: row.name.value,
    type: rowType(row, context.owner, context.page, context.resolver, context.inline),
    required,
    ...(description !== "" && { description }),
    provenance: "documented",
  };
}

function shown(name: string, required: boolean): Parameter {
  return { name, type: { kind: "primitive", type: "String" }, required, provenance: "inferred" };
}
