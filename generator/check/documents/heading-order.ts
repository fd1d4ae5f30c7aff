import type { Findings } from "../../model/findings.js";
import type { OutlineHeading, Page } from "../../parse/page.js";
import type { SectionRole } from "../../parse/vocabulary/headings.js";
import type { Documented } from "../check.js";

/** In which order the sections of an operation stand; those of one number in any. */
const ORDER: Partial<Readonly<Record<SectionRole, number>>> = {
  permissions: 0,
  "http-request": 1,
  "path-parameters": 2,
  "address-parameters": 2,
  "query-parameters": 2,
  "function-parameters": 2,
  parameters: 2,
  "request-headers": 2,
  "request-body": 2,
  response: 3,
  example: 4,
};

/** Sections that stand once below one heading; examples have requests and responses as often as they like. */
const SINGLE: ReadonlySet<SectionRole> = new Set([
  "permissions",
  "http-request",
  "request-headers",
  "query-parameters",
  "function-parameters",
  "path-parameters",
  "address-parameters",
  "request-body",
  "properties",
  "relationships",
  "methods",
  "representation",
  "members",
]);

/** Headings go down one level at a time, stand once, and in the order of an operation's sections. */
export function checkHeadingOrder({ pages }: Documented, findings: Findings): void {
  for (const page of pages) {
    checkLevels(page, findings);
    for (const siblings of siblingsOf(page.outline.headings)) {
      checkRepetition(page, siblings, findings);
      if (page.kind === "api") checkOrder(page, siblings, findings);
    }
  }
}

/** The requests and responses of examples are written at any depth. */
function checkLevels(page: Page, findings: Findings): void {
  let previous: OutlineHeading | undefined;
  for (const heading of page.outline.headings) {
    const free = heading.role === "request" || heading.role === "response";
    if (previous !== undefined && heading.depth > previous.depth + 1 && !free && heading.span.file === undefined)
      findings.report("heading/level", page.path, heading.span, { depth: heading.depth, above: previous.depth });
    previous = heading;
  }
}

function checkRepetition(page: Page, siblings: readonly OutlineHeading[], findings: Findings): void {
  const seen = new Map<string, OutlineHeading>();
  for (const heading of siblings) {
    if (heading.role === undefined || !SINGLE.has(heading.role)) continue;
    const text = heading.text.toLowerCase();
    const first = seen.get(text);
    if (first === undefined) seen.set(text, heading);
    else {
      const related = [{ path: page.path, span: first.span, message: "The first stands here." }];
      findings.report("heading/duplicate", page.path, heading.span, { heading: heading.text }, related);
    }
  }
}

function checkOrder(page: Page, siblings: readonly OutlineHeading[], findings: Findings): void {
  let last: { readonly heading: OutlineHeading; readonly rank: number } | undefined;
  for (const heading of siblings) {
    const rank = heading.role === undefined ? undefined : ORDER[heading.role];
    if (rank === undefined) continue;
    // A response behind an example is the example's.
    const answers = heading.role === "response" && last?.heading.role === "example";
    if (last === undefined || rank >= last.rank) last = { heading, rank };
    else if (!answers) findings.report("heading/order", page.path, heading.span, { heading: heading.text, before: last.heading.text });
  }
}

/** The headings below one another's parent. */
function siblingsOf(headings: readonly OutlineHeading[]): OutlineHeading[][] {
  const groups: OutlineHeading[][] = [];
  const open: { readonly depth: number; readonly children: OutlineHeading[] }[] = [{ depth: 0, children: [] }];
  for (const heading of headings) {
    while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= heading.depth) open.pop();
    const children: OutlineHeading[] = [];
    open.at(-1)?.children.push(heading);
    open.push({ depth: heading.depth, children });
    groups.push(children);
  }
  const [root] = open;
  return root === undefined ? groups : [root.children, ...groups];
}
