import type { Operation } from "../../model/schema.js";
import { queryOptionsOf } from "../query-options.js";

/** OData's system query options, as the documentation names them, and the runtime's names for them. */
export const SYSTEM_OPTIONS: ReadonlyMap<string, string> = new Map([
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

/** The system query options of an operation, by the runtime's names. */
export function systemOptions(operation: Operation): readonly string[] {
  const names = new Set(queryOptionsOf(operation));
  return [...SYSTEM_OPTIONS].flatMap(([name, option]) => (names.has(name) ? [option] : []));
}
