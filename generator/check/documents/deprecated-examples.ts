import type { Findings } from "../../model/findings.js";
import type { Operation, Schema, StructuredType } from "../../model/schema.js";
import { readJson } from "../../text/json.js";
import type { Located } from "../../text/span.js";
import type { Documented } from "../check.js";

/** An example of what to send uses nothing that is deprecated, unless it is on a page about that. */
export function checkDeprecatedExamples({ schema }: Documented, findings: Findings): void {
  const deprecated = new DeprecatedProperties(schema);
  for (const operation of schema.operations) {
    const name = operation.requestBody?.type?.kind === "structured" ? operation.requestBody.type.name : undefined;
    if (operation.deprecated !== undefined || name === undefined) continue;
    for (const key of sentKeys(operation)) {
      const owner = deprecated.ownerOf(key.value, name);
      if (owner !== undefined) findings.report("example/deprecated", operation.origin.page, key.span, { name: key.value, type: owner });
    }
  }
}

function sentKeys({ examples }: Operation): Located<string>[] {
  return examples.flatMap(({ request }) => {
    const root = request.body && readJson(request.body).root;
    return root?.kind === "object" ? root.properties.map(({ name }) => name) : [];
  });
}

/** The deprecated properties of types that are not deprecated as a whole. */
class DeprecatedProperties {
  readonly #types: ReadonlyMap<string, StructuredType>;

  constructor({ types }: Schema) {
    this.#types = new Map(types.map((type) => [type.name, type]));
  }

  /** The type that a property of a type is declared by, where it is deprecated. */
  ownerOf(property: string, type: string): string | undefined {
    const seen = new Set<string>();
    for (let at = this.#types.get(type); at !== undefined && !seen.has(at.name); at = this.#types.get(at.baseType ?? "")) {
      seen.add(at.name);
      const found = [...at.properties, ...at.navigationProperties].find(({ name }) => name === property);
      if (found) return at.deprecated === undefined && found.deprecated !== undefined ? at.name : undefined;
    }
    return undefined;
  }
}
