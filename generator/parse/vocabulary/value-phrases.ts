/** A phrase before a list of values. */
export interface ValuePhrase {
  readonly pattern: RegExp;
  /** Whether the phrase by itself makes what follows a list; else at least two values must follow. */
  readonly strong: boolean;
  /** Whether what follows are all values there are, as of an enumeration; other phrases list words that a string may be. */
  readonly exhaustive?: true;
}

/** Phrases before a list of values; each ends where the list starts. Where two overlap, the first counts. */
export const VALUE_PHRASES: readonly ValuePhrase[] = [
  {
    strong: true,
    exhaustive: true,
    pattern: /\bpossible values? (?:are|is)\b(?:[ :]*(?:one of )?the following(?: values)?)?\s?:?/gi,
  },
  {
    strong: true,
    pattern:
      /\b(?:possible|allowed|supported|valid|acceptable|accepted|permitted|available) (?:[a-z]+ ){0,2}(?:values?|states?|statuses|names?|options?|relationships)(?: (?:for|of) [^:.\n]{1,60}?)?(?:\s?:|\s(?:are|is|include|includes|can be)\b(?:[ :]*(?:one of )?the following(?: values)?)?\s?:?)/gi,
  },
  {
    strong: false,
    pattern: /\b(?:one|any|more) of (?:the )?following\b(?:(?: [a-z]+){0,2} (?:values?|options?)\b)?(?: [^:.\n]{1,40}(?=:))?\s?:?/gi,
  },
  { strong: false, pattern: /\bvalues? (?:are|can be|may be|include)\b(?: one of)?(?: the following)?(?: values)?\s?:?/gi },
  {
    strong: false,
    pattern:
      /\b(?:can|must|should|may|could) be (?:set to )?(?:only )?(?:one of|either|any of)\b(?: the following)?(?: values| options)?\s?:?/gi,
  },
  { strong: false, pattern: /\bfollowing (?:[a-z]+ ){0,2}(?:values?|options?)(?: [^:.\n]{1,40})?:/gi },
  { strong: false, pattern: /\bfollowing values are supported\b[^\n]{0,40}(?=[\n\v])/gi },
  { strong: false, pattern: /(?:\b(?:can be set to|(?:value|values|is|are|be) either)|(?:^|[.:;,]\s)\s*either) (?=["*\u201c\ufffc])/gi },
  // `Can be "home", "work" or anything else` gives examples.
  {
    strong: false,
    pattern: /\bcan be (?=["'\u201c\u2018<])(?![^.\n\v]{0,200}\b(?:anything|any other|something else|else)\b)/gi,
  },
  { strong: false, pattern: /\buse the values? (?=["'\u201c\u2018<\ufffc])/gi },
  // Names with numbers need no phrase where they count up: `Free = 0, Tentative = 1`; `Example: width = 100` is none.
  {
    strong: false,
    pattern:
      /(?<!\b(?:examples?|formats?|e\.g\.)[^.:;\n\v]{0,40}):\s+(?=(?:[a-z]\w*|\ufffc+)\s*=\s*(?:0\s*,\s*(?:[a-z]\w*|\ufffc+)\s*=\s*1|1\s*,\s*(?:[a-z]\w*|\ufffc+)\s*=\s*2)\b)/gi,
  },
];

/** What stands in every text with one of these phrases: most descriptions have none, and are searched only once. */
export const VALUE_SIGN =
  /\bvalues?\b|\bfollowing\b|\beither\b|\b(?:one|any) of\b|\bset to\b|\bbe ["'\u201c\u2018<]|=\s*[01]\b|\b(?:possible|allowed|supported|valid|acceptable|accepted|permitted|available) /i;

/** Words between values that make them the ends of a range. */
export const RANGE_WORDS = /\b(?:between|from|range|thr(?:u|ough)|to)\b/i;

/** Words behind a value that tie it to a circumstance; what they go on to name are no members. */
export const VALUE_CONDITION = /\b(?:if|when|unless|where|only for)\b/i;

/** How a list says that there may be no value. */
export const NULL_VALUE = /^\(?null\)?$/i;
