import type { Options } from "prettier";
import { PRINT_OPTIONS, type Kind } from "./print-options.js";

/** Of the two parsers for TypeScript this is the faster. */
const PARSERS: Readonly<Record<Kind, NonNullable<Options["parser"]>>> = { ts: "babel-ts", json: "json", mjs: "babel", md: "markdown" };

/**
 * The reference: what it prints is what a package has.
 *
 * @throws where the text is not of its kind
 */
export async function formatByPrettier(kind: Kind, text: string): Promise<string> {
  const { format } = await import("prettier");
  // The name makes the parser's choice of dialect certain, which saves a second attempt.
  return format(text, { ...PRINT_OPTIONS, parser: PARSERS[kind], filepath: `file.${kind}` });
}
