import { declaredNames } from "../model/reference.js";
import type { Property, RequestBody, Schema, StructuredType } from "../model/schema.js";
import type { Hierarchy } from "./hierarchy.js";
import { writeKind } from "./write-shape.js";
import { append } from "../text/append.js";

/** The properties that the shapes for creating demand. */
export class RequiredNames {
  /** What is sent to create a type, by the type's name. */
  readonly #bodies = new Map<string, RequestBody[]>();
  readonly #known = new Map<StructuredType, ReadonlySet<string>>();

  constructor(
    { operations }: Schema,
    private readonly hierarchy: Hierarchy,
  ) {
    for (const operation of operations) {
      const { requestBody } = operation;
      if (requestBody?.kind !== "entity" || requestBody.type === undefined || writeKind(operation) !== "create") continue;
      for (const name of declaredNames(requestBody.type)) {
        append(this.#bodies, name, requestBody);
      }
    }
  }

  /** Names of those of a type's own properties that its table demands, or all operations that create it or a type derived from it. */
  of(type: StructuredType): ReadonlySet<string> {
    const known = this.#known.get(type) ?? this.#namesOf(type);
    this.#known.set(type, known);
    return known;
  }

  #namesOf({ name: type, properties: own }: StructuredType): ReadonlySet<string> {
    const bodies = [...this.hierarchy.family(type)].flatMap((name) => this.#bodies.get(name) ?? []);
    const isDemanded = (property: Property): boolean =>
      property.requiredOnCreate ||
      (bodies.length > 0 &&
        bodies.every(({ properties }) => properties.some(({ name, requiredOnCreate }) => name === property.name && requiredOnCreate)));
    return new Set(own.filter((property) => !property.readOnly && isDemanded(property)).map(({ name }) => name));
  }
}
