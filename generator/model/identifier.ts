/** Words of a name: `item-id`, `userPrincipalName` and `path and filename` in parts. */
function wordsOf(text: string): string[] {
  return text
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
}

/** `item-id` and `Item Id` as `itemId`; a name that is an identifier already keeps the case of its words. */
export function camelCase(text: string): string {
  return wordsOf(text)
    .map((word, index) => (index === 0 ? lowerFirst(word) : upperFirst(word)))
    .join("");
}

/** `displayName` as `DisplayName`. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `DisplayName` as `displayName`, `ID` as `id`. */
export function lowerFirst(text: string): string {
  return text === text.toUpperCase() ? text.toLowerCase() : text.charAt(0).toLowerCase() + text.slice(1);
}

/** What all plurals end with: most names are none. */
const PLURAL = /(?:s|people|children)$/i;

/** Endings of plurals and what they become, the first that fits. */
const SINGULAR_ENDINGS: readonly (readonly [plural: RegExp, singular: string])[] = [
  [/people$/i, "person"],
  [/children$/i, "child"],
  [/([^aeiou])ies$/i, "$1y"],
  [/(ss|x|ch|sh)es$/i, "$1"],
  [/(tat|ali|vir|bon)uses$/i, "$1us"],
  [/(alias)es$/i, "$1"],
  [/(s|u|i)s$/i, "$1s"],
  [/s$/i, ""],
];

/** The singular of a collection's name: `mailFolders` as `mailFolder`, `policies` as `policy`. */
export function singular(plural: string): string {
  if (!PLURAL.test(plural)) return plural;
  for (const [ending, replacement] of SINGULAR_ENDINGS) {
    // A name that is nothing but an ending has no singular.
    if (ending.test(plural)) return plural.replace(ending, replacement) || plural;
  }
  return plural;
}

/** What the plural of a name may be: `currency` as `currencys`, `currencyes` and `currencies`. */
export function plurals(name: string): readonly string[] {
  return [`${name}s`, `${name}es`, ...(/[^aeiou]y$/i.test(name) ? [`${name.slice(0, -1)}ies`] : [])];
}
