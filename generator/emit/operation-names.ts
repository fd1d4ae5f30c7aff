import type { Operation, Schema } from "../model/schema.js";
import { compareOrdinal } from "../text/ordinal.js";
import { camelName, wordsOf } from "./identifier.js";
import type { NameClaim } from "./name-claim.js";

/** Words of a title that add nothing to a name. */
const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the"]);

/** Words at the end of a title that say what it is the title of. */
const KINDS: ReadonlySet<string> = new Set(["action", "api", "function", "method", "operation"]);

/** Words of ids that say what is done; what stands before them is what it is done to. */
const VERBS: ReadonlySet<string> = new Set(["add", "create", "delete", "get", "list", "patch", "post", "put", "remove", "update"]);

/** A title with more words is a sentence, and makes no name. */
const MAX_WORDS = 8;

/** Functions of the runtime that every area imports. */
export const RUNTIME_FUNCTIONS: ReadonlySet<string> = new Set(["call", "callPaged", "callWrite"]);

/** Spellings of words by their lower case: the ids of operations have none of their own. */
export type Spelling = ReadonlyMap<string, string>;

/** Key of an operation's name in the lock. */
export function operationKey(version: string, id: string): string {
  return `${version}/operation/${id}`;
}

/**
 * Claims the names of the functions of one area. Those with the shortest ids and paths choose first: they are the plainest of their name.
 * An action's own name says little beside another of the same name, so none of these has it alone.
 */
export function operationClaims(version: string, operations: readonly Operation[], spelling: Spelling): readonly NameClaim[] {
  const measured = operations.map((operation) => ({ operation, parts: idParts(operation).length, depth: depth(operation) }));
  measured.sort(
    (first, second) => first.parts - second.parts || first.depth - second.depth || compareOrdinal(first.operation.id, second.operation.id),
  );
  const claims = measured.map(({ operation }) => ({
    key: operationKey(version, operation.id),
    fact: operation.id,
    origin: operation.origin,
    candidates: [...new Set(candidates(operation, spelling))],
    isMember: operation.title.includes(":"),
  }));
  const wanted = new Map<string, number>();
  for (const {
    candidates: [first = ""],
  } of claims)
    wanted.set(first, (wanted.get(first) ?? 0) + 1);
  return claims.map(({ isMember, ...claim }) => {
    const [first = "", ...others] = claim.candidates;
    // One word alone does not say what it acts on, and would be taken as soon as another type has the same action.
    const isPlain = (wanted.get(first) ?? 0) === 1 && /[A-Z]/.test(first);
    return isMember && others.length > 0 && !isPlain ? { ...claim, candidates: others } : claim;
  });
}

/** How the types, the paths and the actions of a version spell their words: of several spellings of one kind the last. */
export function readSpelling({ operations, enums, types }: Schema): Spelling {
  const words = new Map<string, string>();
  const note = (word: string): unknown => words.set(word.toLowerCase(), word);
  for (const { paths } of operations) for (const { template } of paths) for (const word of template.split(/[^A-Za-z0-9]+/)) note(word);
  for (const { bound } of operations) if (bound) note(bound.name);
  for (const { name } of [...enums, ...types]) note(name.slice(name.lastIndexOf(".") + 1));
  return words;
}

/** `listMessages`, then `listMailFolderMessages`, then by what the path ends with, then `mailFolderListMessages`. */
function candidates(operation: Operation, spelling: Spelling): string[] {
  const id = idParts(operation).map((part) => wordsOf(spelled(part, spelling)));
  const [before, action] = titleParts(operation.title, spelling);
  const name = action === undefined ? before : action;
  const isName = name.length > 0 && name.length <= MAX_WORDS;
  const longer = action === undefined ? qualified(before, id) : [...before, ...action];
  const names = isName ? [name, longer, [...longer, ...lastWords(operation, longer)]] : [];
  return [...names.map(camelName), camelName(id.flat())];
}

/** The words of a title; of `user: sendMail` those before and behind the colon. */
function titleParts(title: string, spelling: Spelling): readonly [before: readonly string[], action?: readonly string[]] {
  const [left = "", right] = title.replace(/\([^()]*\)/g, " ").split(":", 2);
  const before = titleWords(left, spelling);
  return right === undefined ? [before] : [before, titleWords(right, spelling)];
}

/** The name with what the id says before its verb: `mailFolder` of `mailfolder-list-messages`. */
function qualified(words: readonly string[], id: readonly (readonly string[])[]): readonly string[] {
  const [verb = "", ...rest] = words;
  const at = id.findIndex(
    ([word = "", ...more]) => more.length === 0 && (VERBS.has(word.toLowerCase()) || word.toLowerCase() === verb.toLowerCase()),
  );
  // `users` says `user`.
  const isSaid = (word: string): boolean => words.some((said) => said.toLowerCase().startsWith(word.toLowerCase()));
  const unsaid = id.slice(0, Math.max(0, at)).filter((part) => !part.every(isSaid));
  return [verb, ...unsaid.flat(), ...rest];
}

/** The words of the last fixed segment that a name has not yet: `Value` of `/messages/{messageId}/$value`. */
function lastWords({ paths }: Operation, words: readonly string[]): readonly string[] {
  const last = paths[0]?.template.split("/").at(-1) ?? "";
  const said = words.join("").toLowerCase();
  return last.includes("{") ? [] : wordsOf(last).filter((word) => !said.includes(word.toLowerCase()));
}

function titleWords(text: string, spelling: Spelling): string[] {
  const words = text
    .split(/\s+/)
    .flatMap((word) => wordsOf(spelled(word, spelling)))
    .filter((word) => !ARTICLES.has(word.toLowerCase()));
  if (!KINDS.has((words.at(-1) ?? "").toLowerCase())) return words;
  // Behind a verb alone it is what the operation is about.
  const [first = "", ...others] = words.slice(0, -1);
  return first === "" || (others.length === 0 && VERBS.has(first.toLowerCase())) ? words : [first, ...others];
}

/** A word that has no capitals of its own, as the version spells it elsewhere. */
function spelled(word: string, spelling: Spelling): string {
  const known = spelling.get(word.toLowerCase());
  return known !== undefined && /[a-z][A-Z]/.test(known) && !/.[A-Z]/.test(word) ? known : word;
}

function idParts({ id }: Operation): readonly string[] {
  return id.split(/[^A-Za-z0-9]+/).filter((part) => part !== "");
}

function depth({ paths }: Operation): number {
  return (paths[0]?.template ?? "").split("/").length;
}
