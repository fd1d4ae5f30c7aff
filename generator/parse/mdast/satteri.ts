import { createRequire } from "node:module";
import type { Root } from "mdast";
import type * as Satteri from "satteri";
import { isPlainText } from "./plain-text.js";
import { makeSame } from "./same-tree.js";

const require = createRequire(import.meta.url);

/** What else it reads beyond the dialect cannot be turned off. */
const FEATURES: Satteri.Features = { gfm: { footnotes: false } };

/**
 * Loads the native parser.
 *
 * @returns a parser that gives undefined for a text that the reference may read in another way; undefined where this platform has none
 */
export function loadSatteri(): ((text: string) => Root | undefined) | undefined {
  const satteri = load();
  return (
    satteri &&
    ((text) => {
      if (!isPlainText(text)) return undefined;
      const root = satteri.markdownToMdast(text, { features: FEATURES }) as Root;
      return makeSame(root, text) ? root : undefined;
    })
  );
}

function load(): typeof Satteri | undefined {
  try {
    return require("satteri") as typeof Satteri;
  } catch {
    return undefined;
  }
}
