import type { Findings } from "../../model/findings.js";
import { append } from "../../text/append.js";
import type { Span } from "../../text/span.js";
import { editDistance } from "../../text/nearest.js";
import type { Documented } from "../check.js";

/** A spelling counts as that of all others from so many pages on, where the other one is on no more than this part of them. */
const MIN_PAGES = 5;
const MAX_SHARE = 0.2;

interface Spelling {
  readonly name: string;
  readonly places: Map<string, Span[]>;
}

/** A permission is spelled as on nearly all other pages: in the same case, with the same dots, and with no letter more or less. */
export function checkPermissionSpelling({ pages }: Documented, findings: Findings): void {
  const spellings = new Map<string, Spelling>();
  for (const { path, operations } of pages) {
    for (const { value, span } of operations.flatMap(({ permissions }) => permissions.flatMap((claim) => claim.permissions.flat()))) {
      const spelling = spellings.get(value) ?? { name: value, places: new Map<string, Span[]>() };
      spellings.set(value, spelling);
      append(spelling.places, path, span);
    }
  }
  const usual = [...spellings.values()].filter(({ places }) => places.size >= MIN_PAGES);
  for (const spelling of spellings.values()) {
    const meant = usual.find((other) => other !== spelling && isMistakeFor(spelling, other));
    if (meant === undefined) continue;
    for (const [page, spans] of spelling.places)
      for (const span of spans)
        findings.report("permission/spelling", page, span, { name: spelling.name, meant: meant.name, pages: meant.places.size });
  }
}

function isMistakeFor(spelling: Spelling, other: Spelling): boolean {
  if (spelling.places.size > other.places.size * MAX_SHARE) return false;
  const letters = lettersOf(spelling.name);
  const meant = lettersOf(other.name);
  if (letters === meant) return true;
  return spelling.places.size === 1 && Math.abs(letters.length - meant.length) <= 1 && editDistance(letters, meant, 1) === 1;
}

/** A name without its case and its dots. */
function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[.-]/g, "");
}
