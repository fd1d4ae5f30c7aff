import type { Findings } from "../../model/findings.js";
import type { Documented } from "../check.js";

/** Text of a template has been replaced. */
export function checkLeftovers({ pages }: Documented, findings: Findings): void {
  for (const { path, outline } of pages)
    for (const { value, span } of outline.leftovers) findings.report("page/placeholder", path, span, { text: value });
}
