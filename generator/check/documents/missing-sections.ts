import type { Findings } from "../../model/findings.js";
import type { Page, PageKind } from "../../parse/page.js";
import { TYPE_TITLE_SUFFIXES, type SectionRole } from "../../parse/vocabulary/headings.js";
import type { Documented } from "../check.js";

/** Sections that a page of a kind has, where the pages of the documentation have them. */
const EXPECTED: Partial<Readonly<Record<PageKind, readonly SectionRole[]>>> = {
  api: ["permissions", "response"],
  resource: ["properties", "representation"],
};

const NAMES: Partial<Readonly<Record<SectionRole, string>>> = {
  permissions: "Permissions",
  response: "Response",
  properties: "Properties",
  representation: "JSON representation",
};

/** From so many pages of a kind on, a section that this part of them has is their style. */
const MIN_PAGES = 8;
const MIN_SHARE = 0.9;

/** A page says what its requests return, and has the sections that nearly all pages of its kind have. */
export function checkMissingSections({ pages }: Documented, findings: Findings): void {
  for (const page of pages) if (page.title && isSilent(page)) findings.report("response/missing", page.path, page.title.span, {});
  for (const [kind, roles] of Object.entries(EXPECTED)) {
    const own = pages.filter((page) => page.kind === kind && (kind !== "resource" || isTitledAsType(page)));
    for (const role of roles) {
      const lacking = own.filter((page) => !page.outline.headings.some((heading) => heading.role === role) && mayHave(page, role));
      const usual = own.length >= MIN_PAGES && own.length - lacking.length >= own.length * MIN_SHARE;
      if (usual) for (const page of lacking) reportMissing(page, role, own.length - lacking.length, own.length, findings);
    }
  }
}

/** Neither a section nor an example says what comes back. */
function isSilent({ kind, operations, examples, outline }: Page): boolean {
  if (kind !== "api" || operations.length === 0) return false;
  const isSaid = operations.some(({ response }) => response.kind !== "unsaid");
  return !isSaid && !outline.headings.some(({ role }) => role === "response") && examples.every(({ responses }) => responses.length === 0);
}

/** A type without properties need not say so. */
function mayHave(page: Page, role: SectionRole): boolean {
  if (role === "response") return !isSilent(page);
  if (role !== "properties") return true;
  return page.types.some(({ representation, navigationProperties }) => {
    const related = new Set(navigationProperties.map(({ name }) => name.value));
    const names = [...(representation?.text ?? "").matchAll(/"([A-Za-z]\w*)"\s*:/g)].map(([, name = ""]) => name);
    return names.some((name) => !related.has(name));
  });
}

/** An overview may show the properties of a type without being its page. */
function isTitledAsType({ title }: Page): boolean {
  const lower = title?.value.toLowerCase() ?? "";
  return TYPE_TITLE_SUFFIXES.some((words) => lower.endsWith(` ${words}`));
}

function reportMissing(page: Page, role: SectionRole, having: number, all: number, findings: Findings): void {
  const span = page.title?.span;
  if (span) findings.report("heading/missing", page.path, span, { section: NAMES[role] ?? role, having, all });
}
