/** What stands in every text with one of the phrases below: most paragraphs have none, and are not taken apart. */
export const INHERITANCE_SIGN = /deriv|inherit|sub-?(?:type|class)|base (?:type|class|resource)|specialization|extends/i;

/**
 * Phrases directly before the name of a base type, all in the singular: `Resources that derive from …` speaks of other types.
 */
export const BASE_PHRASES =
  /(?:\b(?:inherits|derives)(?:\s+(?:all\s+)?(?:the\s+|its\s+)?properties)?\s+(?:from|of)|(?:^|[.,;:(]|\bis|\bwas|\btype)\s*\b(?:derived|inherited)\s+from|\bsub-?(?:type|class)\s+(?:of|from)|\bspecialization\s+of|\bextends)\s*:?\s+(?:(?:the\s+|an?\s+)?(?:base|abstract|parent)\s+(?:(?:class|type|resource)\s+)?)?/gi;

/** A paragraph that consists of the phrase and a name. */
export const BASE_PARAGRAPH =
  /^\s*(?:inherits|derived|derives)\s+from\s+(?:(?:the\s+|an?\s+)?(?:base|abstract|parent)\s+(?:(?:class|type|resource)\s+)?)?\S+\s*$/i;

/** Phrases behind which a page names the types that are derived from its own, or from the base that the group names. */
export const DERIVED_PHRASES =
  /\b(?:derived (?:types|classes)|sub-?(?:types|classes)|(?:types|classes|resources) that (?:derive|inherit) from (?:the )?(?<base>[^\s,.;:]+)(?: (?:base )?(?:type|class|resource))?)(?: are| include)?\b|\bbase (?:type|class|resource) (?:for|of)\b/gi;

/** Words that stand for the name of the page's own type. */
export const OWN_TYPE_WORDS: ReadonlySet<string> = new Set(["it", "this"]);

/** What may stand between such a phrase and the first name: nothing, or words that announce examples. */
export const DERIVED_LEAD = /^(?:[^.;:]{0,60}\b(?:such as|like|including)|\s*(?:are|include|the|both))?\s*:?\s*$/i;

/** A phrase in front of which the derived types are named. */
export const DERIVED_BEHIND =
  /^[\s)]*(?:types?|classes|resources?)? ?(?:all |both )?(?:derive|inherit) from this (?:base )?(?:type|class|resource)\b/i;
