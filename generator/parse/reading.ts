import { createDiagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Code, MessageArguments } from "../diagnostics/catalog.js";
import type { Replacement } from "../text/replacement.js";
import type { Span } from "../text/span.js";
import type { Fence, Table } from "./block.js";
import type { FormId } from "./forms.js";

/** What the readers of one page note beside its facts: findings, the forms of the dialect they met, and the blocks they read. */
export class Reading {
  readonly path: string;
  readonly #diagnostics: Diagnostic[] = [];
  readonly #forms = new Set<FormId>();
  readonly #read = new Set<Table | Fence>();

  /** @param path - the page's path, for findings */
  constructor(path: string) {
    this.path = path;
  }

  /** Reports a finding on this page, with what mends it where that is certain. */
  report<C extends Code>(code: C, span: Span, values: MessageArguments<C>, fix?: readonly Replacement[]): void {
    this.#diagnostics.push(createDiagnostic(code, { path: this.path, span }, values, { fix }));
  }

  /** Notes a form of the dialect. */
  saw(...forms: readonly FormId[]): void {
    for (const form of forms) this.#forms.add(form);
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

  get forms(): readonly FormId[] {
    return [...this.#forms].sort();
  }
}
