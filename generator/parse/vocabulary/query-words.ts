/** System query options, in lower case, without `$`. */
export const QUERY_OPTIONS: ReadonlySet<string> = new Set([
  "apply",
  "compute",
  "count",
  "deltatoken",
  "expand",
  "filter",
  "format",
  "orderby",
  "search",
  "select",
  "skip",
  "skiptoken",
  "top",
]);

/** A sentence that denies support. */
export const NO_SUPPORT =
  /\b(?:(?:does|do|is|are)\s*(?:not|n['\u2019]t)|cannot|can['\u2019]t|no)\b[^.]{0,40}\bsupport|\b(?:not|n['\u2019]t) (?:currently )?(?:supported|available|support)\b|\bno (?:optional )?query (?:parameters|options)\b/i;

/** A sentence that says that query options are supported. */
export const SUPPORT = /\b(?:supports?|supported|can use|use the|you can)\b/i;

/** A paragraph that only denies. */
export const NONE = /^\s*(?:none|not supported|not applicable|n\/a)\.?\s*$/i;

/** What makes a sentence one about query options in general. */
export const QUERY_SUBJECT = /\bquery (?:parameters?|options?)\b|\bodata\b/i;

/** Words that announce examples of the options, not all of them. */
export const INCLUSION = /\b(?:includ\w+|such as|e\.g|for example|like)\b/i;

/** Words that announce a selection of the options. */
export const SELECTION = /\b(?:some|following|only|these|certain|subset)\b/i;

/** Words that tie a denial to a circumstance, a place (but "in this case" is all that the page is about) or single properties. */
export const CONDITION =
  /\b(?:when|if|unless|while|with|together|combin\w*|same|propert(?:y|ies)|operators? (?:is|are))\b|\b(?:supported|available) (?:in|on) (?!this\b)/i;

/** Options that a list or an entity can be asked for, with `$`. */
export const COMMON_OPTIONS: readonly string[] = ["$select", "$expand", "$filter", "$orderby", "$top", "$skip", "$count", "$search"];

/** The option that carries the state of a list of changes. */
export const DELTA_TOKEN = "$deltatoken";

/** Options that carry the state of a list that is read; naming them says nothing about the others. */
export const STATE_TOKENS: ReadonlySet<string> = new Set([DELTA_TOKEN, "$skiptoken"]);
