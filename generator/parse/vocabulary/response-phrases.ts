/** What makes a paragraph one about the response. */
export const RESPONSE_SUBJECT = /\b(?:returns?|returned|respon(?:se|ds?)|success(?:ful|fully)?)\b/i;

/** Sentences that say that there is no body. */
export const NO_BODY =
  /\b(?:does|do|will)\s*(?:not|n['\u2019]t) return (?:any ?thing|any content|a (?:response )?body|content)|\bdoesn['\u2019]t return (?:any ?thing|any content|a (?:response )?body|content)|\b(?:no|an?(?:d an)? empty|without an?|empty) (?:response )?(?:body|content|payload|response|object)\b|\breturns? (?:nothing|no content|none)\b|\bresponse body is empty\b/i;

/** Status whose response has no body. */
export const NO_CONTENT_STATUSES: ReadonlySet<number> = new Set([204, 205, 304]);

/** Statuses that send the caller elsewhere. */
export const REDIRECT_STATUSES: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Words behind a number that make it a class of statuses: `200-series`. */
export const STATUS_CLASS = /^[\s`*-]{1,3}(?:series|level|range|class)\b/i;

/** A word for a response that sends the caller elsewhere. */
export const REDIRECT = /\bredirect(?:s|ed|ion)?\b/i;

/** Names of bytes. */
export const STREAM =
  /\b(?:(?:file|binary|byte|content|raw) ?stream|stream|binary (?:data|content|image|photo|file)|(?<!\w )bytes (?:of|for)|(?:contains|returns|the) (?:the )?bytes|raw (?:contents?|bytes|data)|binary|image data|mime (?:content|format))\b/i;

/** Text that is no JSON, with its media type. */
export const TEXT_CONTENTS: readonly { readonly pattern: RegExp; readonly mediaType: string }[] = [
  { pattern: /\bCSV\b/i, mediaType: "text/csv" },
  { pattern: /\bin html\b|\bhtml (?:content|page|document)\b/i, mediaType: "text/html" },
  { pattern: /\bXML (?:file|document|content)\b/i, mediaType: "application/xml" },
  { pattern: /\bplain text\b/i, mediaType: "text/plain" },
];

/** A media type in running text. */
export const MEDIA_TYPE = /\b(?:application|audio|image|multipart|text|video)\/[\w.+-]*\w/i;

/** What a delta function returns beside its objects; the link to the next page of a list is no sign of one. */
export const DELTA = /\b(?:deltaLink|deltaToken|delta token)\b/i;

/** Words that say that there are several of the type beside them. */
export const SEVERAL = /\b(?:collections?|list of|lists of|array of|arrays of|set of)\b/i;

/** A noun behind a name that says that there are several. */
export const PLURAL_NOUN = /^\s*(?:resource )?(?:objects|resources|entities|instances)\b/i;

/** Words close before a name that say that there is one, whatever the noun behind it says. */
export const ONE = /\b(?:an?|one|single|new|updated)\s+(?:\w+\s+)?$/i;

/** Primitives in running text, with the name of the type; ordinary words such as `date` or `number` are left out. */
export const PRIMITIVE_MENTION =
  /\b(?:edm\.)?(string|boolean|bool|int16|int32|int64|integer|double|float|decimal|guid|datetimeoffset)(s?)\b/i;

/** What may stand behind a primitive that is meant as a type. */
export const PRIMITIVE_CONTEXT =
  /^(?:\s+(?:value|object|collection|array|list|type|objects|values|that|with|in the (?:response|body)|in response|in body|indicating|containing|representing)\b|\s*[.,(]|\s*$)/i;

/** Sentences beside the point: references, and what happens on errors. */
export const ASIDE =
  /^[^A-Za-z]{0,4}(?:see|for (?:more|details|further|an? example)|poll|note)\b|\b(?:error message|malformed|unsuccessful)\b/i;

/** What makes the type behind it one that is not in the body but behind an address. */
export const ADDRESS_OF =
  /\b(?:location of|links? (?:to|for)|pointing to|points to|ur[il] (?:path )?(?:to|of|for)|path (?:to|of)|header)\b[^.]{0,30}$/i;

/** A truth value that is returned. */
export const TRUTH_VALUE = /\b(?:true|false)\b(?: value)? is returned\b|\breturns?(?: a)? (?:true|false)\b/i;

/** What stands behind a type's name: a noun for types, or the place where the type is found. */
export const TYPE_NOUN =
  /^\s*(?:(?:resource |complex )?(?:objects?|resources?|entity|entities|collections?|instances?|types?|items?|facets?)|in the (?:response|request|body))\b/i;

/** Words in bold or back-ticks that name no type. */
export const NO_TYPE_NAMES: ReadonlySet<string> = new Set([
  "accepted",
  "created",
  "false",
  "following",
  "json",
  "location",
  "new",
  "note",
  "ok",
  "request",
  "response",
  "success",
  "true",
  "value",
]);

/** A part of an address below which types have their pages. */
export const RESOURCE_PAGES = /\/resources?\//i;
