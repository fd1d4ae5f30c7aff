import { readJson, type JsonNode, type JsonObject, type JsonProperty, type JsonReading } from "../../text/json.js";
import type { EmbeddedText } from "../../text/embedded-text.js";
import { located, type Located, type Span } from "../../text/span.js";
import type { FormId } from "../forms.js";
import type { Reading } from "../reading.js";
import { TYPE_FIELDS } from "../vocabulary/annotation-words.js";

/** A value of an annotation; other values are left out. */
export type AnnotationValue = string | number | boolean | null | readonly string[];

/** A comment that holds JSON about the block behind it, or about the page. */
export interface Annotation {
  /** In lower case. */
  readonly blockType: string | undefined;
  readonly fields: ReadonlyMap<string, Located<AnnotationValue>>;
  /** Every field in the order of the text, whatever its value. */
  readonly properties: readonly JsonProperty[];
  readonly span: Span;
  /** Whether it speaks of the page. */
  readonly isPage: boolean;
}

const PAGE_TYPE = "#page.annotation";

/** What makes JSON in a comment an annotation, even where it cannot be read. */
const SIGNS = /blockType|#page\.annotation/i;

const FORMS_BY_TYPE: ReadonlyMap<string, FormId> = new Map<string, FormId>([
  ["resource", "annotation/resource"],
  ["request", "annotation/request"],
  ["response", "annotation/response"],
  ["ignored", "annotation/ignored"],
]);

/**
 * Reads a comment as an annotation.
 *
 * @param content - what stands between `<!--` and `-->`
 * @param reading - takes the form and, where the JSON is not strict, a finding
 * @returns undefined for a comment that is none, or whose JSON cannot be read
 */
export function parseAnnotation(content: EmbeddedText, reading: Reading): Annotation | undefined {
  if (!/^\s*\{/.test(content.text)) return undefined;
  const json = readJson(content);
  if (json.root?.kind !== "object") {
    const fault = json.faults[0];
    if (SIGNS.test(content.text))
      reading.report("annotation/malformed", fault?.span ?? content.span, { reason: fault?.message ?? "it is no object" });
    return undefined;
  }
  const annotation = annotationOf(json.root);
  if (annotation.blockType === undefined && !annotation.isPage && !isAnnotated(annotation)) return undefined;
  noteFaults(json, reading);
  const form = annotation.isPage ? "annotation/page" : FORMS_BY_TYPE.get(annotation.blockType ?? "");
  if (form !== undefined) reading.saw(form);
  return annotation;
}

/** Names of OData annotations mark an annotation that forgot its type. */
function isAnnotated(annotation: Annotation): boolean {
  return [...annotation.fields.keys()].some((name) => name.startsWith("@"));
}

function noteFaults(json: JsonReading, reading: Reading): void {
  const { faults } = json;
  const [fault] = faults;
  if (fault === undefined) return;
  reading.saw("annotation/lenient");
  const fix = faults.every((each) => each.fix) ? faults.flatMap((each) => each.fix ?? []) : undefined;
  reading.report("annotation/repaired", fault.span, { fault: fault.message }, fix);
}

function annotationOf(root: JsonObject): Annotation {
  const fields = new Map<string, Located<AnnotationValue>>();
  for (const { name, value } of root.properties) {
    const scalar = valueOf(value);
    if (scalar !== undefined) fields.set(name.value, located(scalar, value.span));
  }
  const blockType = textOf(fields, "blocktype")?.toLowerCase();
  const isPage = blockType === undefined && textOf(fields, "type") === PAGE_TYPE;
  return { blockType, fields, properties: root.properties, span: root.span, isPage };
}

/** The name of the type that an annotation's block shows. */
export function typeOfBlock({ fields }: Annotation): Located<string> | undefined {
  const field = TYPE_FIELDS.map((name) => fields.get(name)).find((candidate) => candidate !== undefined);
  return typeof field?.value === "string" ? located(field.value, field.span) : undefined;
}

function textOf(fields: Annotation["fields"], lowerName: string): string | undefined {
  for (const [name, { value }] of fields) if (name.toLowerCase() === lowerName && typeof value === "string") return value;
  return undefined;
}

function valueOf(node: JsonNode): AnnotationValue | undefined {
  switch (node.kind) {
    case "string":
    case "number":
    case "boolean":
      return node.value;
    case "null":
      return null;
    case "array": {
      const strings = node.items.flatMap((item) => (item.kind === "string" ? [item.value] : []));
      return strings.length === node.items.length ? strings : undefined;
    }
    case "object":
      return undefined;
  }
}
