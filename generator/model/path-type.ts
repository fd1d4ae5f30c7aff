import type { Page, PathSegment } from "../parse/page.js";
import { singular } from "./identifier.js";
import { isKeyPredicate, segmentName } from "./path-name.js";
import { namespaceOf } from "./qualified-name.js";
import { elementOf } from "./reference.js";
import type { Resolver } from "./resolve.js";
import type { NavigationProperty, Property, TypeReference } from "./schema.js";
import type { TypeDraft, TypeDrafts } from "./type-draft.js";
import { append } from "../text/append.js";

/** Where a path leads. */
export interface Reached {
  /** What the whole path stands for; undefined where that is not known. */
  readonly type: TypeReference | undefined;
  /** Whether a name stands where a key belongs: it may be a key that everyone knows, and no member. */
  readonly keyless: boolean;
  /** The type before the last segment. */
  readonly owner: TypeDraft | undefined;
}

/** What a path has come to, with what lies behind it as far as other paths have gone there: most paths begin like others. */
interface Place extends Reached {
  /** Absent where paths begin. */
  readonly shape?: string;
  /** The type of what is here, or of each element. */
  readonly draft: TypeDraft | undefined;
  /** How much was known when it was found. */
  readonly knowledge: number;
  /** By what of a segment decides where it leads. */
  readonly next: Map<string, Place>;
}

/** Follows paths along the types of the properties that they name, from the roots that the documentation shows. */
export class PathTypes {
  /** What the documentation says of whole paths, by their shape. */
  readonly #learned = new Map<string, TypeReference>();
  readonly #derived = new Map<string, TypeDraft[]>();
  /** Where paths begin, by the namespace that their pages write: names mean the same on all pages of one. */
  readonly #starts = new Map<string | undefined, Place>();
  /** Counts what was learned: what was found before that is looked for again. */
  #knowledge = 0;

  constructor(
    private readonly drafts: TypeDrafts,
    private readonly resolver: Resolver,
  ) {
    for (const draft of drafts.all) {
      for (const base of drafts.ancestors(draft)) {
        append(this.#derived, base.name, draft);
      }
    }
  }

  /** Learns what a path stands for that is read as a whole. */
  learn(segments: readonly PathSegment[], type: TypeReference): void {
    this.#learned.set(pathShape(segments), type);
    this.forget();
  }

  /** Adds a relationship to a type, or replaces it. */
  relate(owner: TypeDraft, member: NavigationProperty): void {
    owner.navigationProperties.set(member.name.toLowerCase(), member);
    this.forget();
  }

  /** To be called where members of types have changed: paths may lead elsewhere. */
  forget(): void {
    this.#knowledge++;
  }

  /** What pages that read a path as a whole say of it. */
  learned(segments: readonly PathSegment[]): TypeReference | undefined {
    return this.#learned.get(pathShape(segments));
  }

  /**
   * Follows a path from its root.
   *
   * @param visit - told of each segment on the way with the type before it, if that is known; a member that it adds there is followed
   */
  follow(
    segments: readonly PathSegment[],
    page: Page,
    visit?: (segment: PathSegment, owner: TypeDraft | undefined, index: number) => void,
  ): Reached {
    let place = this.#start(page);
    segments.forEach((segment, index) => {
      visit?.(segment, place.draft, index);
      place = this.#behind(place, segment, page);
    });
    return place;
  }

  #start(page: Page): Place {
    const namespace = page.namespace?.value;
    const known = this.#starts.get(namespace);
    if (known !== undefined) return known;
    const start: Place = { type: undefined, keyless: false, owner: undefined, draft: undefined, knowledge: 0, next: new Map() };
    this.#starts.set(namespace, start);
    return start;
  }

  #behind(place: Place, segment: PathSegment, page: Page): Place {
    const step = stepOf(segment);
    const known = place.next.get(step);
    if (known?.knowledge === this.#knowledge) return known;
    const { type: before, draft: owner } = place;
    const shape = place.shape === undefined ? segmentShape(segment) : `${place.shape}/${segmentShape(segment)}`;
    const keyless = place.keyless || (before?.kind === "collection" && segment.kind === "literal" && isMemberName(segment.text));
    const stepped = place.shape === undefined ? this.#root(segment, page) : before && this.#step(before, segment, page);
    // What no table says, the page that reads the path may say.
    const type = stepped ?? this.#learned.get(shape);
    const draft = type && this.draftOf(type);
    const found: Place = { type, keyless, owner, shape, draft, knowledge: this.#knowledge, next: new Map() };
    place.next.set(step, found);
    return found;
  }

  /** The type of what is reached, or of each element. */
  draftOf(type: TypeReference): TypeDraft | undefined {
    const element = elementOf(type);
    return element.kind === "structured" ? this.drafts.get(element.name) : undefined;
  }

  /** The first segment: what was learned of it, else the entity whose name or plural it is. */
  #root(segment: PathSegment, page: Page): TypeReference | undefined {
    const name = segmentName(segment);
    if (name === undefined) return undefined;
    const element = this.#learned.get(name.toLowerCase()) ?? this.#pluralOf(name, page);
    return element && segment.kind === "call" && isKeyPredicate(segment) ? elementOf(element) : element;
  }

