import type { Inline } from "../inline.js";
import type { Reading } from "../reading.js";
import type { TypeExpression } from "../type-expression.js";
import { BASE_PARAGRAPH, BASE_PHRASES, INHERITANCE_SIGN } from "../vocabulary/base-phrases.js";
import { flatten } from "./flat-text.js";
import { parseTypeNameAfter } from "./type-name-after.js";

/**
 * Reads the base type from a paragraph about a type: `Inherits from [x](x.md)`, also in running text.
 *
 * A plain word counts only where it cannot be an ordinary one, so that no standard becomes a base type.
 *
 * @param inlines - the paragraph
 * @param reading - takes the form
 */
export function parseBaseSentence(inlines: readonly Inline[], reading: Reading): TypeExpression | undefined {
  const flat = flatten(inlines);
  if (!INHERITANCE_SIGN.test(flat.content.text)) return undefined;
  const plain = BASE_PARAGRAPH.test(flat.content.text) ? "any" : "certain";
  for (const match of flat.content.text.matchAll(BASE_PHRASES)) {
    const type = parseTypeNameAfter(flat, match.index + match[0].length, plain);
    if (type === undefined) continue;
    reading.saw("resource/base-prose");
    return type;
  }
  return undefined;
}
