import type { Code, MessageArguments } from "../diagnostics/catalog.js";
import { createDiagnostic, type Diagnostic, type RelatedPlace } from "../diagnostics/diagnostic.js";
import type { Replacement } from "../text/replacement.js";
import type { Span } from "../text/span.js";

/** What the passes over the pages find wrong on their way. */
export class Findings {
  readonly #diagnostics = new Map<string, Diagnostic>();

  /**
   * Reports a finding on a page; what several passes meet is reported once.
   *
   * @param related - the other places it speaks of
   * @param fix - what mends it, where that is certain
   */
  report<C extends Code>(
    code: C,
    page: string,
    span: Span,
    values: MessageArguments<C>,
    related: readonly RelatedPlace[] = [],
    fix?: readonly Replacement[],
  ): void {
    this.add([createDiagnostic(code, { path: page, span }, values, { related, fix })]);
  }

  /** Takes findings that were made elsewhere. */
  add(diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) {
      const { path, span, code, message } = diagnostic;
      const key = `${path} ${span.start} ${span.end} ${code} ${message}`;
      if (!this.#diagnostics.has(key)) this.#diagnostics.set(key, diagnostic);
    }
  }

  get diagnostics(): readonly Diagnostic[] {
    return [...this.#diagnostics.values()];
  }
}