  #pluralOf(name: string, page: Page): TypeReference | undefined {
    const found = this.resolver.findName(singular(name), page);
    if (found?.kind !== "structured" || this.drafts.get(found.name)?.kind !== "entity") return undefined;
    return singular(name) === name ? found : { kind: "collection", of: found };
  }

  #step(type: TypeReference, segment: PathSegment, page: Page): TypeReference | undefined {
    // A placeholder behind a single value is the name of something in it.
    if (segment.kind === "parameter")
      return segment.path || segment.prefix.endsWith("(") || type.kind !== "collection" ? undefined : type.of;
    const written = segment.kind === "literal" ? segment.text : segment.name;
    if (segment.kind === "call" && written === "") return elementOf(type);
    if (written.endsWith(":")) return undefined;
    const cast = namespaceOf(written) === undefined ? undefined : this.resolver.findName(written, page);
    if (cast?.kind === "structured") return type.kind === "collection" ? { kind: "collection", of: cast } : cast;
    if (written.toLowerCase() === "$ref") return type;
    if (written.startsWith("$")) return undefined;
    const draft = this.draftOf(type);
    const member = draft && this.memberOf(draft, written);
    return member && segment.kind === "call" && isKeyPredicate(segment) ? elementOf(member) : member;
  }

  /** The type of the keys of what a path leads to, where it is a collection of entities whose key property is known. */
  keyOf(segments: readonly PathSegment[], page: Page): TypeReference | undefined {
    const { type } = this.follow(segments, page);
    const draft = type?.kind === "collection" ? this.draftOf(type) : undefined;
    const [key] = draft?.key ?? [];
    const member = draft && key !== undefined ? this.drafts.member(draft, key) : undefined;
    return member?.type.kind === "primitive" ? member.type : undefined;
  }

  /** A member of a type, of its bases, or of the first type derived from it that has it. */
  memberOf(draft: TypeDraft, name: string): TypeReference | undefined {
    const own = this.drafts.member(draft, name);
    if (own !== undefined) return own.type;
    return this.derivedWith(draft, name)?.member.type;
  }

  /** The first type derived from a type that has a member which the type itself lacks. */
  derivedWith(draft: TypeDraft, name: string): { readonly type: TypeDraft; readonly member: Property | NavigationProperty } | undefined {
    if (this.drafts.member(draft, name) !== undefined) return undefined;
    const key = name.toLowerCase();
    for (const type of this.#derived.get(draft.name) ?? []) {
      const member = type.properties.get(key) ?? type.navigationProperties.get(key);
      if (member !== undefined) return { type, member };
    }
    return undefined;
  }
}

/** A path without the names of its placeholders and the case of its names. */
export function pathShape(segments: readonly PathSegment[]): string {
  return segments.map(segmentShape).join("/");
}

function segmentShape(segment: PathSegment): string {
  switch (segment.kind) {
    case "literal":
      return segment.text.toLowerCase();
    case "parameter":
      return "{}";
    case "call":
      return isKeyPredicate(segment) ? `${segment.name.toLowerCase()}/{}` : `${segment.name.toLowerCase()}()`;
  }
}

/** What of a segment decides where it leads, spelled as no literal can be. */
function stepOf(segment: PathSegment): string {
  switch (segment.kind) {
    case "literal":
      return segment.text;
    case "parameter":
      return `/${segment.prefix.endsWith("(") ? "(" : ""}{${segment.path ? "+" : ""}}`;
    case "call":
      return `/${segment.name}${isKeyPredicate(segment) ? "({})" : "()"}`;
  }
}

/** Neither a cast nor a system segment. */
function isMemberName(text: string): boolean {
  return !text.startsWith("$") && namespaceOf(text) === undefined;
}
