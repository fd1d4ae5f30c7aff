import type { Replacement } from "../text/replacement.js";
import type { Span } from "../text/span.js";
import { CATALOG, type Code, type MessageArguments, type Severity } from "./catalog.js";

/** A place in the documentation. */
export interface Place {
  /** Path of the file below the documentation's root, with `/`. */
  readonly path: string;
  readonly span: Span;
}

/** A second place that a finding speaks of. */
export interface RelatedPlace extends Place {
  readonly message: string;
}

/** A replacement of text that mends a finding. */
export interface TextEdit extends Replacement {
  readonly path: string;
}

/** A finding: what is wrong, where, why it matters and what to do. */
export interface Diagnostic extends Place {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly help: string;
  readonly related: readonly RelatedPlace[];
  /** Edits that mend it together; absent where what is meant is not certain. */
  readonly fix?: readonly TextEdit[];
  /** What tells it from others in later runs too; absent until all findings of a run are known. */
  readonly fingerprint?: string;
}

/** What a finding may carry beside its message. */
export interface Extra {
  /** Other places that it speaks of. */
  readonly related?: readonly RelatedPlace[];
  /** What mends it, where that is certain; on the same page unless its spans name another file. */
  readonly fix?: readonly Replacement[] | undefined;
}

/**
 * Makes a finding.
 *
 * @param code - a code of the catalogue
 * @param place - the smallest text that is wrong; a span's own file goes before the path
 * @param values - the arguments of the code's message
 * @param extra - other places, and edits that mend it
 */
export function createDiagnostic<C extends Code>(
  code: C,
  place: Place,
  values: MessageArguments<C>,
  { related = [], fix }: Extra = {},
): Diagnostic {
  const entry = CATALOG[code];
  // The catalogue pairs each code with its own arguments; the index above loses that pairing.
  const message = (entry.message as (values: MessageArguments<C>) => string)(values);
  return {
    code,
    severity: entry.severity,
    path: place.span.file ?? place.path,
    span: place.span,
    message,
    why: entry.why,
    help: entry.help,
    related,
    ...(fix && { fix: fix.map(({ span, text }) => ({ path: span.file ?? place.path, span, text })) }),
  };
}
