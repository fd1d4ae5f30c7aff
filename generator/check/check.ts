import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { Findings } from "../model/findings.js";
import type { Schema } from "../model/schema.js";
import type { Page } from "../parse/page.js";
import { BODY_RULES } from "./bodies/rules.js";
import { MESSAGE_RULES } from "./messages/rules.js";

/** What one version documents: what its pages say, and what that means. */
export interface Documented {
  readonly schema: Schema;
  /** By path. */
  readonly pages: readonly Page[];
}

/** Looks for one kind of fault, page by page or across all. */
export type Rule = (documented: Documented, findings: Findings) => void;

const RULES: readonly Rule[] = [...MESSAGE_RULES, ...BODY_RULES];

/**
 * Holds what the pages of a version say against one another, beyond what linking them shows.
 *
 * @returns the findings, on the pages' paths below the documentation's folder
 */
export function checkVersion(documented: Documented): readonly Diagnostic[] {
  const findings = new Findings();
  for (const rule of RULES) rule(documented, findings);
  return findings.diagnostics;
}
