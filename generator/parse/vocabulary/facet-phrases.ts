import type { Facets } from "../page.js";

/** What a facet phrase says; the other facets come from the text around it. */
export type FacetPhrase = Omit<Facets, "inheritedFrom" | "filterOperators" | "defaultValue" | "maxLength">;

/** Clauses that are a facet by themselves; in lower case, white space folded, without a lead such as `Notes:`. */
export const FACET_CLAUSES: ReadonlyMap<string, FacetPhrase> = new Map<string, FacetPhrase>([
  ["read-only", { readOnly: true }],
  ["read only", { readOnly: true }],
  ["readonly", { readOnly: true }],
  ["not editable", { readOnly: true }],
  ["non-editable", { readOnly: true }],
  ["write-only", { writeOnly: true }],
  ["write only", { writeOnly: true }],
  ["writeonly", { writeOnly: true }],
  ["nullable", { nullable: true }],
  ["not nullable", { nullable: false }],
  ["non-nullable", { nullable: false }],
  ["not null", { nullable: false }],
  ["key", {}],
  ["immutable", {}],
  ["unique", {}],
  ["automatically generated", {}],
  ["required", { required: true }],
  ["mandatory", { required: true }],
  ["required on create", { required: true }],
  ["required for create", { required: true }],
  ["optional", { required: false }],
  ["not required", { required: false }],
  ["deprecated", { deprecated: true }],
  ["returned only on $select", { selectOnly: true }],
  ["only returned on $select", { selectOnly: true }],
  ["supported only on $select", { selectOnly: true }],
]);

/** What stands in every sentence with one of these clauses, predicates or openings: most have none, and are not taken apart. */
export const FACET_SIGN = /only|editable|null|required|mandatory|optional|deprecated/i;

/** What a sentence with this subject says of the property itself: `This property is …`. */
export const FACET_SUBJECT =
  /^(?:once set,? )?th(?:is|e)(?: (?:property|field|attribute|parameter|value|setting|relationship|navigation property))? (?=is|can|must|cannot)/;

/** Predicates behind the subject. */
export const FACET_PREDICATES: readonly { readonly pattern: RegExp; readonly says: FacetPhrase }[] = [
  { pattern: /^(?:is|are) (?:an? )?(?:optional and )?read[- ]?only\b(?! (?:if|when|unless|for|after))/, says: { readOnly: true } },
  { pattern: /^is (?:an? )?write[- ]?only\b/, says: { writeOnly: true } },
  { pattern: /^is nullable\b/, says: { nullable: true } },
  { pattern: /^can be null\b/, says: { nullable: true } },
  { pattern: /^(?:is not nullable|cannot be null|can't be null|must not be null)\b/, says: { nullable: false } },
  { pattern: /\band is not nullable\b/, says: { nullable: false } },
  { pattern: /^is (?:an? )?required\b(?! (?:if|unless|only if|for|by|to))/, says: { required: true } },
  { pattern: /^is (?:an? )?optional\b/, says: { required: false } },
];

/** Sentences that deprecate the property. */
export const DEPRECATED_SENTENCES: readonly RegExp[] = [
  /^th(?:is|e) (?:property|field|attribute|parameter|value|member|setting|relationship)\b[^:]{0,80}\b(?:is|has been|will be)\b[^:]{0,40}\bdeprecated\b/,
  /\bto be deprecated$/,
  /^[[(]?deprecated(?:[\])]|\s*(?:--?|[:\u2013\u2014])\s|$)/,
];

/** Openings of a sentence that say by themselves that a value is not required. */
export const OPTIONAL_OPENING = /^optional (?!when\b|if\b|claims\b)/;

/** Operators and functions of `$filter`, by their lower-case spelling. */
export const FILTER_OPERATORS: ReadonlySet<string> = new Set([
  "any",
  "all",
  "contains",
  "endswith",
  "eq",
  "ge",
  "gt",
  "has",
  "in",
  "le",
  "lt",
  "ne",
  "not",
  "startswith",
]);
