/** Scopes that have no dot; in lower case. */
export const PLAIN_SCOPES: ReadonlySet<string> = new Set(["email", "offline_access", "openid", "profile"]);

/** How the word before a permission's name ties it to the name before: `and` can also be the last word of a list of alternatives. */
export type Tie = "and" | "with";

/** Phrases that tie a name to the one before it, in lower case. */
export const TIES: readonly { readonly phrase: string; readonly tie: Tie }[] = [
  { phrase: "and", tie: "and" },
  { phrase: "&", tie: "and" },
  { phrase: "plus", tie: "with" },
  { phrase: "+", tie: "with" },
  { phrase: "along with", tie: "with" },
  { phrase: "as well as", tie: "with" },
  { phrase: "combined with", tie: "with" },
  { phrase: "in addition to", tie: "with" },
  { phrase: "together with", tie: "with" },
];

/** Words that may stand between such a phrase and the name; in lower case. */
export const WORDS_BEFORE_NAMES: ReadonlySet<string> = new Set(["a", "also", "an", "both", "either", "the"]);

/** First sentences of a cell that say that no permission is needed, in lower case; any other cell without a name says that there is none. */
export const NONE_NEEDED: readonly RegExp[] = [
  /^none(?: (?:is |are )?(?:required|needed|necessary))?$/,
  /^no (?:additional |special |specific )?(?:permissions?|scopes?)(?: (?:is|are))? (?:required|needed|necessary)$/,
  /^(?:permissions?(?: is| are)? )?not (?:required|needed|necessary)$/,
];

/** What stands directly before the first of the marked names that a paragraph asks for. */
export const BEFORE_MARKED_SCOPES =
  /\b(?:permissions?|scopes?)(?:(?:\s(?:is|are|required|needed|necessary|include|includes|including|such|as|like|named|called|of|the|following|these)){0,4}\s?:?\s?|\b[^.:]{0,60}:\s?)$/i;

/** What stands directly behind the last of them. */
export const BEHIND_MARKED_SCOPES = /^\s?(?:(?:delegated|application|or|and)\s){0,3}(?:permissions?|scopes?)\b/i;

/** What stands between two of them. */
export const BETWEEN_MARKED_SCOPES = /^(?:[,;/+&]|\s|\b(?:and|or|plus|both|either|the|(?:along|together) with|as well as)\b){1,12}$/i;

/** What a part of a permission's name allows less of: `User.Read.All` less than `User.ReadWrite.All`. */
export const PRIVILEGE_STEPS: ReadonlyMap<string, readonly string[]> = new Map([
  ["ReadWrite", ["Read", "ReadBasic"]],
  ["Read", ["ReadBasic"]],
]);

/** What names of permissions end with. */
export const SCOPE_ENDINGS: readonly string[] = ["Read", "ReadWrite", "ReadAll", "ReadWriteAll", "ReadBasic", "ReadBasicAll"];
