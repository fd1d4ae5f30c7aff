import type { SchemaObject } from "./schema-object.js";

/** How the value of a system query option is written. */
export interface QueryOptionForm {
  readonly schema: SchemaObject;
  /** Whether values are joined by commas. */
  readonly list: boolean;
}

const TEXT: QueryOptionForm = { schema: { type: "string" }, list: false };
const COUNT: QueryOptionForm = { schema: { type: "integer", format: "int32", minimum: 0 }, list: false };
const LIST: QueryOptionForm = { schema: { type: "array", items: { type: "string" } }, list: true };

const FORMS: ReadonlyMap<string, QueryOptionForm> = new Map([
  ["$count", { schema: { type: "boolean" }, list: false }],
  ["$expand", LIST],
  ["$orderby", LIST],
  ["$select", LIST],
  ["$skip", COUNT],
  ["$top", COUNT],
]);

/** The form of a system query option; text where OData gives it no other. */
export function queryOptionForm(name: string): QueryOptionForm {
  return FORMS.get(name.toLowerCase()) ?? TEXT;
}
