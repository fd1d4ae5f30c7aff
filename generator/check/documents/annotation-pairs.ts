import type { Findings } from "../../model/findings.js";
import type { AnnotationUse, Page } from "../../parse/page.js";
import type { Documented } from "../check.js";

/** An annotated request has a response, where other requests of its page have one. */
export function checkAnnotationPairs({ pages }: Documented, findings: Findings): void {
  for (const page of pages) {
    const requests = page.outline.annotations.filter(({ blockType, message }) => blockType === "request" && message === "request");
    const answered = answeredRequests(page);
    if (!requests.some((request) => answered.has(request))) continue;
    for (const request of requests)
      if (!answered.has(request)) findings.report("annotation/unanswered", page.path, request.span, { name: namesOf(request)[0] });
  }
}

/** A request is answered by a response that names it, and by one that follows before the next request. */
function answeredRequests(page: Page): ReadonlySet<AnnotationUse> {
  const answered = new Set<AnnotationUse>();
  const named = new Set(page.outline.annotations.flatMap((use) => (use.blockType === "response" ? namesOf(use) : [])));
  const bySpan = new Set(
    page.examples.flatMap(({ request, responses }) => (responses.length > 0 && request?.annotation ? [request.annotation.span.start] : [])),
  );
  let last: AnnotationUse | undefined;
  for (const use of page.outline.annotations) {
    if (use.blockType === "response" && last) answered.add(last);
    if (use.blockType !== "request" || use.message !== "request") continue;
    last = use;
    if (bySpan.has(use.span.start) || namesOf(use).some((name) => named.has(name))) answered.add(use);
  }
  return answered;
}

function namesOf({ fields }: AnnotationUse): readonly string[] {
  return fields.flatMap(({ name, texts }) => (name.value === "name" ? texts.map(({ value }) => value) : []));
}
