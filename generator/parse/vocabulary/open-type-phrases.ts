/** The sentence that makes a type an open one, as its annotation does. */
export const OPEN_TYPE_SENTENCE = /\b(?:this(?: resource| type)?|it|resource|type) is an open type\b/i;

/** How the description of a type says that its objects have properties which no page lists. */
export const OPEN_TYPE_PHRASES =
  /\bopen types?\b|\b(?:untyped|dynamic|arbitrary|custom|user-defined) (?:(?:data|name|key|value)[- ])?(?:properties|data)\b/i;
