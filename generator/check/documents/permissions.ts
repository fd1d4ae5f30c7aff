import type { Findings } from "../../model/findings.js";
import type { Page, PermissionClaim } from "../../parse/page.js";
import { PRIVILEGE_STEPS, SCOPE_ENDINGS } from "../../parse/vocabulary/permission-words.js";
import { spanInFile, type EmbeddedText } from "../../text/embedded-text.js";
import { located, type Located } from "../../text/span.js";
import type { Documented } from "../check.js";

const SCOPE = /[A-Za-z][\w-]*(?:\.[\w-]+)+/g;
/** `Directory AccessAsUser.All`: a blank in the place of a dot, or two dots in that of one. */
const BROKEN_SCOPE = /^[A-Z]\w*(?:\s+[A-Z]\w*(?:\.[A-Z]\w*)+|(?:\.[A-Z]\w*)*\.{2,}[A-Z][\w.]*)$/;
/** `UserReadAll`. */
const DOTLESS_SCOPE = new RegExp(`^(?:[A-Z][a-z]+)+(?:${SCOPE_ENDINGS.join("|")})$`);

/** Cells of permissions tables name permissions, each once, with something between them, in the order that the header says. */
export function checkPermissions({ pages }: Documented, findings: Findings): void {
  for (const page of pages) {
    for (const claim of page.operations.flatMap(({ permissions }) => permissions)) {
      for (const text of claim.texts ?? []) checkCell(page, claim, text, findings);
      if (claim.order) checkOrder(page, claim, claim.order, findings);
    }
  }
}

function checkCell(page: Page, claim: PermissionClaim, content: EmbeddedText, findings: Findings): void {
  const names = [...content.text.matchAll(SCOPE)].map(({ 0: name, index }) => ({ name, start: index, end: index + name.length }));
  // Alternatives that consist of several permissions, and cells that tell cases apart, repeat names as they have to.
  const plain = claim.permissions.every((together) => together.length === 1) && !content.text.includes(":");
  const seen = new Set<string>();
  names.forEach(({ name, start, end }, index) => {
    const span = spanInFile(content, start, end);
    const before = names[index - 1];
    if (before && /^[ \u00a0]+$/.test(content.text.slice(before.end, start)))
      findings.report("permission/unseparated", page.path, span, { name, before: before.name });
    if (plain && seen.has(name)) findings.report("permission/repeated", page.path, span, { name });
    seen.add(name);
  });
  for (const { value, span } of itemsOf(content))
    if (BROKEN_SCOPE.test(value) || DOTLESS_SCOPE.test(value)) findings.report("permission/malformed", page.path, span, { name: value });
}

/** What stands between commas, line breaks and conjunctions. */
function itemsOf(content: EmbeddedText): Located<string>[] {
  const items: Located<string>[] = [];
  let start = 0;
  for (const { 0: separator, index } of content.text.matchAll(/[,;\n\v]|\s(?:and|or|plus)\s|$/g)) {
    const item = content.text.slice(start, index);
    const value = item.trim().replace(/\.+$/, "");
    const at = start + item.length - item.trimStart().length;
    if (value !== "") items.push(located(value, spanInFile(content, at, at + value.length)));
    start = index + separator.length;
  }
  return items;
}

/** The claim has the least privileged first, whatever the table's order. */
function checkOrder(page: Page, { permissions }: PermissionClaim, order: "least-first" | "most-first", findings: Findings): void {
  const single = permissions.flatMap(([only, ...others]) => (only && others.length === 0 ? [only] : []));
  const positions = new Map(single.map(({ value }, index) => [value, index]));
  for (const [index, stronger] of single.entries()) {
    const weaker = weakerThan(stronger.value).find((name) => (positions.get(name) ?? -1) > index);
    const place = weaker === undefined ? undefined : single[positions.get(weaker) ?? 0];
    if (place === undefined) continue;
    const leastFirst = order === "least-first";
    const late = leastFirst ? place : stronger;
    const early = leastFirst ? stronger : place;
    findings.report("permission/order", page.path, late.span, {
      name: late.value,
      before: early.value,
      order: leastFirst ? "from least to most" : "from most to least",
    });
    return;
  }
}

/** The names of permissions that allow less of the same. */
function weakerThan(name: string): string[] {
  const parts = name.split(".");
  return parts.flatMap((part, index) =>
    (PRIVILEGE_STEPS.get(part) ?? []).map((weaker) => parts.map((other, at) => (at === index ? weaker : other)).join(".")),
  );
}
