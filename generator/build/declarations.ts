import { isolatedDeclarationSync } from "oxc-transform";

/** The declarations of a module, or what is wrong with it. */
export type Declarations =
  { readonly kind: "made"; readonly text: string } | { readonly kind: "refused"; readonly faults: readonly string[] };

/** A line of a comment, which the library starts a column too far to the left. */
const COMMENT_LINE = /^(\t*)\*/gm;

/**
 * Makes the declarations of a module by itself: everything that it exports says its type.
 *
 * @param path - for the faults
 */
export function declarationsOf(path: string, source: string): Declarations {
  const { code, errors } = isolatedDeclarationSync(path, source);
  if (errors.length > 0) return { kind: "refused", faults: errors.map(({ message, codeframe }) => codeframe ?? `${path}: ${message}`) };
  return { kind: "made", text: code.replace(COMMENT_LINE, "$1 *") };
}
