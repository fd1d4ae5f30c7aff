import type { CallSegment, PathSegment } from "../parse/page.js";
import { camelCase, lowerFirst, singular, upperFirst } from "./identifier.js";
import { shortName } from "./qualified-name.js";
import { UniqueNames } from "./unique-names.js";

/** Names of placeholders that say no more than that a key stands there. */
const GENERIC_NAMES: ReadonlySet<string> = new Set(["", "id", "identifier", "key", "guid", "objectId"]);

/** What separates the alternatives of a placeholder: `id | name`, `id-or-name`, `idOrName`. */
const ALTERNATIVE = /\||\b[Oo]r\b|_[Oo]r_|(?<=[a-z0-9])Or(?=[A-Z])/;

/** What the name of a placeholder says. */
export interface Placeholder {
  /** The first alternative, as an identifier. */
  readonly own: string;
  /** What it may stand for: `id` and `userPrincipalName` of `id | userPrincipalName`. */
  readonly meanings: readonly string[];
}

/** Reads the words of paths, each once: thousands of templates have a few hundred. */
export class PathWords {
  readonly #placeholders = new Map<string, Placeholder>();
  readonly #identifiers = new Map<string, string>();

  /** @param documented - the name between the braces: `id | userPrincipalName`, `item-id` */
  placeholder(documented: string): Placeholder {
    const known = this.#placeholders.get(documented);
    if (known !== undefined) return known;
    const alternatives = documented.split(ALTERNATIVE);
    const meanings = alternatives.map((meaning) => lowerFirst(meaning.trim())).filter((meaning) => meaning !== "");
    const read = { own: camelCase(alternatives[0] ?? ""), meanings };
    this.#placeholders.set(documented, read);
    return read;
  }

  /** The name of a collection, or of an argument, as an identifier. */
  identifier(name: string): string {
    const known = this.#identifiers.get(name);
    if (known !== undefined) return known;
    const read = camelCase(name);
    this.#identifiers.set(name, read);
    return read;
  }
}

/**
 * Names the placeholders of one template, each once: by their own names, or by the collection before them where they have none worth
 * keeping or share it.
 */
export class PathNames {
  readonly #names = new UniqueNames();
  readonly #counts = new Map<string, number>();

  /** @param segments - the whole template, in which a name may stand several times */
  constructor(
    segments: readonly PathSegment[],
    private readonly words: PathWords,
  ) {
    for (const name of segments.flatMap(placeholderNames)) {
      const { own } = words.placeholder(name);
      this.#counts.set(own, (this.#counts.get(own) ?? 0) + 1);
    }
  }

  /**
   * @param documented - the name between the braces: `id | userPrincipalName`, `item-id`
   * @param collection - the segment that the placeholder is a key of
   */
  forKey(documented: string, collection: string | undefined): string {
    const { own } = this.words.placeholder(documented);
    const usable = /^[A-Za-z_]/.test(own);
    const shared = (this.#counts.get(own) ?? 0) > 1;
    const several = collection === undefined ? "" : this.words.identifier(collection);
    const owner = singular(several);
    // `users/{usersId}` says what `users/{id}` says.
    const repeated = several !== "" && own === `${several}Id`;
    if (owner !== "" && (!usable || GENERIC_NAMES.has(own) || shared || repeated))
      return this.#names.take(`${owner}${upperFirst(tailOf(own))}`);
    return this.#names.take(usable ? own : "id");
  }

  /** The name of an argument that has one. */
  forArgument(name: string): string {
    return this.#names.take(this.words.identifier(name) || "value");
  }
}

/** What a shared name says beside what it is a key of: `itemId` says `Id`. */
function tailOf(own: string): string {
  if (GENERIC_NAMES.has(own) || !/^[A-Za-z_]/.test(own)) return "id";
  return /[A-Z][a-z]*$/.exec(own)?.[0] ?? own;
}

function placeholderNames(segment: PathSegment): readonly string[] {
  switch (segment.kind) {
    case "literal":
      return [];
    case "parameter":
      return [segment.name];
    case "call":
      return segment.arguments.flatMap((argument) =>
        argument.kind === "placeholder" && argument.name === undefined ? [argument.value] : [],
      );
  }
}

/** The segment that a placeholder at a place in a template is a key of: the last before it that names a collection. */
export function collectionBefore(segments: readonly PathSegment[], index: number): string | undefined {
  const names = segments.slice(0, index).map(nameOf);
  return names.findLast((name) => name !== undefined && !name.startsWith("$") && !name.includes("."));
}

function nameOf(segment: PathSegment): string | undefined {
  if (segment.kind === "parameter") return undefined;
  const name = (segment.kind === "literal" ? segment.text : segment.name).replace(/:$/, "");
  return name === "" ? undefined : name;
}

/** What a segment calls, without its namespace; undefined for placeholders, keys and system segments. */
export function segmentName(segment: PathSegment | undefined): string | undefined {
  const name = segment && nameOf(segment);
  return name === undefined || name.startsWith("$") ? undefined : shortName(name);
}

/** Whether parentheses hold keys and no named arguments: `users('x')`, `entries({parentId},{id})`. */
export function isKeyPredicate({ arguments: given }: CallSegment): boolean {
  const isUnnamed = given.length > 0 && given.every(({ name }) => name === undefined);
  return isUnnamed && (given.length === 1 || given.every(({ kind }) => kind === "placeholder"));
}
