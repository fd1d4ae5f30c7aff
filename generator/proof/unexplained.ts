import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { append } from "../text/append.js";

/**
 * The findings of a compiler that no other finding explains: none is about the same text, or a part of it, or what it is part of.
 *
 * @param others - findings of the same documentation that were made without a compiler
 */
export function unexplained(found: readonly Diagnostic[], others: readonly Diagnostic[]): readonly Diagnostic[] {
  const byFile = new Map<string, Diagnostic[]>();
  for (const other of others) {
    append(byFile, other.path, other);
  }
  return found.filter((finding) => !(byFile.get(finding.path) ?? []).some((other) => overlap(finding, other)));
}

function overlap({ span: first }: Diagnostic, { span: second }: Diagnostic): boolean {
  return first.start < second.end && second.start < first.end;
}
