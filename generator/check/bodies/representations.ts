import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Page, PropertyRow, TypeDeclaration } from "../../parse/page.js";
import { readJson, type JsonObject } from "../../text/json.js";
import { collectingContext, type BodyContext } from "./context.js";
import { isElided, reportJsonFaults } from "./json-faults.js";
import { listOf } from "./members.js";
import type { SchemaIndex } from "./schema-index.js";
import { checkObject } from "./value.js";

/**
 * Holds the JSON representation of a type against its tables.
 *
 * @param type - name of the type in the schema
 */
export function checkRepresentation(declaration: TypeDeclaration, type: string, page: Page, index: SchemaIndex): readonly Diagnostic[] {
  const { representation } = declaration;
  // Nothing is there to point at.
  if (representation === undefined || representation.text.trim() === "") return [];
  const context = collectingContext(index, page.path, true);
  const reading = readJson(representation);
  reportJsonFaults(reading, context);
  const { root, repaired } = reading;
  if (root?.kind === "object" && !repaired) {
    checkObject(root, type, context, { listed: new Map() });
    if (!isElided(reading)) reportMissing(root, declaration, context);
  }
  return context.found;
}

/** Reports the rows that the representation does not show; those of base types need not be there. */
function reportMissing(root: JsonObject, { properties }: TypeDeclaration, { report }: BodyContext): void {
  if (root.properties.length === 0) return;
  const shown = new Set(root.properties.map(({ name }) => name.value.toLowerCase()));
  const missing = properties.filter((row) => isOwnMember(row) && !shown.has(row.name.value.toLowerCase()));
  const [first] = missing;
  if (first !== undefined) report("example/not-in-representation", first.name.span, { names: listOf(missing) });
}

function isOwnMember({ name, facets }: PropertyRow): boolean {
  return /^[A-Za-z_]\w*$/.test(name.value) && facets.inheritedFrom === undefined;
}
