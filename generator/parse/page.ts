import type { EmbeddedText } from "../text/embedded-text.js";
import type { Located, Span } from "../text/span.js";
import type { Example, Sample } from "./example.js";
import type { Outline } from "./outline.js";
import type { NamedTypeExpression, TypeExpression } from "./type-expression.js";

export type * from "./example.js";
export type * from "./outline.js";

/**
 * What one page of documentation says: located values only, no Markdown nodes, plain JSON.
 *
 * A page can therefore be cached and can cross a worker.
 */
export interface Page {
  /** Path below the documentation's folder, with `/`: `api/user-get.md`. */
  readonly path: string;
  readonly kind: PageKind;
  readonly title?: Located<string>;
  /** First paragraph of prose below the title. */
  readonly summary?: Located<string>;
  readonly namespace?: Located<string>;
  readonly deprecated?: Located<string>;
  readonly types: readonly TypeDeclaration[];
  readonly enums: readonly EnumDeclaration[];
  readonly operations: readonly OperationDeclaration[];
  readonly methods: readonly MethodRow[];
  readonly examples: readonly Example[];
  readonly samples: readonly Sample[];
  /** Origin and version of the absolute example URLs: `https://graph.microsoft.com/beta`, one entry per message. */
  readonly serviceRoots: readonly string[];
  readonly counts: PageCounts;
  readonly outline: Outline;
}

/** What the structure of a page makes it. */
export type PageKind = "api" | "resource" | "enum" | "enums" | "root" | "conceptual";

/** How many tables and fences there are, and how many of them became facts. */
export interface PageCounts {
  readonly tables: number;
  readonly tablesRead: number;
  readonly fences: number;
  readonly fencesRead: number;
}

/** An entity or complex type, as one page declares it. */
export interface TypeDeclaration {
  /** The name in the title, without the words around it. */
  readonly name: Located<string>;
  /** The full name in the annotation, where there is one. */
  readonly qualifiedName?: Located<string>;
  /** The anchor of its section, for links; absent where a page is the type. */
  readonly anchor?: string;
  readonly description?: Located<string>;
  readonly bases: readonly BaseClaim[];
  /** The types that the page names as derived from this one. */
  readonly derivedTypes: readonly NamedTypeExpression[];
  readonly abstract?: Located<boolean>;
  readonly openType?: Located<boolean>;
  readonly keyProperty?: Located<string>;
  readonly optionalProperties: readonly Located<string>[];
  readonly properties: readonly PropertyRow[];
  readonly navigationProperties: readonly PropertyRow[];
  readonly representation?: EmbeddedText;
  readonly deprecated?: Located<string>;
}

/** A statement that a type has a base. */
export interface BaseClaim {
  readonly source: "annotation" | "prose";
  readonly type: TypeExpression;
  readonly span: Span;
}

/** One row of a property table. */
export interface PropertyRow {
  readonly name: Located<string>;
  readonly type: TypeExpression;
  readonly description: Located<string>;
  readonly facets: Facets;
  /** Values that the description lists. */
  readonly values?: InlineValues;
  readonly span: Span;
}

/** What a description says beside its prose; absent where it says nothing. */
export interface Facets {
  readonly readOnly?: true;
  readonly writeOnly?: true;
  readonly required?: boolean;
  readonly nullable?: boolean;
  readonly deprecated?: true;
  /** The type that the row is inherited from. */
  readonly inheritedFrom?: TypeExpression;
  readonly selectOnly?: true;
  readonly filterOperators?: readonly string[];
  /** As written, without quotes. */
  readonly defaultValue?: string;
  /** In characters. */
  readonly maxLength?: number;
}

/** A list of values in a description. */
export interface InlineValues {
  readonly members: readonly Located<string>[];
  readonly nullable: boolean;
  /** Whether the phrase before the list says that there are no others, as it does of enumerations. */
  readonly exhaustive: boolean;
  readonly span: Span;
}

/** An enumeration with a table of its own. */
export interface EnumDeclaration {
  readonly name: Located<string>;
  readonly qualifiedName?: Located<string>;
  readonly description?: Located<string>;
  readonly members: readonly MemberRow[];
  /** The anchor of its section, for links: `chattype-values`; absent where a page is the enumeration. */
  readonly anchor?: string;
  /** Present where the table lists `null` too, which no enumeration has. */
  readonly nullable?: true;
  readonly deprecated?: Located<string>;
}

/** One row of a members table. */
export interface MemberRow {
  readonly name: Located<string>;
  readonly value?: Located<number>;
  readonly description?: Located<string>;
  readonly deprecated?: true;
}

/** One row of a methods table. */
export interface MethodRow {
  readonly name: Located<string>;
  /** The link's target as written. */
  readonly target?: string;
  readonly returnType?: TypeExpression;
  readonly description?: Located<string>;
}

/** One operation: the request lines of one method, and what the page says about it. */
export interface OperationDeclaration {
  /** The page's title or the heading of the operation's own section. */
  readonly title: Located<string>;
  readonly description?: Located<string>;
  readonly deprecated?: Located<string>;
  readonly requests: readonly RequestTemplate[];
  readonly permissions: readonly PermissionClaim[];
  readonly headers: readonly HeaderRow[];
  readonly query: QueryClaim;
  readonly parameters: readonly ParameterRow[];
  readonly body: BodyClaim;
  readonly response: ResponseClaim;
}

