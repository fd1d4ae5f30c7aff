/** What a column of a table holds. */
export type ColumnRole = "name" | "type" | "value" | "description" | "required" | "other";

/** Spellings of column headers, in lower case. */
const COLUMN_ROLES: ReadonlyMap<string, ColumnRole> = new Map<string, ColumnRole>([
  ["property", "name"],
  ["properties", "name"],
  ["property name", "name"],
  ["property/relationship", "name"],
  ["relationship", "name"],
  ["relationships", "name"],
  ["relationship name", "name"],
  ["navigation", "name"],
  ["navigation property", "name"],
  ["name", "name"],
  ["parameter", "name"],
  ["parameters", "name"],
  ["parameter name", "name"],
  ["query parameter", "name"],
  ["query option", "name"],
  ["header", "name"],
  ["headers", "name"],
  ["header name", "name"],
  ["request header", "name"],
  ["field", "name"],
  ["attribute", "name"],
  ["element", "name"],
  ["member", "name"],
  ["member name", "name"],
  ["enum member", "name"],
  ["type", "type"],
  ["data type", "type"],
  ["return type", "type"],
  ["property type", "type"],
  ["value", "value"],
  ["values", "value"],
  ["int value", "value"],
  ["integer value", "value"],
  ["numeric value", "value"],
  ["description", "description"],
  ["descriptions", "description"],
  ["details", "description"],
  ["meaning", "description"],
  ["role", "description"],
  ["notes", "description"],
  ["required", "required"],
  ["required?", "required"],
  ["required (y/n)", "required"],
  ["is required", "required"],
]);

/** The role of a column by its header's text. */
export function columnRole(header: string): ColumnRole {
  return (
    COLUMN_ROLES.get(
      header
        .toLowerCase()
        .replace(/[:.*]+$/, "")
        .trim(),
    ) ?? "other"
  );
}

/** Headers of the first column of a permissions table. */
export const PERMISSION_TABLE_HEADERS: ReadonlySet<string> = new Set([
  "permission type",
  "permission",
  "supported resource",
  "resource type / item",
  "resource type",
  "calendar",
]);

/** Headers of the first column of a methods table. */
export const METHOD_TABLE_HEADERS: ReadonlySet<string> = new Set([
  "method",
  "methods",
  "function",
  "action",
  "common task",
  "operation",
  "task",
]);

/** Headers of the first column of a table of an enumeration's members. */
export const MEMBER_TABLE_HEADERS: ReadonlySet<string> = new Set([
  "member",
  "members",
  "member name",
  "enum member",
  "value",
  "values",
  "type value",
  "string value",
  "displayas value",
  "name",
]);

/** Words of a permissions header that say its order: most privileged first. */
export const MOST_PRIVILEGED_FIRST = /\bfrom most to least\b/i;
