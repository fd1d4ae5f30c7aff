import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { LinkPlace } from "../discover/linked-files.js";
import { Findings } from "../model/findings.js";
import type { Schema } from "../model/schema.js";
import type { Page } from "../parse/page.js";
import { BODY_RULES } from "./bodies/rules.js";
import { MESSAGE_RULES } from "./messages/rules.js";
import { DOCUMENT_RULES } from "./documents/rules.js";

/** What one version documents: what its pages say, and what that means. */
export interface Documented {
  readonly schema: Schema;
  /** By path. */
  readonly pages: readonly Page[];
  /** Finds what links lead to; absent where only the pages are known. */
  readonly links?: LinkFinder;
  /** Paths of the pages that a table of contents lists. */
  readonly contents?: ReadonlySet<string>;
}

/** Finds what links lead to. */
export interface LinkFinder {
  /**
   * @param page - the path of the page with the link
   * @param target - as written, without the fragment
   * @returns the place; a file that is a page has the page's path
   */
  locate(page: string, target: string): LinkPlace;
}

/** Looks for one kind of fault, page by page or across all. */
export type Rule = (documented: Documented, findings: Findings) => void;

const RULES: readonly Rule[] = [...DOCUMENT_RULES, ...MESSAGE_RULES, ...BODY_RULES];

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
