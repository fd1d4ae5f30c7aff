import type { Findings } from "../../model/findings.js";
import type { AnnotationField } from "../../parse/page.js";
import type { Documented } from "../check.js";
import { TypeNames } from "./type-names.js";

/** Fields that name types. */
const TYPE_FIELDS: ReadonlySet<string> = new Set(["@odata.type", "@type"]);

/** What a message shows is of a type that some page declares. */
export function checkAnnotationTypes({ schema, pages }: Documented, findings: Findings): void {
  const types = new TypeNames(schema, pages);
  for (const page of pages) {
    for (const { blockType, fields } of page.outline.annotations) {
      // A request may carry a bag of parameters, which has no page.
      if (blockType !== "response" && blockType !== "example") continue;
      for (const field of fields) if (TYPE_FIELDS.has(field.name.value)) checkType(page.path, field, types, findings);
    }
  }
}

function checkType(page: string, { texts: [text] }: AnnotationField, types: TypeNames, findings: Findings): void {
  const name = elementName(text?.value ?? "");
  if (text && name !== "" && !types.has(name))
    findings.report("annotation/unknown-type", page, text.span, { name, near: types.near(name) });
}

/** `Collection(#microsoft.graph.user)` is about `microsoft.graph.user`. */
function elementName(text: string): string {
  const inner = /^\s*collection\s*\((.*)\)\s*$/i.exec(text)?.[1] ?? text;
  return inner.trim().replace(/^#/, "");
}
