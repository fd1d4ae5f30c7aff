import type { CallArgument, OperationDeclaration, Page, ParameterRow, PathSegment, RequestTemplate } from "../parse/page.js";
import { namesIn } from "./expression.js";
import { plainName } from "./parameter-rows.js";
import { segmentName } from "./path-name.js";
import { edmType, type EdmType } from "./edm.js";
import type { Findings } from "./findings.js";

/** Primitives whose values stand in a path without quotation marks. */
const UNQUOTED: ReadonlySet<EdmType> = new Set([
  "Boolean",
  "Byte",
  "Date",
  "DateTimeOffset",
  "Decimal",
  "Double",
  "Duration",
  "Guid",
  "Int16",
  "Int32",
  "Int64",
  "SByte",
  "Single",
  "TimeOfDay",
]);

/** Words at the start of a description that make a parameter optional. */
const OPTIONAL = /^\W*optional\b/i;

/** Parameters of a function that its page lists: in a table of its own, or in the table of the body that a GET cannot have. */
export function functionParameters(operation: OperationDeclaration): readonly ParameterRow[] {
  const isGet = operation.requests[0]?.method.value.toUpperCase() === "GET";
  const fromBody = isGet ? operation.body.rows : [];
  return [
    ...operation.parameters,
    ...fromBody.map(({ name, type, description, facets, values }): ParameterRow => ({
      in: "function",
      name,
      type,
      description,
      ...(facets.required !== undefined && { required: facets.required }),
      ...(values && { values }),
    })),
  ];
}

/** Whether a parameter may be left out. */
export function isOptional(row: ParameterRow): boolean {
  return row.required === false || OPTIONAL.test(row.description.value);
}

/**
 * Completes a template of a function whose page lists parameters but shows no parentheses.
 *
 * @param lines - all lines of the operation: where one has the parentheses, the others leave them out on purpose
 * @param memberNames - names in lower case of properties, which are no functions
 * @returns the completed template; beside it the one without the arguments that may be left out, where an example gives these; the
 *   documented one, since the request section is the authority, where neither an example calls the function with arguments nor the
 *   table says that one is required; the documented one alone where nothing is missing
 */
export function withArguments(
  request: RequestTemplate,
  lines: readonly RequestTemplate[],
  rows: readonly ParameterRow[],
  page: Page,
  memberNames: ReadonlySet<string>,
  findings: Findings,
): readonly [RequestTemplate, ...RequestTemplate[]] {
  const listed = rows.filter((row) => row.in === "function" && /^[A-Za-z_]\w*$/.test(row.name.value));
  if (listed.length === 0) return [request];
  const last = request.segments.at(-1);
  const name = segmentName(last);
  if (request.method.value.toUpperCase() !== "GET" || last?.kind !== "literal" || name === undefined || memberNames.has(name.toLowerCase()))
    return [request];
  const used = new Set([...request.segments.flatMap(namesOf), ...request.query.map((part) => part.name)].map(plainName));
  const called = argumentsCalled(name, page);
  const known = listed.filter((row) => !used.has(plainName(row.name.value)));
  const needed = known.filter((row) => !isOptional(row));
  const isWritten = lines.some(({ segments }) => segments.some((segment) => segment.kind === "call" && segment.name === last.text));
  const shown = known.filter(
    (row) => !isOptional(row) || (!isWritten && called?.has(plainName(row.name.value)) === true && !isQueried(row, page)),
  );
  if (shown.length === 0) return [request];
  findings.report("request/no-arguments", page.path, last.span, {
    name: last.text,
    parameters: shown.map((row) => row.name.value).join(", "),
  });
  const complete = (given: readonly ParameterRow[]): RequestTemplate => {
    const call: PathSegment = { kind: "call", name: last.text, arguments: given.map(argumentOf), suffix: "", span: last.span };
    return { ...request, segments: [...request.segments.slice(0, -1), call] };
  };
  if (shown.length > needed.length) return [complete(shown), needed.length > 0 ? complete(needed) : request];
  const isRequired = needed.some((row) => row.required === true);
  return isRequired || called !== undefined ? [complete(needed)] : [complete(needed), request];
}

/** The names of the arguments that an example gives a function in parentheses; undefined where none has any. */
function argumentsCalled(name: string, page: Page): ReadonlySet<string> | undefined {
  const call = `${name.toLowerCase()}(`;
  for (const { request } of page.examples) {
    const target = request?.target.value.toLowerCase() ?? "";
    const at = target.indexOf(call);
    if (at >= 0)
      return new Set(
        target
          .slice(at + call.length)
          .split(/[,)]/)
          .map((argument) => plainName(argument.split("=")[0] ?? "")),
      );
  }
  return undefined;
}

/** Whether an example gives a parameter in the query. */
function isQueried({ name }: ParameterRow, page: Page): boolean {
  const part = `${name.value.toLowerCase()}=`;
  return page.examples.some(({ request }) => {
    const [, query = ""] = request?.target.value.toLowerCase().split("?") ?? [];
    return query.split("&").some((given) => given.startsWith(part));
  });
}

function argumentOf(row: ParameterRow): CallArgument {
  const [named] = namesIn(row.type);
  const type = named && edmType(named.name);
  const isPlain = row.type.kind === "named" && type !== undefined && UNQUOTED.has(type);
  return { name: row.name.value, value: row.name.value, kind: "placeholder", quoted: !isPlain, span: row.name.span };
}

function namesOf(segment: PathSegment): readonly string[] {
  switch (segment.kind) {
    case "literal":
      return [];
    case "parameter":
      return [segment.name];
    case "call":
      return segment.arguments.flatMap((argument) => [argument.name ?? argument.value, argument.value]);
  }
}
