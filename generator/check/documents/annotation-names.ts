import type { Findings } from "../../model/findings.js";
import type { Page } from "../../parse/page.js";
import { Hints } from "../../text/nearest.js";
import type { Located, Span } from "../../text/span.js";
import type { Documented } from "../check.js";

/** How many letters of a name may differ from those of the one that is meant. */
const NEAR = 3;

/** Each request of a version has a name of its own, and a response names a request of its page. */
export function checkAnnotationNames({ pages }: Documented, findings: Findings): void {
  const owners = new Map<string, { readonly path: string; readonly span: Span }>();
  const hints = new Hints(NEAR);
  for (const page of pages) {
    const names = new Set<string>();
    for (const { value: name, span } of namesOf(page, "request")) {
      names.add(name);
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, { path: page.path, span });
      else {
        const related = [{ ...owner, message: "It is the name of this request." }];
        findings.report("annotation/duplicate-name", page.path, span, { name }, related);
      }
    }
    checkAnswers(page, names, hints, findings);
  }
}

/** Only where the page names its requests can a response name one. */
function checkAnswers(page: Page, names: ReadonlySet<string>, hints: Hints, findings: Findings): void {
  if (names.size === 0) return;
  for (const { value: name, span } of namesOf(page, "response")) {
    if (!names.has(name)) findings.report("annotation/unknown-request", page.path, span, { name, near: hints.find(name, names) });
  }
}

function namesOf({ outline }: Page, blockType: string): Located<string>[] {
  const own = outline.annotations.filter((annotation) => annotation.blockType === blockType);
  return own.flatMap(({ fields }) => fields.flatMap(({ name, texts }) => (name.value === "name" ? texts : [])));
}
