import { createDiagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Code, MessageArguments } from "../diagnostics/catalog.js";
import type { Replacement } from "../text/replacement.js";
import type { Span } from "../text/span.js";
import type { Fence, Table } from "./block.js";
import type { FormId } from "./forms.js";

/** What the readers of one page note beside its facts: findings, the blocks they read, and the forms of the dialect they met if somebody asks. */
export class Reading {
  readonly path: string;
  readonly #diagnostics: Diagnostic[] = [];
  /** Absent where nobody asks for them: what only a form needs is not looked for then. */
  readonly forms: Set<FormId> | undefined;
  readonly #read = new Set<Table | Fence>();

  /**
   * @param path - the page's path, for findings
   * @param forms - takes the forms
   */
  constructor(path: string, forms?: Set<FormId>) {
    this.path = path;
    this.forms = forms;
  }

  /** Reports a finding on this page, with what mends it where that is certain. */
  report<C extends Code>(code: C, span: Span, values: MessageArguments<C>, fix?: readonly Replacement[]): void {
    this.#diagnostics.push(createDiagnostic(code, { path: this.path, span }, values, { fix }));
  }

  /** Notes a form of the dialect. */
  saw(...forms: readonly FormId[]): void {
    if (this.forms !== undefined) for (const form of forms) this.forms.add(form);
  }

  /** Notes that a table or fence became a fact. */
  read(block: Table | Fence): void {
    this.#read.add(block);
  }

  /** Whether a table or fence became a fact. */
  isRead(block: Table | Fence): boolean {
    return this.#read.has(block);
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics;
  }
}
