import type { Page, PathSegment } from "../parse/page.js";
import { singular } from "./identifier.js";
import { segmentName } from "./path-name.js";
import { namespaceOf } from "./qualified-name.js";
import { elementOf } from "./reference.js";
import type { Resolver } from "./resolve.js";
import type { TypeReference } from "./schema.js";
import type { TypeDraft, TypeDrafts } from "./type-draft.js";

/** Where a path leads. */
export interface Reached {
  /** What the whole path stands for; undefined where that is not known. */
  readonly type?: TypeReference;
  /** Whether a name stands where a key belongs: it may be a key that everyone knows, and no member. */
  readonly keyless?: boolean;
  /** The type before the last segment. */
  readonly owner?: TypeDraft;
}

/** Follows paths along the types of the properties that they name, from the roots that the documentation shows. */
export class PathTypes {
  readonly #roots = new Map<string, TypeReference>();
  readonly #derived = new Map<string, TypeDraft[]>();

  constructor(
    private readonly drafts: TypeDrafts,
    private readonly resolver: Resolver,
  ) {
    for (const draft of drafts.all) {
      for (const base of drafts.ancestors(draft)) {
        const known = this.#derived.get(base.name);
        if (known === undefined) this.#derived.set(base.name, [draft]);
        else known.push(draft);
      }
    }
  }

  /** Learns what a first segment stands for; the first to say so counts. */
  addRoot(segment: string, type: TypeReference): void {
    const key = segment.toLowerCase();
    if (!this.#roots.has(key)) this.#roots.set(key, type);
  }

  /** Follows a path from its root. */
  follow(segments: readonly PathSegment[], page: Page): Reached {
    let type: TypeReference | undefined;
    let owner: TypeDraft | undefined;
    let keyless = false;
    for (const [index, segment] of segments.entries()) {
      owner = type && this.#draft(type);
      keyless ||= type?.kind === "collection" && segment.kind === "literal" && isMemberName(segment.text);
      type = index === 0 ? this.#root(segment, page) : type && this.#step(type, segment, page);
      if (type === undefined) return index === segments.length - 1 && owner ? { owner } : {};
    }
    return { ...(type && { type }), ...(keyless && { keyless }), ...(owner && { owner }) };
  }

  #draft(type: TypeReference): TypeDraft | undefined {
    const element = elementOf(type);
    return element.kind === "structured" ? this.drafts.get(element.name) : undefined;
  }

  /** The first segment: what was learned of it, else the entity whose name or plural it is. */
  #root(segment: PathSegment, page: Page): TypeReference | undefined {
    const name = segmentName(segment);
    if (name === undefined) return undefined;
    const learned = this.#roots.get(name.toLowerCase());
    const element = learned ?? this.#pluralOf(name, page);
    return element && segment.kind === "call" && segment.arguments.length === 1 ? elementOf(element) : element;
  }

  #pluralOf(name: string, page: Page): TypeReference | undefined {
    const found = this.resolver.findName(singular(name), page);
    if (found?.kind !== "structured" || this.drafts.get(found.name)?.kind !== "entity") return undefined;
    return singular(name) === name ? found : { kind: "collection", of: found };
  }

  #step(type: TypeReference, segment: PathSegment, page: Page): TypeReference | undefined {
    if (segment.kind === "parameter") return segment.path || segment.prefix.endsWith("(") ? undefined : elementOf(type);
    const written = segment.kind === "literal" ? segment.text : segment.name;
    if (segment.kind === "call" && written === "") return elementOf(type);
    if (written.endsWith(":")) return undefined;
    const cast = namespaceOf(written) === undefined ? undefined : this.resolver.findName(written, page);
    if (cast?.kind === "structured") return type.kind === "collection" ? { kind: "collection", of: cast } : cast;
    if (written.toLowerCase() === "$ref") return type;
    if (written.startsWith("$")) return undefined;
    const draft = this.#draft(type);
    const member = draft && this.memberOf(draft, written);
    return member && segment.kind === "call" && segment.arguments.length === 1 && segment.arguments[0]?.name === undefined
      ? elementOf(member)
      : member;
  }

  /** A member of a type, of its bases, or of the first type derived from it that has it. */
  memberOf(draft: TypeDraft, name: string): TypeReference | undefined {
    const own = this.drafts.member(draft, name);
    if (own !== undefined) return own.type;
    const key = name.toLowerCase();
    const below = this.#derived.get(draft.name)?.find((type) => type.properties.has(key) || type.navigationProperties.has(key));
    return below?.properties.get(key)?.type ?? below?.navigationProperties.get(key)?.type;
  }
}

/** Neither a cast nor a system segment. */
function isMemberName(text: string): boolean {
  return !text.startsWith("$") && namespaceOf(text) === undefined;
}
