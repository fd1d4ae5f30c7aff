import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { NamedCount } from "../diagnostics/summary.js";
import type { SuppressedDiagnostic } from "../diagnostics/suppression.js";

/** What a run tells of the documentation; plain values, so that it can be kept for the next run. */
export interface Outcome {
  /** The folder that the paths of findings start from; absolute. */
  readonly base: string;
  /** Sorted; without those that comments on the pages accept. */
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly SuppressedDiagnostic[];
  readonly notices: readonly string[];
  /** What the documentation holds. */
  readonly counts: readonly NamedCount[];
  /** Files that were read and are no pages; below the base. */
  readonly includes: readonly string[];
  /** Whether every file could be read; otherwise nothing may be written, a page would be missing. */
  readonly complete: boolean;
}
