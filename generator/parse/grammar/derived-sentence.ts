import type { Inline } from "../inline.js";
import type { NamedTypeExpression } from "../type-expression.js";
import { DERIVED_BEHIND, DERIVED_LEAD, DERIVED_PHRASES, INHERITANCE_SIGN, OWN_TYPE_WORDS } from "../vocabulary/base-phrases.js";
import { flatten, marksFrom, slice, type FlatText, type Mark } from "./flat-text.js";
import { sentencesIn } from "./sentence.js";

/** What stands between two names is short; more is prose, whatever it consists of, and not worth a pattern's time. */
const LONGEST_BETWEEN = 80;

/** What a paragraph says of the types that are derived from the one it is about. */
export interface DerivedSentence {
  readonly types: readonly NamedTypeExpression[];
  /** Whether a list behind the paragraph names them. */
  readonly announces: boolean;
}

/** What may stand between two names of a list. */
const BETWEEN = /^[\s,)]*(?:\(|and|or|and the|or the)?\s*$/i;

/**
 * Reads the types that a base type names as its own: `the derived types are [a](a.md) and [b](b.md)`, `Derived types include:`.
 *
 * Only links count: plain words behind such a phrase speak of types in general.
 *
 * @param inlines - a paragraph of the base type's page
 * @param own - the name of the base type; what a sentence says of another type's derived types is of no use
 */
export function parseDerivedSentence(inlines: readonly Inline[], own: string): DerivedSentence {
  const flat = flatten(inlines);
  const types: NamedTypeExpression[] = [];
  let announces = false;
  if (!INHERITANCE_SIGN.test(flat.content.text)) return { types, announces };
  for (const { text, start, end } of sentencesIn(flat)) {
    const marks = marksFrom(flat, start, end);
    const names = marks.filter((mark) => isName(flat, mark));
    const links = marks.filter(isTypeLink);
    const endsInColon = text.trimEnd().endsWith(":");
    let before = 0;
    let behind = 0;
    for (const match of text.matchAll(DERIVED_PHRASES)) {
      const at = start + match.index + match[0].length;
      while ((names[before]?.end ?? Infinity) <= start + match.index) before++;
      while ((links[behind]?.start ?? Infinity) < at) behind++;
      const subject = names[before - 1];
      const base = match.groups?.["base"] ?? (subject && flat.content.text.slice(subject.start, subject.end));
      if (base !== undefined && !isOwn(base, own)) continue;
      types.push(...namesBehind(flat, at, links, behind));
      announces ||= endsInColon;
    }
    types.push(...namesBefore(flat, links, end));
  }
  return { types, announces };
}

function isTypeLink({ inline }: Mark): boolean {
  return inline.kind === "link" && !inline.autolink && !/^(?:https?:|#)/i.test(inline.target);
}

/** Whether markup holds one word, as the name of what a sentence is about does. */
function isName(flat: FlatText, { start, end }: Mark): boolean {
  return /^[\w.]+$/.test(flat.content.text.slice(start, end));
}

/** Whether a name, with or without a namespace, is that of the page's type. */
function isOwn(name: string, own: string): boolean {
  const [written, wanted] = [name, own].map((given) => given.slice(given.lastIndexOf(".") + 1).toLowerCase());
  return written === wanted || OWN_TYPE_WORDS.has(name.toLowerCase());
}

/** The links of the list that starts at a place. */
function namesBehind(flat: FlatText, at: number, links: readonly Mark[], first: number): NamedTypeExpression[] {
  const names: NamedTypeExpression[] = [];
  let from = at;
  for (let index = first; index < links.length; index++) {
    const link = links[index];
    if (link === undefined) break;
    const between = flat.content.text.slice(from, link.start);
    if (between.length > LONGEST_BETWEEN || !(names.length === 0 ? DERIVED_LEAD : BETWEEN).test(between)) break;
    names.push(nameOf(flat, link));
    from = link.end;
  }
  return names;
}

/** The links of a sentence that ends its list with what they do: `[a](a.md) and [b](b.md) inherit from this type`. */
function namesBefore(flat: FlatText, links: readonly Mark[], end: number): NamedTypeExpression[] {
  const last = links.at(-1);
  return last !== undefined && DERIVED_BEHIND.test(flat.content.text.slice(last.end, end)) ? links.map((link) => nameOf(flat, link)) : [];
}

function nameOf(flat: FlatText, { inline, start, end }: Mark): NamedTypeExpression {
  const { value, span } = slice(flat, start, end);
  return { kind: "named", name: value, ...(inline.kind === "link" && { target: inline.target }), span };
}
