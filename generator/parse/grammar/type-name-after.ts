import { spanInFile } from "../../text/embedded-text.js";
import type { NamedTypeExpression } from "../type-expression.js";
import { marksFrom, type FlatText } from "./flat-text.js";

/** Words that may stand between a phrase and the name it speaks of. */
const ARTICLE = /^(?:(?:the|an?|abstract|base|class|type|resource|entity)\s+)*/i;
const NAME = /^[A-Za-z_][\w.]*/;

/**
 * Reads the name of a type that stands directly behind a phrase in running text: a link, a name in bold, italics or back-ticks,
 * or a plain name.
 *
 * @param flat - the text
 * @param at - where the phrase ends
 * @param plain - whether any plain word counts, or only one that cannot be an ordinary word
 */
export function parseTypeNameAfter(flat: FlatText, at: number, plain: "any" | "certain"): NamedTypeExpression | undefined {
  const { text } = flat.content;
  const start = at + (ARTICLE.exec(text.slice(at, at + 80))?.[0].length ?? 0);
  for (const from of start === at ? [at] : [at, start]) {
    const named = markedName(flat, from) ?? (from === start ? plainName(flat, from, plain) : undefined);
    if (named) return named;
  }
  return undefined;
}

/** A link inside bold text counts before the bold text. */
function markedName(flat: FlatText, at: number): NamedTypeExpression | undefined {
  let marked: NamedTypeExpression | undefined;
  for (const { inline, start, end } of marksFrom(flat, at, at + 1)) {
    if (end === start || inline.kind === "html" || inline.kind === "break") continue;
    const name = flat.content.text.slice(start, end).trim();
    const span = spanInFile(flat.content, start, end);
    if (inline.kind === "link" && !/^(?:https?:|#)/i.test(inline.target)) return { kind: "named", name, target: inline.target, span };
    if (inline.kind !== "link" && /^[A-Za-z_][\w.]*$/.test(name)) marked = { kind: "named", name, span };
  }
  return marked;
}

function plainName(flat: FlatText, at: number, plain: "any" | "certain"): NamedTypeExpression | undefined {
  const written = NAME.exec(flat.content.text.slice(at, at + 200))?.[0];
  if (written === undefined) return undefined;
  const name = written.endsWith(".") ? written.slice(0, -1) : written;
  // A capital or a dot inside a word makes it a name, as does standing alone behind the phrase.
  const certain = /[a-z0-9][A-Z]/.test(name) || /^[a-z]\w*\.[\w.]+$/i.test(name);
  const alone = /^(?:\s*[.;,(]|\s*$)/.test(flat.content.text.slice(at + name.length));
  return certain || (plain === "any" && alone) ? { kind: "named", name, span: spanInFile(flat.content, at, at + name.length) } : undefined;
}
