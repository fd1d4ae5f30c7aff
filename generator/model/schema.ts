import type { Example } from "../parse/page.js";
import type { EmbeddedText } from "../text/embedded-text.js";
import type { Span } from "../text/span.js";
import type { EdmType } from "./edm.js";

/**
 * Everything the documentation of one version says, in CSDL's words: linked by name, sorted, frozen, plain data.
 */
export interface Schema {
  /** `v1.0`, `beta`. */
  readonly version: string;
  /** Origin and path before the version: `https://graph.microsoft.com`; absent where no example shows one. */
  readonly serviceRoot?: string;
  /** By qualified name, sorted. */
  readonly types: readonly StructuredType[];
  /** By qualified name, sorted. */
  readonly enums: readonly EnumType[];
  /** By page, then by order on the page. */
  readonly operations: readonly Operation[];
}

/** Where a fact was said. */
export interface Origin {
  /** Path of the page below the documentation's folder. */
  readonly page: string;
  readonly span: Span;
}

/** How a fact is known. */
export type Provenance = "documented" | "inferred" | "overridden";

/** A type and how it is nested: what a type expression means. */
export type TypeReference =
  | { readonly kind: "primitive"; readonly type: EdmType }
  | { readonly kind: "structured"; readonly name: string }
  | { readonly kind: "enum"; readonly name: string }
  | { readonly kind: "collection"; readonly of: TypeReference }
  | { readonly kind: "union"; readonly of: readonly TypeReference[] }
  /** What could not be resolved; emitted as `unknown`. */
  | { readonly kind: "unresolved"; readonly text: string };

/** An entity type (it has a key) or a complex type. */
export interface StructuredType {
  readonly kind: "entity" | "complex";
  /** `microsoft.graph.user` */
  readonly name: string;
  readonly description?: string;
  readonly deprecated?: string;
  readonly baseType?: string;
  readonly abstract: boolean;
  readonly openType: boolean;
  /** Names of the key properties, own or inherited. */
  readonly key: readonly string[];
  readonly properties: readonly Property[];
  readonly navigationProperties: readonly NavigationProperty[];
  readonly provenance: Provenance;
  /** Every page that declares it; the first is the one it is documented on. */
  readonly origins: readonly Origin[];
}

/** A structural property. */
export interface Property {
  readonly name: string;
  readonly type: TypeReference;
  readonly description?: string;
  /** Absent where the documentation does not say. */
  readonly nullable?: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly requiredOnCreate: boolean;
  readonly selectOnly: boolean;
  readonly deprecated?: string;
  /** In characters. */
  readonly maxLength?: number;
  /** What the service takes where no value is given, as documented; `defaultOf` makes it a value of the type. */
  readonly defaultValue?: string;
  /** What `$filter` may apply to the property; empty where the documentation does not name the operators. */
  readonly filterOperators?: readonly string[];
  readonly provenance: Provenance;
  readonly origin: Origin;
}

/** A relationship. */
export interface NavigationProperty {
  readonly name: string;
  readonly type: TypeReference;
  readonly description?: string;
  readonly nullable?: boolean;
  readonly readOnly: boolean;
  readonly deprecated?: string;
  readonly provenance: Provenance;
  readonly origin: Origin;
}

/** An enumeration. */
export interface EnumType {
  /** `microsoft.graph.chatType`; an enumeration that the documentation does not name has no namespace: `userStatus`. */
  readonly name: string;
  readonly description?: string;
  readonly deprecated?: string;
  readonly isFlags: boolean;
  /** Whether the members include the sentinel `unknownFutureValue`. */
  readonly evolvable: boolean;
  /**
   * Present where the documentation does not name the enumeration and spells its values unlike the members of those that it declares:
   * most likely a string with known values, to the service.
   */
  readonly textual?: true;
  /** In the documented order, the sentinel included. */
  readonly members: readonly Member[];
  /** `documented` where it has a table of its own, `inferred` where only a sentence lists its values. */
  readonly provenance: Provenance;
  readonly origins: readonly Origin[];
}