/** A documented request line, split. */
export interface RequestTemplate {
  readonly method: Located<string>;
  /** The target as written. */
  readonly raw: Located<string>;
  /** Without the service's root and version. */
  readonly segments: readonly PathSegment[];
  readonly query: readonly QueryPart[];
  /** The version that the target names: `v1.0`. */
  readonly version?: string;
}

/** A segment of a path. */
export type PathSegment = LiteralSegment | ParameterSegment | CallSegment;

/** A fixed segment, a cast and `$ref`, `$value`, `$count` among them. */
export interface LiteralSegment {
  readonly kind: "literal";
  readonly text: string;
  readonly span: Span;
}

/** A placeholder. */
export interface ParameterSegment {
  readonly kind: "parameter";
  /** The name as written, without braces: `id`, `id | userPrincipalName`, `item-path`. */
  readonly name: string;
  /** Fixed text of the same segment before and after the placeholder. */
  readonly prefix: string;
  readonly suffix: string;
  /** Whether it stands for several segments, as between the colons of path addressing. */
  readonly path: boolean;
  readonly span: Span;
}

/** A function call or a key in parentheses. */
export interface CallSegment {
  readonly kind: "call";
  /** The function's or the collection's name; empty where a key follows its collection's slash. */
  readonly name: string;
  readonly arguments: readonly CallArgument[];
  /** Fixed text behind the closing parenthesis, as in path addressing. */
  readonly suffix: string;
  readonly span: Span;
}

/** An argument in parentheses. */
export interface CallArgument {
  /** Absent for a key predicate's single value. */
  readonly name?: string;
  /** The placeholder's name, or the fixed text. */
  readonly value: string;
  readonly kind: "placeholder" | "literal";
  /** Whether the value stands in single quotation marks. */
  readonly quoted: boolean;
  /** Fixed text before the quotation mark, such as the name of an enumeration. */
  readonly prefix?: string;
  readonly span: Span;
}

/** A part of a template's query string. */
export interface QueryPart {
  readonly name: string;
  /** The value as written; absent where there is none. */
  readonly value?: string;
  /** The name of the placeholder that is the whole value. */
  readonly placeholder?: string;
  readonly span: Span;
}

/** Which permissions one kind of account needs. */
export interface PermissionClaim {
  readonly account: AccountKind;
  /**
   * Alternatives, least privileged first, each a set of permissions that are needed together.
   *
   * There is none where the account is not supported, and one empty set where no permission is needed.
   */
  readonly permissions: readonly (readonly Located<string>[])[];
  /** What the permissions are for, where a page distinguishes: a resource, an area. */
  readonly scenario?: string;
  /** How the table's header says that the names are ordered. */
  readonly order?: "least-first" | "most-first";
  /** The texts of the cells that name them. */
  readonly texts?: readonly EmbeddedText[];
  readonly span: Span;
}

/** Kind of account of a permission; `any` where the page does not distinguish. */
export type AccountKind = "delegatedWork" | "delegatedPersonal" | "application" | "any";

/** One row of a request headers table. */
export interface HeaderRow {
  readonly name: Located<string>;
  readonly description: Located<string>;
  readonly required?: boolean;
}

/** What is said about query options. */
export interface QueryClaim {
  /** Whether some are supported; absent where nothing is said. */
  readonly supported?: Located<boolean>;
  /** The options named, with `$`. */
  readonly options: readonly Located<string>[];
  /** Present where the section names no others, not even in passing, and does not say that these are only some. */
  readonly exhaustive?: true;
}

/** One row of a parameter table. */
export interface ParameterRow {
  /** `address`: in the path where a placeholder has the name, else in the query. */
  readonly in: "path" | "query" | "function" | "address";
  readonly name: Located<string>;
  readonly type: TypeExpression;
  readonly description: Located<string>;
  readonly required?: boolean;
  readonly values?: InlineValues;
}

/** What is said about the request body. */
export interface BodyClaim {
  readonly kind: "unsaid" | "none" | "representation" | "properties" | "parameters" | "media";
  /** The type whose representation is asked for. */
  readonly type?: TypeExpression;
  readonly rows: readonly PropertyRow[];
  readonly mediaType?: string;
  /** Present where there is none at first, but another sentence of the section offers one. */
  readonly offered?: true;
  readonly span?: Span;
}

/** What is said about the response. */
export interface ResponseClaim {
  readonly kind: "unsaid" | "none" | "typed" | "stream" | "redirect" | "text";
  readonly statuses: readonly Located<number>[];
  /** Numbers of other sentences of the section that may be statuses, too. */
  readonly otherStatuses?: readonly number[];
  /** With `collection` around it where the sentence says so. */
  readonly type?: TypeExpression;
  /** What another sentence promises, where this one promises bytes: requests for the bytes and for what describes them share a page. */
  readonly described?: TypeExpression;
  readonly delta: boolean;
  readonly mediaType?: string;
  readonly span?: Span;
}
