/** Phrases directly before the value that a property has where none is given; `by default:` starts a sentence about anything. */
export const DEFAULT_PHRASES = /(?<!\bby\s{1,3}(?:the\s{1,3})?)\b(?:the )?default(?: value)?(?: is(?: set to)?|\s?[:=])\s+/gi;

/**
 * The start of a clause, in the sentence of such a phrase, that the phrase is a part of or holds only under.
 *
 * `If not set, the default is …` is what a default is, and no condition.
 */
export const CONDITION_BEFORE_DEFAULT =
  /\b(?:if|when|where|unless)\b(?! (?:[a-z]+ ){0,3}(?:(?:not|isn't) (?:set|specified|given|provided|supplied|present)|left out|omitted|unspecified|missing)\b)(?:(?![.;!?]\s|[\n\v])[^])*$/i;

/** The remark behind the one of several values that is the default. */
export const DEFAULT_REMARK = /^\s*\((?:the )?default(?: value)?\)/i;

/** What may stand behind a default; anything else, such as `if the user is a guest`, takes back a part of it. */
export const BEHIND_DEFAULT = /^(?:\s*$|\s*[.;,)\n\v]|\s+(?:inherited from|seconds?|minutes?|hours?|days?)\b)/i;

/** What qualifies a default behind a comma. */
export const QUALIFIED_DEFAULT = /^,\s*(?:if|when|unless|except|or|for|but|and)\b/i;

/**
 * Phrases that limit the length of a text, in lower case; the group is the number of characters.
 *
 * A number is of few digits, and starts at none of its own commas: so it stays finite, and no long row of digits is tried at each of them.
 */
export const LENGTH_PHRASES: readonly RegExp[] = [
  /\bmax(?:imum)? (?:allowed )?length(?: allowed)?(?: (?:of|for) (?:the|this) [a-z ]{1,40})?(?: is|:| of)? (\d{1,3}(?:,\d{3}){1,2}|\d{1,9}) char/g,
  /\bmax(?:imum)?(?: (?:limit|size))?(?: is| of|:) (\d{1,3}(?:,\d{3}){1,2}|\d{1,9}) char/g,
  /\b(?:can't|cannot|can not|must not|may not|should not|not) (?:exceed|be (?:longer|more|greater) than) (\d{1,3}(?:,\d{3}){1,2}|\d{1,9}) char/g,
  /(?<![\d,.])(\d{1,3}(?:,\d{3}){1,2}|\d{1,9})[ -]characters? (?:maximum|max|limit)\b/g,
  /\b(?:limited to|up to|at most|no (?:longer|more) than) (\d{1,3}(?:,\d{3}){1,2}|\d{1,9}) char/g,
];
