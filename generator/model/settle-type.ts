import type { Page, PropertyRow } from "../parse/page.js";
import type { JsonNode } from "../text/json.js";
import { namesIn } from "./expression.js";
import type { Findings } from "./findings.js";
import { elementOf, sameReference, showReference, withElement } from "./reference.js";
import type { Resolver } from "./resolve.js";
import type { TypeReference } from "./schema.js";
import type { TypeDraft, TypeDrafts } from "./type-draft.js";
import { typeOfValue } from "./value-type.js";

/** What a member's type is settled with. */
interface SettleContext {
  readonly drafts: TypeDrafts;
  readonly resolver: Resolver;
  readonly findings: Findings;
}

/**
 * Lets the JSON representation decide where a row leaves a choice: its cell names no declared type, or its link says one type and leads
 * to another. Where it leaves none, a difference is reported.
 */
export function settleType(draft: TypeDraft, row: PropertyRow, value: JsonNode, page: Page, context: SettleContext): void {
  const key = row.name.value.toLowerCase();
  const own = draft.properties.get(key) ?? draft.navigationProperties.get(key);
  const whole = typeOfValue(value, page, context.resolver);
  const shown = elementOf(whole);
  if (own === undefined || own.origin.page !== page.path) return;
  const element = elementOf(own.type);
  if (element.kind === "unresolved") {
    if (element.text === "") inferType(draft, key, whole);
    else if (shown.kind === "structured") setElement(draft, key, shown);
  } else if (shown.kind === "structured" && element.kind === "structured" && !sameReference(element, shown)) {
    const [named] = namesIn(row.type);
    const said = named && context.resolver.findName(named.name, page);
    const related = [{ path: page.path, span: value.span, message: `\`${shown.name}\` is shown here` }];
    if (named?.target !== undefined && said !== undefined && sameReference(said, shown)) {
      setElement(draft, key, shown);
      context.findings.report("type/link-conflict", page.path, named.span, { text: named.name, target: element.name }, related);
    } else if (!context.drafts.areRelated(element.name, shown.name)) {
      const values = { name: row.name.value, table: element.name, shown: showReference(shown) };
      context.findings.report("type/representation-conflict", page.path, row.type.span, values, related);
    }
  }
}

/** A cell without a type leaves everything to the representation; one that says that there are several, what is in it. */
function inferType(draft: TypeDraft, key: string, type: TypeReference): void {
  const property = draft.properties.get(key);
  if (property === undefined || !isKnown(type)) return;
  if (property.type.kind === "collection" && !(type.kind === "collection" && isKnown(type.of))) return;
  draft.properties.set(key, { ...property, type, provenance: "inferred" });
}

function isKnown(type: TypeReference): boolean {
  return type.kind !== "unresolved" && !(type.kind === "primitive" && type.type === "Untyped");
}

function setElement(draft: TypeDraft, key: string, element: TypeReference): void {
  const property = draft.properties.get(key);
  if (property !== undefined) draft.properties.set(key, { ...property, type: withElement(property.type, element) });
  const related = draft.navigationProperties.get(key);
  if (related !== undefined) draft.navigationProperties.set(key, { ...related, type: withElement(related.type, element) });
}
