/** How the description of a type says that its objects have properties which no page lists. */
export const OPEN_TYPE_PHRASES =
  /\bopen types?\b|\b(?:untyped|dynamic|arbitrary|custom|user-defined) (?:(?:data|name|key|value)[- ])?(?:properties|data)\b/i;
