import type { Inline, LinkInline, TextInline } from "../inline.js";

/** What stands before and behind the link of a directive that includes another file. */
const OPENING = /\[!INCLUDE\s*$/i;
const CLOSING = /^\s*\]/;

/** Gives the words that a directive within a line stands for; undefined where its file is more than words. */
export type IncludedWords = (link: LinkInline) => string | undefined;

/** Text without the directives in it. */
export interface WithoutDirectives {
  /** A directive within a line has become words. */
  readonly inlines: readonly Inline[];
  /** The targets of directives that have a line to themselves or stand for more than words, in order. */
  readonly targets: readonly string[];
}

/** A directive as Markdown sees it: a bracket, a link and a bracket. */
interface Directive {
  readonly head: TextInline;
  readonly link: LinkInline;
  readonly tail: TextInline;
}

/** Takes the directives out of a text. */
export function takeDirectives(inlines: readonly Inline[], words: IncludedWords): WithoutDirectives {
  if (!inlines.some((inline, index) => inline.kind === "link" && isOpening(inlines[index - 1]))) return { inlines, targets: [] };
  const kept: Inline[] = [...inlines];
  const targets: string[] = [];
  for (let index = 1; index + 1 < kept.length; index++) {
    const directive = directiveAt(kept, index);
    if (directive === undefined) continue;
    const { head, link, tail } = directive;
    const alone = isBlank(head, kept[index - 2]) && isBlank(tail, kept[index + 2]);
    const text = alone ? undefined : words(link);
    if (text === undefined) targets.push(link.target);
    kept.splice(index - 1, 3, head, { kind: "text", text: text ?? "", span: link.span }, tail);
  }
  return { inlines: kept.filter((inline) => inline.kind !== "text" || inline.text !== ""), targets };
}

function isOpening(inline: Inline | undefined): boolean {
  return inline?.kind === "text" && OPENING.test(inline.text);
}

function directiveAt(inlines: readonly Inline[], index: number): Directive | undefined {
  const [before, link, behind] = inlines.slice(index - 1, index + 2);
  if (before?.kind !== "text" || link?.kind !== "link" || behind?.kind !== "text") return undefined;
  const opening = OPENING.exec(before.text)?.[0].length;
  const closing = CLOSING.exec(behind.text)?.[0].length;
  if (opening === undefined || closing === undefined) return undefined;
  const head = { ...before, text: before.text.slice(0, -opening), span: { ...before.span, end: before.span.end - opening } };
  const tail = { ...behind, text: behind.text.slice(closing), span: { ...behind.span, start: behind.span.start + closing } };
  return { head, link, tail };
}

/** Whether nothing else stands on the directive's side of its line. */
function isBlank({ text }: TextInline, next: Inline | undefined): boolean {
  return text.trim() === "" && (next === undefined || next.kind === "break");
}
