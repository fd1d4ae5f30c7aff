/** What a page may say is deprecated: itself, under these names. */
const SUBJECT =
  "(?:api|apis|endpoint|method|operation|action|function|resource|type|entity|enumeration|enum|page|request|version|feature|functionality|object)s?";

/** Sentences that deprecate what the page is about, in lower case. */
export const DEPRECATION_SENTENCES: readonly RegExp[] = [
  new RegExp(
    `\\bth(?:is|ese|e)\\b[^.,;]{0,80}\\b${SUBJECT}\\b[^.,;]{0,60}\\b(?:is|are|has been|have been|was|were)\\b[^.,;]{0,30}\\b(?:deprecated|retired)\\b`,
  ),
  new RegExp(`\\b${SUBJECT}\\b[^.,;]{0,30}\\b(?:is|are|has been|have been)\\b(?: now)?(?: being)? deprecated\\b`),
  /^[^a-z]{0,4}deprecated\b(?! value)/,
  /^(?:note|important|caution|warning|this)\b[\s:]*(?:is |has been )?deprecated\b/,
  new RegExp(`\\bthis\\b[^.,;]{0,40}\\b${SUBJECT}\\b[^.,;]{0,20}\\bwill be (?:deprecated|retired)\\b`),
  /\bdeprecation of (?:this|the)\b/,
];

/** Parts of a page that may be deprecated without it. */
export const PART_SUBJECT =
  /\b(?:properties|property|parameter|parameters|path|paths|value|values|member|members|field|header|option|column)\b[^.]{0,40}\bdeprecated\b/;
