/** What a column of a table holds. */
export type ColumnRole = "name" | "type" | "value" | "description" | "required" | "read-only" | "other";

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
  ["readonly", "read-only"],
  ["read-only", "read-only"],
  ["read only", "read-only"],
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

/** What a column of a permissions table says of the account of its row: what it needs, what suffices too but allows more, or no fact. */
export type PermissionColumnRole = "permissions" | "higher" | "none";

/** Spellings of these columns' headers, in lower case, without what stands in parentheses behind them. */
const PERMISSION_COLUMNS: ReadonlyMap<string, PermissionColumnRole> = new Map<string, PermissionColumnRole>([
  ["permission", "permissions"],
  ["permissions", "permissions"],
  ["least privileged permission", "permissions"],
  ["least privileged permissions", "permissions"],
  ["higher privileged permission", "higher"],
  ["higher privileged permissions", "higher"],
  ["permission display name", "none"],
  ["permission description", "none"],
  ["display name", "none"],
  ["description", "none"],
]);

/** The role of a column behind the first of a permissions table; undefined where the header is not one of all such tables. */
export function permissionColumnRole(header: string): PermissionColumnRole | undefined {
  const words = header.toLowerCase().replace(/\([^()]*\)/, "");
  return PERMISSION_COLUMNS.get(words.trim());
}

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

/** Headers of a table of where a service runs, which says nothing of what it takes and gives: all of its headers are among them. */
export const CLOUD_TABLE_HEADERS: ReadonlySet<string> = new Set([
  "global service",
  "us government l4",
  "us government l5 (dod)",
  "china operated by 21vianet",
]);

/** Words of a permissions header that say its order. */
export const MOST_PRIVILEGED_FIRST = /\bfrom most to least\b/i;
export const LEAST_PRIVILEGED_FIRST = /\bfrom least to most\b/i;

/** Whether a header is known as that of some table's first column, or as one that only a table of its own kind has. */
export function isKnownColumn(header: string): boolean {
  const words = header.toLowerCase();
  return (
    columnRole(header) !== "other" ||
    permissionColumnRole(header) !== undefined ||
    [PERMISSION_TABLE_HEADERS, METHOD_TABLE_HEADERS, MEMBER_TABLE_HEADERS, CLOUD_TABLE_HEADERS, OTHER_HEADERS].some((headers) =>
      headers.has(words),
    )
  );
}

/** Every spelling of a header that has a meaning, in lower case. */
export const KNOWN_COLUMNS: readonly string[] = [...COLUMN_ROLES.keys(), "method", "function", "action", "permission type"];

/** Headers that stand beside the others in some tables, and carry no fact. */
const OTHER_HEADERS: ReadonlySet<string> = new Set(["example", "examples", "http method", "rest path", "notes", "default"]);
