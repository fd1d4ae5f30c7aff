/** Sentences that say that a request has no body. */
export const NO_REQUEST_BODY =
  /\b(?:do not|don['\u2019]t|does not|doesn['\u2019]t|need not|no need to)\s+(?:\w+\s+){0,2}?(?:supply|provide|include|send|specify|have|require|need|take|use|pass|contain)\b[^.]{0,30}\b(?:body|anything)\b|\bno (?:request )?(?:body|content)\b|\bleave (?:the )?(?:request )?body (?:blank|empty)\b|\b(?:request )?body (?:is|should be|must be) (?:empty|blank|not required|ignored)\b|\brequest body is not\b|\bempty (?:request )?body\b|^\s*(?:none|n\/a|not applicable|empty)\.?\s*$/i;

/** A sentence behind one of these that offers a body all the same. */
export const OPTIONAL_BODY = /^\s*(?:however|but|optionally)\b[^.]{0,20}\byou (?:can|may)\b[^.]{0,60}\bbody\b/i;

/** A sentence anywhere in the section that asks for a body. */
export const OFFERED_BODY = /\b(?:provide|supply|include|specify|send|use)\b[^.]*\bbody\b/i;

/** Sentences that ask for the representation of a type. */
export const REPRESENTATION =
  /\b(?:representations? (?:of|for)|json (?:object )?(?:that )?(?:represent|describ)\w*|(?:supply|provide|include|specify|contains?)\b[^.]{0,60}\bobject)/i;

/** What makes a sentence ask for a reference to something rather than for the thing. */
export const REFERENCE = /\b(?:identifiers?|ids?|reference|odata\.id)\b/i;

/** Sentences that announce parameters of an action. */
export const PARAMETERS =
  /\b(?:following|these|with)\s+(?:\w+\s+){0,3}parameters?\b|\bparameters? (?:that|in the|below|listed|are)\b|\bvalues? for (?:the )?(?:following )?parameters?\b|\bjson object with the parameters?\b|\brepresentation of the parameters?\b/i;

/** Sentences that ask for the properties to change. */
export const PROPERTIES =
  /\b(?:values? (?:for|of)|only the values?)\b[^.]{0,40}\b(?:relevant|fields?|propert(?:y|ies))\b|\b(?:following|these|one or more|updated?|changed?)\b[^.]{0,30}\bpropert(?:y|ies)\b|\brelevant fields\b/i;

/** Sentences about a body that is no JSON. */
export const MEDIA_BODY =
  /\b(?:binary (?:stream|data|contents?|image|photo|file)|binary|(?:byte|file|content) stream|stream|mime|base64|multi-?part|bytes|zip|contents? of the (?:request )?(?:body )?(?:should be|must be|is|are)? ?(?:the )?(?:file|image|photo|stream|message)|html (?:content|page))\b/i;

/** What makes a paragraph one about the request body. */
export const BODY_SUBJECT = /\b(?:body|supply|provide|payload|representation|parameters?|request)\b/i;
