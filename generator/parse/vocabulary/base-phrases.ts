/**
 * Phrases directly before the name of a base type, all in the singular: `Resources that derive from …` speaks of other types.
 */
export const BASE_PHRASES =
  /(?:\b(?:inherits|derives)(?:\s+(?:all\s+)?(?:the\s+|its\s+)?properties)?\s+(?:from|of)|(?:^|[.,;:(]|\bis|\bwas|\btype)\s*\b(?:derived|inherited)\s+from|\bsub-?(?:type|class)\s+(?:of|from)|\bspecialization\s+of|\bextends)\s*:?\s+(?:(?:the\s+|an?\s+)?(?:base|abstract|parent)\s+(?:(?:class|type|resource)\s+)?)?/gi;

/** A paragraph that consists of the phrase and a name. */
export const BASE_PARAGRAPH =
  /^\s*(?:inherits|derived|derives)\s+from\s+(?:(?:the\s+|an?\s+)?(?:base|abstract|parent)\s+(?:(?:class|type|resource)\s+)?)?\S+\s*$/i;
