import type { TargetMatch } from "../check/messages/match-target.js";
import { decoded } from "../check/messages/request-url.js";
import type { documentedBody, documentedHeaders } from "../emit/documented-message.js";
import { DISCRIMINATOR, pathTemplate } from "../emit/typescript/path-template.js";
import { SYSTEM_OPTIONS } from "../emit/typescript/query-options.js";
import type { Operation, PathParameter } from "../model/schema.js";
import { splitOutsideBrackets } from "../parse/grammar/bracket-scan.js";
import type { ContractCall, Query } from "./contract.js";
import { blanksForPlus } from "./wire-form.js";

/** Header fields that the transport or the sign-in of a client sets. */
export const OWN_HEADERS: ReadonlySet<string> = new Set(["authorization", "host", "user-agent", "cookie", "origin", "referer"]);

/** Options of the runtime whose value is a list. */
const LISTS: ReadonlySet<string> = new Set(["select", "orderby", "expand"]);

/** A request as it is documented, its credentials hidden. */
export interface DocumentedRequest {
  readonly method: string;
  /** The documented path that it is of. */
  readonly match: TargetMatch;
  readonly headers: ReturnType<typeof documentedHeaders>;
  readonly body?: ReturnType<typeof documentedBody>;
}

/** What a caller hands to an operation's function so that it makes a documented request. */
export function documentedCall(operation: Operation, { match, headers: shown, body }: DocumentedRequest): ContractCall {
  const headers = callerHeaders(shown, body?.json !== undefined);
  return {
    path: pathOf(operation, match),
    options: { ...queryOf(match), ...(Object.keys(headers).length > 0 && { headers }) },
    ...bodyOf(body),
  };
}

function bodyOf({ json, text }: NonNullable<DocumentedRequest["body"]> = {}): Pick<ContractCall, "body"> {
  if (json === undefined) return text === undefined ? {} : { body: { text } };
  const value: unknown = JSON.parse(json);
  // The client takes a string for JSON that is written out already.
  return { body: typeof value === "string" ? { text: json } : { json: value } };
}

/** The header fields that are the caller's to give. */
function callerHeaders(headers: Readonly<Record<string, string>>, isJson: boolean): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name, value]) => {
      // The client says so itself where it sends JSON.
      const isSaid = name === "content-type" && isJson && /^application\/json\b/i.test(value);
      return !OWN_HEADERS.has(name) && !isSaid;
    }),
  );
}

function pathOf(operation: Operation, { path, values }: TargetMatch): ContractCall["path"] {
  const template = pathTemplate(path);
  const names = new Map(template.parameters.map(({ name, documented }) => [documented?.name ?? name, { name, documented }]));
  const given = values.flatMap(({ name, text }) => {
    const parameter = names.get(name);
    return parameter === undefined ? [] : [[parameter.name, valueOf(text, parameter.documented)] as const];
  });
  const keys = (of: typeof template): string =>
    of.parameters
      .map(({ name }) => name)
      .sort()
      .join("/");
  const alike = new Set(
    operation.paths
      .map(pathTemplate)
      .filter((other) => keys(other) === keys(template))
      .map(({ text }) => text),
  );
  return { ...(alike.size > 1 && { [DISCRIMINATOR]: template.text }), ...Object.fromEntries(given) };
}

/** A value in the type of its parameter. */
function valueOf(text: string, documented: PathParameter | undefined): string | number | boolean {
  const type = documented?.type.kind === "primitive" ? documented.type.type : undefined;
  if (type === "Boolean" && /^(?:true|false)$/.test(text)) return text === "true";
  const isNumber = type === "Int32" || type === "Int16" || type === "Double" || type === "Single";
  return isNumber && text === String(Number(text)) ? Number(text) : text;
}

function queryOf({ path, url }: TargetMatch): ContractCall["options"] {
  const fixed = new URLSearchParams(path.template.split("?").slice(1).join("?"));
  const isAlias = (name: string): boolean => name.startsWith("@") && url.path.text.includes(name);
  const system: Record<string, Query[string]> = {};
  const others: Record<string, string> = {};
  for (const { name, value } of url.options) {
    const key = decoded(name.text);
    const text = decoded(blanksForPlus(value?.text ?? ""));
    if (fixed.get(key) === text || isAlias(key)) continue;
    const option = SYSTEM_OPTIONS.get(key);
    if (option === undefined) others[key] = text;
    else system[option] = optionValue(option, text);
  }
  return { ...system, ...(Object.keys(others).length > 0 && { query: others }) };
}

function optionValue(option: string, text: string): Query[string] {
  if (LISTS.has(option)) return splitOutsideBrackets(text, ",").map(({ start, end }) => text.slice(start, end).trim());
  if ((option === "top" || option === "skip") && text === String(Number(text))) return Number(text);
  return option === "count" && /^(?:true|false)$/.test(text) ? text === "true" : text;
}
