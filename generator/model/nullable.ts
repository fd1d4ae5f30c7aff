import type { JsonNode, JsonObject } from "../text/json.js";
import { elementOf } from "./reference.js";
import type { TypeReference } from "./schema.js";
import type { TypeDraft, TypeDrafts } from "./type-draft.js";

/** How deep examples are followed into the values of properties. */
const MAX_DEPTH = 8;

/** Learns from examples which properties have no value at times: a `null` means that there may be none. */
export class NullableEvidence {
  readonly #seen = new Map<TypeDraft, Set<string>>();

  constructor(private readonly drafts: TypeDrafts) {}

  /** Notes what is null in a value of a type. */
  note(type: TypeReference, value: JsonNode, depth = 0): void {
    if (depth > MAX_DEPTH) return;
    if (value.kind === "array") for (const item of value.items) this.note(elementOf(type), item, depth + 1);
    const draft = value.kind === "object" && type.kind === "structured" ? this.drafts.get(type.name) : undefined;
    if (draft !== undefined && value.kind === "object") this.#noteMembers(draft, value, depth);
  }

  /** Marks the properties that the documentation says nothing else of. */
  apply(): void {
    for (const [draft, names] of this.#seen) {
      for (const name of names) {
        const property = draft.properties.get(name);
        if (property !== undefined && property.nullable === undefined) draft.properties.set(name, { ...property, nullable: true });
        const related = draft.navigationProperties.get(name);
        if (related !== undefined && related.nullable === undefined) draft.navigationProperties.set(name, { ...related, nullable: true });
      }
    }
  }

  #noteMembers(draft: TypeDraft, object: JsonObject, depth: number): void {
    for (const { name, value } of object.properties) {
      const key = name.value.toLowerCase();
      const declaring = [draft, ...this.drafts.ancestors(draft)].find(
        (type) => type.properties.has(key) || type.navigationProperties.has(key),
      );
      const member = declaring?.properties.get(key) ?? declaring?.navigationProperties.get(key);
      if (declaring === undefined || member === undefined) continue;
      if (value.kind === "null") {
        const names = this.#seen.get(declaring) ?? new Set<string>();
        this.#seen.set(declaring, names.add(key));
      } else
        this.note(member.type.kind === "collection" && value.kind !== "array" ? elementOf(member.type) : member.type, value, depth + 1);
    }
  }
}
