import type { Findings } from "../../model/findings.js";
import type { OutlineHeading } from "../../parse/page.js";
import { ENUM_SECTION_SUFFIXES, HEADING_SPELLINGS } from "../../parse/vocabulary/headings.js";
import { misspelled } from "../../text/misspelling.js";
import type { Documented } from "../check.js";

const MISSPELT: ReadonlyMap<string, string> = new Map(
  HEADING_SPELLINGS.flatMap(({ words, meant }) => (meant === undefined ? [] : [[words, meant] as const])),
);
const KNOWN: readonly string[] = HEADING_SPELLINGS.flatMap(({ words, meant }) => (meant === undefined ? [words] : []));

/** Headings that are a letter or two away from one that has a meaning. */
export function checkHeadingSpelling({ pages }: Documented, findings: Findings): void {
  for (const page of pages) {
    if (page.kind === "conceptual") continue;
    for (const heading of page.outline.headings) {
      const words = wordsOf(heading.text);
      const known = heading.depth === 1 ? undefined : meantBy(words.toLowerCase(), heading);
      if (known === undefined) continue;
      const { span } = heading;
      const meant = asHeading(known);
      const exact = span.end - span.start === heading.text.length;
      const place = exact ? { ...span, end: span.start + words.length } : span;
      const fix = exact ? [{ path: page.path, span: place, text: meant }] : undefined;
      findings.report("heading/misspelt", page.path, place, { heading: words, meant }, [], fix);
    }
  }
}

function meantBy(words: string, { role }: OutlineHeading): string | undefined {
  const known = MISSPELT.get(words);
  if (known !== undefined || role !== undefined) return known;
  return ENUM_SECTION_SUFFIXES.some((suffix) => words.endsWith(` ${suffix}`)) ? undefined : misspelled(words, KNOWN);
}

/** The words before a number, a colon or a remark. */
function wordsOf(heading: string): string {
  return (/^[^\d:(]*/.exec(heading)?.[0] ?? "").trimEnd();
}

/** As the reference writes headings: `HTTP request`. */
function asHeading(words: string): string {
  const text = words
    .replace(/\bhttp\b/g, "HTTP")
    .replace(/\bjson\b/g, "JSON")
    .replace(/\bodata\b/g, "OData")
    .replace(/\bur[il]\b/g, (word) => word.toUpperCase());
  return text.charAt(0).toUpperCase() + text.slice(1);
}
