import type { Code, MessageArguments } from "../../diagnostics/catalog.js";
import { createDiagnostic, type Diagnostic, type Extra } from "../../diagnostics/diagnostic.js";
import type { Origin } from "../../model/schema.js";
import type { Span } from "../../text/span.js";
import type { SchemaIndex } from "./schema-index.js";

/** What the checks of one body share. */
export interface BodyContext {
  readonly index: SchemaIndex;
  /** Path of the page that the body stands on. */
  readonly page: string;
  /** Whether values stand for their types, as in the JSON representation of a type. */
  readonly isPrototype: boolean;
  /** What was found so far. */
  readonly found: readonly Diagnostic[];
  readonly report: <C extends Code>(code: C, span: Span, values: MessageArguments<C>, extra?: Extra) => void;
}

/** A context that puts what it is told at the end of a list. */
export function collectingContext(
  index: SchemaIndex,
  page: string,
  isPrototype = false,
): BodyContext & { readonly found: readonly Diagnostic[] } {
  const found: Diagnostic[] = [];
  return {
    index,
    page,
    isPrototype,
    found,
    report: (code, span, values, extra) => void found.push(createDiagnostic(code, { path: page, span }, values, extra)),
  };
}

/** The edit that puts a text in the place of another. */
export function replacement(span: Span, text: string): Pick<Extra, "fix"> {
  return { fix: [{ span, text }] };
}

/** The place where a fact is documented, as a second place of a finding. */
export function documentedAt({ page, span }: Origin, what: string): Pick<Extra, "related"> {
  return { related: [{ path: span.file ?? page, span, message: `${what} is documented here` }] };
}
