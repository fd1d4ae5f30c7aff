import type { Operation } from "../model/schema.js";

/** What any entity, any list and any list of changes can be asked for, where the documentation does not say. */
const ENTITY_OPTIONS = ["$select", "$expand"];
const LIST_OPTIONS = ["$select", "$expand", "$filter", "$orderby", "$top", "$skip", "$count", "$search"];
const DELTA_OPTIONS = ["$select", "$expand", "$filter", "$orderby", "$top", "$deltatoken", "$skiptoken"];

/** The system query options that a caller may give: those that the documentation names, or else those that OData has for such an answer. */
export function queryOptionsOf({ queryOptions, method, responses, paths }: Operation): readonly string[] {
  if (queryOptions !== undefined) return queryOptions.map((name) => name.toLowerCase());
  if (method !== "GET") return [];
  const answer = responses.find(({ status, kind }) => status >= 200 && status < 300 && kind !== "none");
  if (answer?.kind === "collection") return answer.delta ? DELTA_OPTIONS : LIST_OPTIONS;
  // A primitive, a count and bytes have nothing to choose from.
  return answer?.kind === "object" && paths[0]?.template.endsWith("/$value") !== true ? ENTITY_OPTIONS : [];
}
