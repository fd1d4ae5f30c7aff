/** Methods that a request line may start with. */
export const METHODS: ReadonlySet<string> = new Set(["DELETE", "GET", "HEAD", "PATCH", "POST", "PUT"]);

/** First segments of a path that are the version of the service. */
export const VERSION_SEGMENT = /^(?:v\d+(?:\.\d+)*|beta)$/i;

/** Names of a placeholder, or of a first segment without a slash before it, that stand for the service's root. */
export const ROOT_PLACEHOLDER = /^(?:api-?)?(?:base|root|service|endpoint|host|server|version)(?:-?(?:url|uri|root|path|name))?$|prefix$/i;

/** Segments between host and version that belong to the service's root. */
export const ROOT_SEGMENTS: ReadonlySet<string> = new Set(["api"]);

/** Words between alternative request lines that say nothing by themselves. */
export const JOINING_WORDS: ReadonlySet<string> = new Set(["-or-", "and", "or"]);

/** Texts that stand for an argument where they are quoted, in lower case. */
export const PLACEHOLDER_TEXTS: ReadonlySet<string> = new Set(["parametervalue"]);

/** Placeholders that stand for no text of their own: an elision. */
export const ELISIONS: ReadonlySet<string> = new Set(["...", "\u2026"]);

/** Header fields whose colon is found missing; in lower case. */
export const COMMON_HEADERS: ReadonlySet<string> = new Set([
  "accept",
  "authorization",
  "consistencylevel",
  "content-length",
  "content-type",
  "if-match",
  "location",
  "prefer",
]);
