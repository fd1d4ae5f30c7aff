import { PRINT_OPTIONS, type Kind } from "./print-options.js";
import { joinUnions } from "./union-lines.js";

/** A key in quotes: which characters beyond ASCII can do without them is a matter of the version of Unicode. */
const KEY_BEYOND_ASCII = /[^\0-\x7F"\n][^"\n]*"\??:/;

/**
 * Prints as prettier does, many times faster. It is native code that not every platform has.
 *
 * @returns undefined where it cannot be loaded, refuses the text, or may print it otherwise
 */
export async function formatByOxfmt(kind: Kind, text: string): Promise<string | undefined> {
  if (kind === "ts" && KEY_BEYOND_ASCII.test(text)) return undefined;
  try {
    const { format } = await import("oxfmt");
    // A name that means nothing: `package.json` would have a style of its own.
    const { code, errors } = await format(`file.${kind}`, text, PRINT_OPTIONS);
    if (errors.length > 0) return undefined;
    return kind === "ts" ? joinUnions(code, PRINT_OPTIONS.printWidth) : code;
  } catch {
    return undefined;
  }
}