/** A member of an enumeration. */
export interface Member {
  readonly name: string;
  readonly value?: number;
  readonly description?: string;
  readonly deprecated?: true;
}

/** HTTP method of an operation. */
export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD";

/** A documented request with all its alternative paths. */
export interface Operation {
  /** Unique in the version: the page's stem, with the method or an ordinal behind it where a page has several. `user-get`. */
  readonly id: string;
  /** The page's title, or the heading of its own section. */
  readonly title: string;
  readonly method: HttpMethod;
  readonly description?: string;
  readonly deprecated?: string;
  /** Alternative paths, first is the first documented. */
  readonly paths: readonly OperationPath[];
  /** What the last segment calls, where it is a bound action or function. */
  readonly bound?: { readonly kind: "action" | "function"; readonly name: string };
  /** Query parameters beside the system's, and function parameters that stand in the query. */
  readonly queryParameters: readonly Parameter[];
  /** System query options said to be supported, with `$`, sorted; absent where nothing is said. */
  readonly queryOptions?: readonly string[];
  readonly headers: readonly HeaderParameter[];
  readonly requestBody?: RequestBody;
  /** Success first, then by status. */
  readonly responses: readonly OperationResponse[];
  readonly permissions: readonly Permission[];
  readonly examples: readonly OperationExample[];
  readonly origin: Origin;
}

/**
 * One path template: `/users/{userId}/messages`, names unique in the template, no query.
 * `{name}` stands for one segment, `{+name}` for several; `'{name}'` is an OData string literal.
 */
export interface OperationPath {
  readonly template: string;
  /** In order of appearance. */
  readonly parameters: readonly PathParameter[];
  readonly origin: Origin;
}

/** A parameter of a path: a key or an argument of a function. */
export interface PathParameter {
  readonly name: string;
  /** As documented: `id | userPrincipalName`. */
  readonly documentedName: string;
  /** What a value may be, where there are several: `id`, `userPrincipalName`. */
  readonly meanings?: readonly string[];
  readonly role: "key" | "argument" | "path";
  readonly type: TypeReference;
  readonly description?: string;
}

/** A query parameter. */
export interface Parameter {
  readonly name: string;
  readonly type: TypeReference;
  readonly required: boolean;
  readonly description?: string;
  readonly provenance: Provenance;
}

/** A documented request header field. */
export interface HeaderParameter {
  readonly name: string;
  readonly required: boolean;
  readonly description?: string;
}

/** What a request carries. */
export interface RequestBody {
  readonly kind: "entity" | "parameters" | "media" | "reference";
  readonly mediaType: string;
  /** The entity's type, for `entity`. */
  readonly type?: TypeReference;
  /** An action's parameters; or the properties that the page's own table names, for `entity`. */
  readonly properties: readonly Property[];
  readonly description?: string;
  readonly provenance: Provenance;
}

/** A response by status. */
export interface OperationResponse {
  readonly status: number;
  readonly kind: "none" | "object" | "collection" | "value" | "stream" | "text" | "redirect";
  /** The whole value for `object` and `value`, the element for `collection`. */
  readonly type?: TypeReference;
  readonly mediaType?: string;
  readonly delta: boolean;
  readonly description?: string;
  readonly provenance: Provenance;
}

/** Permissions of one kind of account. */
export interface Permission {
  readonly account: "delegatedWork" | "delegatedPersonal" | "application" | "any";
  /**
   * Least privileged first, each a set of scopes that are needed together.
   *
   * There is none where the account is not supported, and one empty set where no scope is needed.
   */
  readonly alternatives: readonly (readonly string[])[];
  readonly scenario?: string;
}

/** A documented example of an operation. */
export interface OperationExample {
  readonly request: ExampleMessage & { readonly method: string; readonly target: string };
  /** The first that says that the request succeeded, else the first. */
  readonly response?: ExampleMessage & { readonly status?: number };
  /** What the page writes: every response, the annotations and the place of each part. */
  readonly source: Example;
}

/** One side of an example. */
export interface ExampleMessage {
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly body?: EmbeddedText;
  readonly span: Span;
}
