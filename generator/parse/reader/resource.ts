import { located, type Located } from "../../text/span.js";
import type { Block, Table } from "../block.js";
import { typeOfBlock, type Annotation } from "../grammar/annotation.js";
import { parseBaseSentence } from "../grammar/base-sentence.js";
import { plainText } from "../inline.js";
import type { BaseClaim, PropertyRow, TypeDeclaration } from "../page.js";
import type { Reading } from "../reading.js";
import { allBlocks, walkSections, type Section } from "../section.js";
import { readDerivedTypes } from "./derived-types.js";
import { isInnerTable } from "./inner-table.js";
import { isMemberTable } from "./member-table.js";
import type { FenceReading } from "./fences.js";
import { isMethodTable } from "./methods-table.js";
import { isPropertyTable, readPropertyRows } from "./property-table.js";
import { OPEN_TYPE_SENTENCE } from "../vocabulary/open-type-phrases.js";
import type { Introduction } from "./prose.js";

/** The word of an annotation that means that there is no base. */
const NO_BASE: ReadonlySet<string> = new Set(["", "null", "string"]);

/** Reads the type that a resource page declares. */
export function readResource(
  root: Section,
  name: Located<string> | undefined,
  introduction: Introduction,
  fences: FenceReading,
  reading: Reading,
): TypeDeclaration | undefined {
  const annotation = fences.annotations.find((candidate) => candidate.blockType === "resource");
  const qualifiedName = annotation && typeOfBlock(annotation);
  const declared = name ?? qualifiedName;
  if (declared === undefined) return undefined;
  const view = fences.fences.find((candidate) => candidate.use === "representation");
  const properties: PropertyRow[] = [];
  const navigationProperties: PropertyRow[] = [];
  for (const { section, ancestors } of walkSections(root)) {
    const role = [...ancestors, section].toReversed().find((outer) => outer.role !== undefined)?.role;
    for (const block of section.blocks) {
      if (block.kind !== "table" || isMethodTable(block) || isMembersOf(section, block)) continue;
      if (role === "relationships" && isPropertyTable(block))
        navigationProperties.push(...readTable(block, "resource/relationships", reading));
      else if ((role === "properties" || role === "instance-attributes") && isPropertyTable(block)) {
        if (isInnerTable(section, block, properties, view?.fence.content)) {
          reading.read(block);
          reading.report("table/inner", block.header[0]?.span ?? block.span, { heading: section.text });
          continue;
        }
        if (properties.length > 0) reading.saw("table/several");
        properties.push(...readTable(block, undefined, reading));
      } else if (role === undefined && section.depth <= 1 && isPropertyTable(block))
        properties.push(...readTable(block, undefined, reading));
    }
    if (section.role === "relationships" && /^none\b/i.test(firstText(section.blocks))) reading.saw("resource/no-relationships");
  }
  for (const candidate of fences.fences) if (candidate.use === "representation") reading.read(candidate.fence);
  return {
    name: declared,
    ...(qualifiedName && { qualifiedName }),
    ...(introduction.summary && { description: introduction.summary }),
    ...(introduction.deprecated && { deprecated: introduction.deprecated }),
    bases: [...annotatedBase(annotation, reading), ...proseBases(root, reading)],
    derivedTypes: readDerivedTypes(root, declared.value, reading),
    ...annotationFacets(annotation, introduction, reading),
    optionalProperties: listField(annotation, "optionalProperties"),
    properties,
    navigationProperties,
    ...(view && { representation: view.fence.content }),
  };
}

/** Below a heading of its own, a table without types lists the members of an enumeration. */
function isMembersOf(section: Section, table: Table): boolean {
  return section.role === undefined && section.depth > 1 && isMemberTable(table);
}

function readTable(table: Table, form: "resource/relationships" | undefined, reading: Reading): PropertyRow[] {
  if (form) reading.saw(form);
  const rows = readPropertyRows(table, reading);
  if (rows.some((row) => row.facets.inheritedFrom !== undefined)) reading.saw("resource/inherited-row");
  return rows;
}

