import type { Findings } from "../../model/findings.js";
import type { FrontMatterField, Page, PageKind } from "../../parse/page.js";
import { nearest } from "../../text/nearest.js";
import type { Documented } from "../check.js";

/** The kinds of pages that a value of `doc_type` fits, by the value in lower case. */
const DOC_TYPES: ReadonlyMap<string, { readonly spelling: string; readonly kinds: readonly PageKind[] }> = new Map([
  ["apipagetype", { spelling: "apiPageType", kinds: ["api"] }],
  ["resourcepagetype", { spelling: "resourcePageType", kinds: ["resource", "enum", "enums", "root", "conceptual"] }],
  ["enumpagetype", { spelling: "enumPageType", kinds: ["enum", "enums", "resource", "conceptual"] }],
  ["conceptualpagetype", { spelling: "conceptualPageType", kinds: ["conceptual", "root", "resource", "enums"] }],
]);

const KIND_WORDS: Readonly<Record<PageKind, string>> = {
  api: "documents an operation",
  resource: "documents a type",
  enum: "documents an enumeration",
  enums: "documents enumerations",
  root: "lists methods",
  conceptual: "documents no operation and no type",
};

/** How many letters of a value may differ from those of the one that is meant. */
const NEAR = 2;

/** Front matter can be read, says each thing once, and does not contradict the page. */
export function checkFrontMatter({ pages }: Documented, findings: Findings): void {
  for (const page of pages) {
    const { frontMatter } = page.outline;
    if (frontMatter === undefined) continue;
    const [fault] = frontMatter.faults;
    if (fault) findings.report("page/front-matter", page.path, fault.span, { reason: fault.value });
    const seen = new Map<string, FrontMatterField>();
    for (const field of frontMatter.fields) {
      const first = seen.get(field.name.value);
      if (first === undefined) seen.set(field.name.value, field);
      else {
        const related = [{ path: page.path, span: first.name.span, message: "The first stands here." }];
        findings.report("page/front-matter", page.path, field.name.span, { reason: `\`${field.name.value}\` stands twice` }, related);
      }
    }
    const docType = seen.get("doc_type");
    if (docType && docType.value.value !== "") checkDocType(page, docType, findings);
  }
}

function checkDocType(page: Page, { value }: FrontMatterField, findings: Findings): void {
  const known = DOC_TYPES.get(value.value.toLowerCase());
  if (known !== undefined) {
    if (!known.kinds.includes(page.kind))
      findings.report("page/doc-type", page.path, value.span, { docType: value.value, kind: KIND_WORDS[page.kind] });
    return;
  }
  const meant = nearest(
    value.value,
    [...DOC_TYPES.values()].map(({ spelling }) => spelling),
    NEAR,
  );
  if (meant !== undefined) {
    const fix = [{ path: page.path, span: value.span, text: meant }];
    findings.report("page/unknown-doc-type", page.path, value.span, { docType: value.value, meant }, [], fix);
  }
}
