/** What templates write where a text belongs; matched in the text between two marks of markup. */
export const LEFTOVER_PHRASES: readonly RegExp[] = [
  /\bTODO:[^.*|]{0,80}/,
  /^\s*(?:TODO|TBD)[.!]?\s*$/,
  /\b(?:add|enter|insert|provide|write) (?:an? |the |your )?(?:[a-z]+ )?(?:content|description|summary|text) here\b/i,
  /^\s*(?:content|description|summary|text) (?:goes )?here\.?\s*$/i,
  /\blorem ipsum\b/i,
  /\bnot yet documented\b/i,
  /\bplace code here\b/i,
];

/** What stands on every page with one of these phrases. */
export const LEFTOVER_SIGN = /TODO|TBD|lorem ipsum|not yet documented|\b(?:content|description|summary|text|goes|code) here\b/i;
