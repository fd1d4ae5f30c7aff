import type { Page } from "../parse/page.js";
import { memberOf, type JsonNode, type JsonObject } from "../text/json.js";
import type { Findings } from "./findings.js";
import type { MemberCases } from "./member-case.js";
import { mostOf } from "./namespace.js";
import { parseODataType } from "./qualified-name.js";
import { elementOf, withElement } from "./reference.js";
import type { Resolver } from "./resolve.js";
import type { Origin, TypeReference } from "./schema.js";
import type { TypeDraft, TypeDrafts } from "./type-draft.js";
import { typeOfValue } from "./value-type.js";

/** How deep examples are followed into the values of properties. */
const MAX_DEPTH = 8;

/** A member that no table has must be shown by so many operations, and by this share of those that show its type; fewer may be slips. */
const FEWEST_OPERATIONS = 3;
const SHARE_OF_OPERATIONS = 0.5;

/** A member that no table of its type has, as examples show it. */
interface Shown {
  /** How often it is written in which way. */
  readonly names: Map<string, number>;
  readonly value: JsonNode;
  readonly page: Page;
  readonly origin: Origin;
  readonly operations: Set<string>;
  isNull: boolean;
}

/** Where an example stands. */
interface Place {
  readonly page: Page;
  readonly operation: string;
}

/**
 * Learns from examples which properties have no value at times, since a `null` means that there may be none, and which a type has
 * although no table says so.
 */
export class ExampleEvidence {
  readonly #null = new Map<TypeDraft, Set<string>>();
  readonly #shown = new Map<TypeDraft, Map<string, Shown>>();
  /** The operations whose examples show a type. */
  readonly #operations = new Map<TypeDraft, Set<string>>();

  /** Names of types that others are derived from. */
  readonly #bases: ReadonlySet<string>;

  constructor(
    private readonly drafts: TypeDrafts,
    private readonly resolver: Resolver,
    private readonly cases: MemberCases,
  ) {
    this.#bases = new Set(drafts.all.flatMap(({ baseType }) => baseType ?? []));
  }

  /** Notes what a value of a type shows. */
  note(type: TypeReference, value: JsonNode, place: Place, depth = 0): void {
    if (depth > MAX_DEPTH) return;
    if (value.kind === "array") for (const item of value.items) this.note(elementOf(type), item, place, depth + 1);
    if (value.kind !== "object" || type.kind !== "structured") return;
    const draft = this.#draftOf(type.name, value, place.page);
    if (draft !== undefined) this.#noteMembers(draft, value, place, depth);
  }

