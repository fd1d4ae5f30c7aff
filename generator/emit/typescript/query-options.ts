import type { Operation } from "../../model/schema.js";
import type { OperationResult } from "./operation-result.js";

/** OData's system query options, as the documentation names them, and the runtime's names for them. */
const SYSTEM_OPTIONS: ReadonlyMap<string, string> = new Map([
  ["$select", "select"],
  ["$expand", "expand"],
  ["$filter", "filter"],
  ["$orderby", "orderby"],
  ["$top", "top"],
  ["$skip", "skip"],
  ["$count", "count"],
  ["$search", "search"],
  ["$format", "format"],
  ["$skiptoken", "skipToken"],
  ["$deltatoken", "deltaToken"],
]);

/** What any entity, any list and any list of changes can be asked for, where the documentation does not say. */
const ENTITY_OPTIONS = ["select", "expand"];
const LIST_OPTIONS = ["select", "expand", "filter", "orderby", "top", "skip", "count", "search"];
const DELTA_OPTIONS = ["select", "expand", "filter", "orderby", "top", "deltaToken", "skipToken"];

/** The system query options of an operation, by the runtime's names. */
export function systemOptions(operation: Operation, result: OperationResult): readonly string[] {
  const { queryOptions, method, responses } = operation;
  if (queryOptions !== undefined) {
    const said = new Set(queryOptions.map((name) => name.toLowerCase()));
    return [...SYSTEM_OPTIONS].flatMap(([name, option]) => (said.has(name) ? [option] : []));
  }
  if (method !== "GET" || result.reading !== undefined) return [];
  // A primitive and a count have nothing to choose from.
  if (result.kind === "value") return responses.some(({ kind }) => kind === "object") ? ENTITY_OPTIONS : [];
  return responses.some(({ delta }) => delta) ? DELTA_OPTIONS : LIST_OPTIONS;
}
