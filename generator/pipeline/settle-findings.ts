import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { withFingerprints } from "../diagnostics/fingerprint.js";
import { applyLevels, type LevelOf } from "../diagnostics/level.js";
import { sortDiagnostics } from "../diagnostics/sort.js";
import { suppress, type SuppressedDiagnostic } from "../diagnostics/suppression.js";
import type { DocFile } from "../discover/doc-file.js";
import type { MarkdownParser } from "../parse/mdast/parser.js";
import { readSuppressionComments } from "../parse/mdast/suppression-comments.js";

/** What a run reports, and what the pages accept. */
export interface SettledFindings {
  /** Sorted. */
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly SuppressedDiagnostic[];
}

/**
 * Takes out what comments on the pages accept, and gives the rest the project's levels.
 *
 * @param found - all findings of a run
 * @param files - the pages and what they include, by the paths of findings
 * @param parse - parses the pages that have such comments
 * @param unsought - the codes that the run does not look for, of which it cannot tell whether comments are of use; absent where it judges none
 */
export function settleFindings(
  found: readonly Diagnostic[],
  files: ReadonlyMap<string, DocFile>,
  levelOf: LevelOf,
  parse: MarkdownParser,
  unsought: ReadonlySet<string> | undefined,
): SettledFindings {
  const diagnostics = withFingerprints(sortDiagnostics(found), (path) => files.get(path)?.text);
  const comments = new Map(
    [...files].map(([path, { text }]) => [path, readSuppressionComments(text, parse)] as const).filter(([, read]) => read.length > 0),
  );
  if (comments.size === 0) return { diagnostics: applyLevels(diagnostics, levelOf), suppressed: [] };
  const { kept, suppressed, findings } = suppress(diagnostics, comments);
  const textOf = (path: string): string | undefined => files.get(path)?.text;
  const isJudged = ({ code, path, span }: Diagnostic): boolean =>
    code !== "suppression/unused" || !unsought?.has(textOf(path)?.slice(span.start, span.end) ?? "");
  const own = unsought ? withFingerprints(sortDiagnostics(findings.filter(isJudged)), textOf) : [];
  return { diagnostics: sortDiagnostics(applyLevels([...kept, ...own], levelOf)), suppressed };
}