  /** Marks the properties that the documentation says nothing else of, and adds those that it does not list. */
  apply(findings: Findings): void {
    for (const [draft, names] of this.#null) {
      for (const name of names) {
        const property = draft.properties.get(name);
        if (property !== undefined && property.nullable === undefined) draft.properties.set(name, { ...property, nullable: true });
        const related = draft.navigationProperties.get(name);
        if (related !== undefined && related.nullable === undefined) draft.navigationProperties.set(name, { ...related, nullable: true });
      }
    }
    for (const [draft, members] of this.#shown) {
      const fewest = Math.max(FEWEST_OPERATIONS, (this.#operations.get(draft)?.size ?? 0) * SHARE_OF_OPERATIONS);
      for (const shown of members.values()) if (shown.operations.size >= fewest) this.#add(draft, shown, findings);
    }
  }

  #add(draft: TypeDraft, { names, value, page, origin, isNull }: Shown, findings: Findings): void {
    const name = mostOf(names);
    if (name === undefined) return;
    draft.properties.set(name.toLowerCase(), {
      name,
      type: this.#typeOf(name, value, page),
      ...(isNull && { nullable: true }),
      readOnly: false,
      writeOnly: false,
      requiredOnCreate: false,
      selectOnly: false,
      provenance: "inferred",
      origin,
    });
    findings.report("type/undocumented", origin.page, origin.span, { name, type: draft.name });
  }

  /** The type of a value; an object that names none has the type that other members of the name have, where it fits. */
  #typeOf(name: string, value: JsonNode, page: Page): TypeReference {
    const type = typeOfValue(value, page, this.resolver);
    const object = value.kind === "array" ? value.items[0] : value;
    const element = elementOf(type);
    if (object?.kind !== "object" || element.kind !== "primitive") return type;
    const used = new Map<string, number>();
    for (const draft of this.drafts.all) {
      const member = draft.properties.get(name.toLowerCase()) ?? draft.navigationProperties.get(name.toLowerCase());
      const of = member && elementOf(member.type);
      if (of?.kind === "structured") used.set(of.name, (used.get(of.name) ?? 0) + 1);
    }
    const most = mostOf([...used].filter(([type]) => this.#fits(object, type)));
    return most === undefined ? type : withElement(type, { kind: "structured", name: most });
  }

  #fits({ properties }: JsonObject, type: string): boolean {
    const draft = this.drafts.get(type);
    return (
      draft !== undefined && properties.every(({ name }) => name.value.includes("@") || this.drafts.member(draft, name.value) !== undefined)
    );
  }

  /** The type that a value names, where it is derived from the one that is expected; of any other nothing can be learned. */
  #draftOf(expected: string, value: JsonObject, page: Page): TypeDraft | undefined {
    const draft = this.drafts.get(expected);
    const annotation = memberOf(value, "@odata.type");
    const named = annotation?.kind === "string" ? parseODataType(annotation.value) : undefined;
    if (draft === undefined || named === undefined) return draft;
    const found = this.resolver.findName(named.name, page);
    const derived = found?.kind === "structured" ? this.drafts.get(found.name) : undefined;
    return derived !== undefined && (derived === draft || this.drafts.ancestors(derived).includes(draft)) ? derived : undefined;
  }

  #noteMembers(draft: TypeDraft, object: JsonObject, place: Place, depth: number): void {
    const operations = this.#operations.get(draft) ?? new Set<string>();
    this.#operations.set(draft, operations.add(place.operation));
    for (const { name, value } of object.properties) {
      const key = name.value.toLowerCase();
      const declaring = this.drafts.declaring(draft, key);
      const member = declaring?.properties.get(key) ?? declaring?.navigationProperties.get(key);
      if (declaring === undefined || member === undefined) {
        this.#noteUnlisted(draft, name.value, value, { page: place.page.path, span: name.span }, place);
        continue;
      }
      this.cases.note(declaring, name.value, place.page, name.span);
      if (value.kind === "null") {
        const names = this.#null.get(declaring) ?? new Set<string>();
        this.#null.set(declaring, names.add(key));
      } else {
        const type = member.type.kind === "collection" && value.kind !== "array" ? elementOf(member.type) : member.type;
        this.note(type, value, place, depth + 1);
      }
    }
  }

  /** An open type has members that no table lists, and a base shows those of types derived from it. */
  #noteUnlisted(draft: TypeDraft, name: string, value: JsonNode, origin: Origin, { page, operation }: Place): void {
    if (draft.openType || draft.abstract || !/^[A-Za-z_]\w*$/.test(name) || this.#bases.has(draft.name)) return;
    const members = this.#shown.get(draft) ?? new Map<string, Shown>();
    this.#shown.set(draft, members);
    const key = name.toLowerCase();
    const known = members.get(key);
    if (known === undefined)
      members.set(key, {
        names: new Map([[name, 1]]),
        value,
        page,
        origin,
        operations: new Set([operation]),
        isNull: value.kind === "null",
      });
    else {
      known.names.set(name, (known.names.get(name) ?? 0) + 1);
      known.operations.add(operation);
      known.isNull ||= value.kind === "null";
      // A value says more than its absence.
      if (known.value.kind === "null" && value.kind !== "null") members.set(key, { ...known, value, page, origin });
    }
  }
}
