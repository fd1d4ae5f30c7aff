/** What a section is for, as far as its heading tells. */
export type SectionRole =
  | "permissions"
  | "http-request"
  | "request-headers"
  | "query-parameters"
  | "function-parameters"
  | "path-parameters"
  | "address-parameters"
  | "parameters"
  | "request-body"
  | "response"
  | "request"
  | "example"
  | "properties"
  | "relationships"
  | "methods"
  | "representation"
  | "members"
  | "derived-types"
  | "instance-attributes"
  | "description"
  | "prose";

/** A spelling of a heading, in lower case, without a number or a remark in parentheses at its end. */
interface HeadingSpelling {
  readonly role: SectionRole;
  readonly words: string;
  /** Whether more words may follow. */
  readonly open?: true;
  /** What ought to be written, where this is a mistake that is common enough to be read. */
  readonly meant?: string;
}

/** Known headings; where one starts like another, the longer stands first. */
export const HEADING_SPELLINGS: readonly HeadingSpelling[] = [
  { role: "permissions", words: "permissions", open: true },
  { role: "permissions", words: "permission", open: true },
  { role: "permissions", words: "prerequisites" },
  { role: "permissions", words: "required permissions" },
  { role: "permissions", words: "authorization" },
  { role: "http-request", words: "http requests", open: true },
  { role: "http-request", words: "http request", open: true },
  { role: "request-headers", words: "request headers" },
  { role: "request-headers", words: "request header" },
  { role: "request-headers", words: "optional request headers" },
  { role: "request-headers", words: "optional request header" },
  { role: "request-headers", words: "headers" },
  { role: "query-parameters", words: "optional query parameters" },
  { role: "query-parameters", words: "optional query parameter" },
  { role: "query-parameters", words: "odata query parameters" },
  { role: "query-parameters", words: "optional query string parameters" },
  { role: "query-parameters", words: "query string parameters" },
  { role: "query-parameters", words: "query parameters" },
  { role: "query-parameters", words: "query parameter" },
  { role: "function-parameters", words: "function parameters" },
  { role: "function-parameters", words: "function parameter" },
  { role: "path-parameters", words: "path parameters" },
  { role: "path-parameters", words: "path parameter" },
  { role: "address-parameters", words: "uri parameters" },
  { role: "address-parameters", words: "url parameters" },
  { role: "address-parameters", words: "request uri parameters" },
  { role: "address-parameters", words: "request url parameters" },
  { role: "parameters", words: "request parameters" },
  { role: "parameters", words: "parameters" },
  { role: "request-body", words: "request body", open: true },
  { role: "request-body", words: "body parameters" },
  { role: "response", words: "http response" },
  { role: "response", words: "responses" },
  { role: "response", words: "response", open: true },
  { role: "request", words: "requests" },
  { role: "request", words: "request" },
  { role: "example", words: "examples", open: true },
  { role: "example", words: "example", open: true },
  { role: "properties", words: "properties" },
  { role: "properties", words: "property" },
  { role: "properties", words: "attributes" },
  { role: "relationships", words: "relationships" },
  { role: "relationships", words: "relationship" },
  { role: "relationships", words: "navigation properties" },
  { role: "relationships", words: "navigation" },
  { role: "methods", words: "methods" },
  { role: "methods", words: "bound actions" },
  { role: "methods", words: "actions" },
  { role: "methods", words: "functions" },
  { role: "methods", words: "common tasks" },
  { role: "representation", words: "json representation", open: true },
  { role: "representation", words: "json respresentation", meant: "json representation" },
  { role: "members", words: "members" },
  { role: "members", words: "values" },
  { role: "derived-types", words: "derived types" },
  { role: "derived-types", words: "derived type" },
  { role: "instance-attributes", words: "instance attributes" },
  { role: "description", words: "api description" },
  { role: "description", words: "method description" },
  { role: "description", words: "operation description" },
  { role: "prose", words: "remarks" },
  { role: "prose", words: "see also" },
  { role: "prose", words: "related information" },
  { role: "prose", words: "related content" },
  { role: "prose", words: "next steps" },
  { role: "prose", words: "error responses" },
  { role: "prose", words: "error response" },
  { role: "prose", words: "error handling" },
  { role: "prose", words: "errors" },
  { role: "prose", words: "error codes" },
];

/** The roles of headings that are known as they stand. */
export const HEADING_ROLES: ReadonlyMap<string, SectionRole> = new Map(HEADING_SPELLINGS.map(({ words, role }) => [words, role]));

/** Known headings that more words may follow. */
export const OPEN_HEADINGS: readonly HeadingSpelling[] = HEADING_SPELLINGS.filter(({ open }) => open);

/** Headings that may have a type's name in front. */
export const OWNED_SECTIONS: ReadonlyMap<string, SectionRole> = new Map<string, SectionRole>([
  ["properties", "properties"],
  ["relationships", "relationships"],
  ["methods", "methods"],
]);

/** Words behind an enumeration's name in the heading of its section. */
export const ENUM_SECTION_SUFFIXES: readonly string[] = [
  "property values",
  "enumeration values",
  "enum values",
  "values",
  "options",
  "enumeration",
  "enum",
  "members",
];

/** Words behind a type's name in the title of its page; where one ends like another, the longer stands first. */
export const TYPE_TITLE_SUFFIXES: readonly string[] = [
  "complex resource type",
  "entity resource type",
  "facet resource type",
  "enumeration resource type",
  "resource type",
  "complex type",
  "entity type",
  "open type",
  "enumeration type",
  "enum type",
  "enum values",
  "enumeration",
  "enum",
  "resource",
  "facet",
  "type",
  "object",
];

/** A word before a type's name in the heading of its section: `The address type`. */
export const TYPE_ARTICLE = /^the\s+/i;

/** Words of a title that make the page an enumeration's. */
export const ENUM_TITLE_SUFFIXES: readonly string[] = ["enumeration resource type", "enumeration type", "enum type", "enumeration", "enum"];

/** Titles of a page of several enumerations. */
export const ENUMS_TITLES: readonly string[] = ["enum values", "enumerations", "enumeration values", "enums", "enum types"];
