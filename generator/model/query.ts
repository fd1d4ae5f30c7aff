import type { OperationDeclaration, Page, ParameterRow, RequestTemplate } from "../parse/page.js";
import { sortedBy } from "../text/ordinal.js";
import type { EdmType } from "./edm.js";
import { isOptional } from "./function-arguments.js";
import type { InlineEnums } from "./inline-enum.js";
import { plainName, type ParameterRows } from "./parameter-rows.js";
import { rowType } from "./property.js";
import type { Resolver } from "./resolve.js";
import type { OperationPath, Parameter } from "./schema.js";

/** What can be the name of a parameter. */
const NAME = /^\$?[\w.@-]+$/;

/** System query options, in lower case, without `$`. */
const SYSTEM_OPTIONS: ReadonlySet<string> = new Set([
  "apply",
  "compute",
  "count",
  "deltatoken",
  "expand",
  "filter",
  "format",
  "orderby",
  "search",
  "select",
  "skip",
  "skiptoken",
  "top",
]);

/** Options that carry the state of a list that is read; naming them says nothing about the others. */
const STATE_TOKENS: ReadonlySet<string> = new Set(["$deltatoken", "$skiptoken"]);

/** What the parameters of a query are typed from. */
export interface QueryContext {
  readonly page: Page;
  readonly owner: string;
  readonly rows: ParameterRows;
  readonly resolver: Resolver;
  readonly inline: InlineEnums;
}

/** What request lines show of one part of their queries. */
interface ShownPart {
  readonly name: string;
  /** Requests in which its value is open. */
  readonly open: Set<RequestTemplate>;
  /** Values that stand in requests. */
  readonly fixed: Set<string>;
}

/** Query parameters beside the system's: those of tables, and those that the request lines show. */
export function buildQueryParameters(
  operation: OperationDeclaration,
  paths: readonly OperationPath[],
  context: QueryContext,
): readonly Parameter[] {
  const parameters = new Map<string, Parameter>();
  const inPath = new Set(
    paths.flatMap(({ parameters: of }) => of.flatMap(({ name, documentedName }) => [plainName(name), plainName(documentedName)])),
  );
  const listed = new Set(context.rows.all.map(({ name }) => plainName(name.value)));
  const pathIsListed = paths.every(({ parameters: of }) => of.every(({ documentedName }) => listed.has(plainName(documentedName))));
  for (const row of context.rows.all.filter((candidate) => isQueryRow(candidate, inPath, pathIsListed))) {
    parameters.set(plainName(row.name.value), fromRow(row, !isOptional(row) && row.required === true, context));
  }
  for (const [key, part] of shownParts(operation, context.rows)) {
    const required = part.open.size === operation.requests.length;
    const row = context.rows.get(key);
    const known = parameters.get(key) ?? (row && fromRow(row, required, context));
    parameters.set(key, known ? { ...known, name: part.name, required: required && !(row && isOptional(row)) } : fromLines(part, required));
  }
  return [...parameters.values()];
}

/**
 * System query options that are said to be supported.
 *
 * @returns undefined where it is not said which: what request lines show adds to a list, but makes none
 */
export function buildQueryOptions(operation: OperationDeclaration, rows: ParameterRows): readonly string[] | undefined {
  const { supported, options } = operation.query;
  const said = options.map(({ value }) => value.toLowerCase());
  // That some are supported does not say which.
  if (said.every((name) => STATE_TOKENS.has(name)) && supported?.value !== false) return undefined;
  const shown = operation.requests.flatMap(({ query }) => query.flatMap(({ name }) => optionOf(name, operation, rows) ?? []));
  return sortedBy(new Set([...said, ...shown]), (name) => name);
}

/** Whether a name is a system query option's, beyond doubt. */
function isOption(name: string): boolean {
  return name.startsWith("$") && SYSTEM_OPTIONS.has(name.slice(1).toLowerCase());
}

/**
 * The system query option that a part of a query stands for, with `$`. Services take them without it, too; but a parameter of the
 * operation's own can have such a name: one that the page lists, or without whose value no request is documented.
 */
function optionOf(name: string, operation: OperationDeclaration, rows: ParameterRows): string | undefined {
  if (isOption(name)) return name.toLowerCase();
  if (!SYSTEM_OPTIONS.has(name.toLowerCase())) return undefined;
  const row = rows.get(name);
  if (row !== undefined && !row.name.value.startsWith("$")) return undefined;
  const isOwn = operation.requests.every(({ query }) => query.some((part) => part.name === name && part.placeholder !== undefined));
  return isOwn ? undefined : `$${name.toLowerCase()}`;
}

/**
 * Rows about the query, and optional parameters that the path does not show.
 *
 * @param pathIsListed - whether all placeholders have rows, so that no other row can mean one of them
 */
function isQueryRow(row: ParameterRow, inPath: ReadonlySet<string>, pathIsListed: boolean): boolean {
  if (isOption(row.name.value) || !NAME.test(row.name.value) || inPath.has(plainName(row.name.value))) return false;
  switch (row.in) {
    case "query":
      return true;
    case "address":
      return pathIsListed || isOptional(row);
    case "function":
      return isOptional(row);
    case "path":
      return false;
  }
}

/** Parts of the queries of request lines that are no system query options. */
function shownParts(operation: OperationDeclaration, rows: ParameterRows): ReadonlyMap<string, ShownPart> {
  const parts = new Map<string, ShownPart>();
  for (const request of operation.requests) {
    for (const { name, value, placeholder } of request.query) {
      if (!NAME.test(name) || optionOf(name, operation, rows) !== undefined) continue;
      const part = parts.get(plainName(name)) ?? { name, open: new Set<RequestTemplate>(), fixed: new Set<string>() };
      parts.set(plainName(name), part);
      if (value !== undefined && placeholder === undefined && isFixedValue(value)) part.fixed.add(value);
      else part.open.add(request);
    }
  }
  return parts;
}

/** A value without placeholders or anything left out. */
function isFixedValue(value: string): boolean {
  return value !== "" && !/[{}<>\u2026]|\.\.\.|-value\b/.test(value);
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

/** A parameter that no table lists; where all its values are samples, it is what they are. */
function fromLines({ name, open, fixed }: ShownPart, required: boolean): Parameter {
  const types = new Set([...(open.size > 0 ? [] : fixed)].map(literalType));
  const [type] = types;
  return {
    name,
    type: { kind: "primitive", type: type !== undefined && types.size === 1 ? type : "String" },
    required,
    provenance: "inferred",
  };
}

/** What a value can be seen to be. */
export function literalType(value: string): EdmType {
  if (/^(?:true|false)$/i.test(value)) return "Boolean";
  if (/^-?\d{1,9}$/.test(value)) return "Int32";
  return /^-?\d+\.\d+$/.test(value) ? "Double" : "String";
}
