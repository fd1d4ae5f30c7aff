import type { Findings } from "../../model/findings.js";
import type { Page, PageKind } from "../../parse/page.js";
import { nearest } from "../../text/nearest.js";
import type { Located } from "../../text/span.js";
import type { Documented } from "../check.js";

/** The kinds of pages that a value of `doc_type` fits, by the value in lower case. */
const DOC_TYPES: ReadonlyMap<string, { readonly spelling: string; readonly kinds: readonly PageKind[] }> = new Map([
  ["apipagetype", { spelling: "apiPageType", kinds: ["api"] }],
  ["resourcepagetype", { spelling: "resourcePageType", kinds: ["resource", "enum", "enums", "root", "conceptual"] }],
  ["enumpagetype", { spelling: "enumPageType", kinds: ["enum", "enums", "resource", "conceptual"] }],
  ["conceptualpagetype", { spelling: "conceptualPageType", kinds: ["conceptual", "root", "resource", "enums"] }],
]);

const SPELLINGS: readonly string[] = [...DOC_TYPES.values()].map(({ spelling }) => spelling);

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

/** Front matter can be read, and does not contradict the page. What follows the first fault is often its consequence. */
export function checkFrontMatter({ pages }: Documented, findings: Findings): void {
  for (const page of pages) {
    const { docType, faults = [] } = page.outline.frontMatter ?? {};
    const [fault] = faults;
    if (fault) findings.report("page/front-matter", page.path, fault.span, { reason: fault.value });
    if (docType) checkDocType(page, docType, findings);
  }
}

function checkDocType({ path, kind }: Page, { value, span }: Located<string>, findings: Findings): void {
  const known = DOC_TYPES.get(value.toLowerCase());
  if (known !== undefined) {
    if (!known.kinds.includes(kind)) findings.report("page/doc-type", path, span, { docType: value, kind: KIND_WORDS[kind] });
    return;
  }
  const meant = nearest(value, SPELLINGS, NEAR);
  if (meant !== undefined) findings.report("page/unknown-doc-type", path, span, { docType: value, meant }, [], [{ span, text: meant }]);
}
