import type { Findings } from "../../model/findings.js";
import type { AnnotationField, AnnotationUse } from "../../parse/page.js";
import { BLOCK_FIELDS, BLOCK_TYPES, PAGE_FIELDS, type FieldKind } from "../../parse/vocabulary/annotation-words.js";
import { nearest } from "../../text/nearest.js";
import type { Documented } from "../check.js";

/** How many letters of a name may differ from those of the one that is meant. */
const NEAR = 2;

const BLOCK_NAMES: readonly string[] = [...BLOCK_FIELDS.keys()];

const KIND_WORDS: Readonly<Record<AnnotationField["kind"], string>> = {
  text: "a text",
  flag: "true or false",
  number: "a number",
  null: "null",
  list: "a list",
  object: "an object",
};

/** Annotations have fields that something reads, with values of the right kind. */
export function checkAnnotationFields({ pages }: Documented, findings: Findings): void {
  for (const page of pages) {
    for (const annotation of page.outline.annotations) {
      checkBlockType(page.path, annotation, findings);
      for (const field of annotation.fields) checkField(page.path, annotation, field, findings);
    }
  }
}

function checkBlockType(page: string, { blockType, fields }: AnnotationUse, findings: Findings): void {
  if (blockType === undefined || BLOCK_TYPES.includes(blockType)) return;
  const field = fields.find(({ name }) => name.value.toLowerCase() === "blocktype");
  if (field) findings.report("annotation/unknown-block", page, field.span, { blockType, near: nearest(blockType, BLOCK_TYPES, NEAR) });
}

function checkField(page: string, annotation: AnnotationUse, field: AnnotationField, findings: Findings): void {
  const { name, kind, span } = field;
  const known = annotation.page ? PAGE_FIELDS : BLOCK_NAMES;
  if (!known.includes(name.value)) {
    const near = nearest(name.value, known, NEAR);
    const fix =
      near?.toLowerCase() === name.value.toLowerCase() ? [{ path: page, span: name.span, text: JSON.stringify(near) }] : undefined;
    // A page may say more about itself than anybody reads, and a block what OData says.
    if (near !== undefined || !(annotation.page || name.value.startsWith("@")))
      findings.report("annotation/unknown-field", page, name.span, { name: name.value, near }, [], fix);
    return;
  }
  const expected = annotation.page ? undefined : BLOCK_FIELDS.get(name.value);
  if (expected === undefined || kind === "null" || expected.includes(kind)) return;
  const text = field.texts[0]?.value ?? "";
  const fix = expected[0] === "flag" && /^(?:true|false)$/i.test(text) ? [{ path: page, span, text: text.toLowerCase() }] : undefined;
  findings.report(
    "annotation/wrong-value",
    page,
    span,
    { name: name.value, expected: wordsOf(expected), actual: KIND_WORDS[kind] },
    [],
    fix,
  );
}

function wordsOf(kinds: readonly FieldKind[]): string {
  return kinds.map((kind) => KIND_WORDS[kind]).join(" or ");
}
