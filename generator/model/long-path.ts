import type { OperationDeclaration, Page } from "../parse/page.js";
import type { Findings } from "./findings.js";

/** More segments than any service has: every step along a path looks at all before it, so that this bounds what a page can cost. */
const MAX_SEGMENTS = 60;

/** The pages without the request lines that are too long to be paths; each is reported. */
export function withoutLongPaths(pages: readonly Page[], findings: Findings): readonly Page[] {
  return pages.map((page) => {
    if (!page.operations.some(({ requests }) => requests.some(({ segments }) => segments.length > MAX_SEGMENTS))) return page;
    return { ...page, operations: page.operations.map((operation) => shortened(operation, page, findings)) };
  });
}

function shortened(operation: OperationDeclaration, page: Page, findings: Findings): OperationDeclaration {
  const requests = operation.requests.filter(({ method, raw, segments }) => {
    if (segments.length <= MAX_SEGMENTS) return true;
    findings.report("request/withheld", page.path, raw.span, { request: `${method.value} ${raw.value.slice(0, MAX_SEGMENTS)}…` });
    return false;
  });
  return { ...operation, requests };
}