function annotatedBase(annotation: Annotation | undefined, reading: Reading): BaseClaim[] {
  const base = textField(annotation, "baseType");
  const name = base?.value.replace(/^#/, "");
  if (base === undefined || name === undefined || NO_BASE.has(name.toLowerCase())) return [];
  reading.saw("resource/base-annotation");
  return [{ source: "annotation", type: { kind: "named", name, span: base.span }, span: base.span }];
}

/** A sentence anywhere but in a table may say the base; the first counts most. */
function proseBases(root: Section, reading: Reading): BaseClaim[] {
  const claims: BaseClaim[] = [];
  for (const block of allBlocks(root)) {
    const paragraphs = block.kind === "quote" ? block.blocks : [block];
    for (const paragraph of paragraphs) {
      if (paragraph.kind !== "paragraph") continue;
      const type = parseBaseSentence(paragraph.inlines, reading);
      if (type === undefined) continue;
      reading.saw("resource/base-prose");
      claims.push({ source: "prose", type, span: type.span });
    }
  }
  return claims;
}

function annotationFacets(
  annotation: Annotation | undefined,
  introduction: Introduction,
  reading: Reading,
): Pick<TypeDeclaration, "abstract" | "openType" | "keyProperty"> {
  const abstract = flagField(annotation, "abstract") ?? flagField(annotation, "isAbstract") ?? abstractByProse(introduction);
  const openType = flagField(annotation, "openType") ?? flagField(annotation, "isOpenType") ?? openByProse(introduction);
  const keyProperty = textField(annotation, "keyProperty");
  if (abstract?.value === true) reading.saw("resource/abstract");
  if (openType?.value === true) reading.saw("resource/open");
  if (keyProperty !== undefined && keyProperty.value !== "") reading.saw("resource/key");
  return {
    ...(abstract && { abstract }),
    ...(openType && { openType }),
    ...(keyProperty && keyProperty.value !== "" && { keyProperty }),
  };
}

/** Only a sentence of the introduction about this very type makes it abstract. */
function abstractByProse(introduction: Introduction): Located<boolean> | undefined {
  for (const paragraph of introduction.paragraphs) {
    if (
      /\b(?:is an abstract (?:base )?(?:type|class|resource)|this is an abstract\b|^an abstract (?:base )?(?:type|class|resource|entity)\b|^abstract (?:base )?(?:type|class|resource|entity)\b)/i.test(
        plainText(paragraph.inlines),
      )
    ) {
      return located(true, paragraph.span);
    }
  }
  return undefined;
}

function openByProse(introduction: Introduction): Located<boolean> | undefined {
  const paragraph = introduction.paragraphs.find(({ inlines }) => OPEN_TYPE_SENTENCE.test(plainText(inlines)));
  return paragraph && located(true, paragraph.span);
}

function textField(annotation: Annotation | undefined, key: string): Located<string> | undefined {
  const field = annotation?.fields.get(key);
  return typeof field?.value === "string" ? located(field.value, field.span) : undefined;
}

function flagField(annotation: Annotation | undefined, key: string): Located<boolean> | undefined {
  const field = annotation?.fields.get(key);
  if (typeof field?.value === "boolean") return located(field.value, field.span);
  return field?.value === "true" || field?.value === "false" ? located(field.value === "true", field.span) : undefined;
}

function listField(annotation: Annotation | undefined, key: string): Located<string>[] {
  const field = annotation?.fields.get(key);
  const values: unknown = field?.value;
  if (field === undefined || !Array.isArray(values)) return [];
  return values.flatMap((value: unknown) => (typeof value === "string" ? [located(value, field.span)] : []));
}

function firstText(blocks: readonly Block[]): string {
  const paragraph = blocks.find((block) => block.kind === "paragraph");
  return paragraph?.kind === "paragraph" ? plainText(paragraph.inlines) : "";
}
