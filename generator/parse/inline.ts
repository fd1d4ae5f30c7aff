import { foldBlanks } from "../text/blanks.js";
import { joinSpans, subSpan, type Span } from "../text/span.js";

/** Text with markup: what stands in a paragraph, a heading or a cell. References are resolved to links. */
export type Inline = TextInline | CodeInline | LinkInline | MarkedInline | BreakInline | HtmlInline;

/** Plain text; escapes and character references are decoded, so its length may differ from its span's. */
export interface TextInline {
  readonly kind: "text";
  readonly text: string;
  readonly span: Span;
}

/** Text in back-ticks. */
export interface CodeInline {
  readonly kind: "code";
  readonly text: string;
  readonly span: Span;
}

/** A link; `autolink` where Markdown made it of a bare address. */
export interface LinkInline {
  readonly kind: "link";
  readonly target: string;
  readonly autolink: boolean;
  readonly children: readonly Inline[];
  readonly span: Span;
}

/** Bold or italic text. */
export interface MarkedInline {
  readonly kind: "strong" | "emphasis";
  readonly children: readonly Inline[];
  readonly span: Span;
}

/** A line break in the source or by `<br>`. */
export interface BreakInline {
  readonly kind: "break";
  /** Whether it ends a line for the reader: `<br>` does, a soft break in the source does not. */
  readonly hard: boolean;
  readonly span: Span;
}

/** An HTML tag other than `<br>`, as written. */
export interface HtmlInline {
  readonly kind: "html";
  readonly text: string;
  readonly span: Span;
}

/** The text a reader sees: no markup, no HTML, white space folded. */
export function plainText(inlines: readonly Inline[]): string {
  const [only] = inlines;
  return foldBlanks(inlines.length === 1 && only?.kind === "text" ? only.text : rawText(inlines));
}

function rawText(inlines: readonly Inline[]): string {
  let text = "";
  for (const inline of inlines) {
    if (inline.kind === "text" || inline.kind === "code") text += inline.text;
    else if (inline.kind === "break" || inline.kind === "html") text += " ";
    else text += rawText(inline.children);
  }
  return text;
}

/** The range of a run of inlines, without white space at its ends; undefined for an empty run. */
export function spanOf(inlines: readonly Inline[]): Span | undefined {
  const first = inlines[0];
  const last = inlines.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const lead = first.kind === "text" ? first.text.length - first.text.trimStart().length : 0;
  const trail = last.kind === "text" ? last.text.length - last.text.trimEnd().length : 0;
  const whole = first === last ? first.span : joinSpans(first.span, last.span);
  if (lead + trail === 0) return whole;
  const length = whole.end - whole.start;
  return lead + trail < length ? subSpan(whole, lead, length - trail) : whole;
}

/** Every inline, depth first, containers before their content. */
export function walkInlines(inlines: readonly Inline[]): readonly Inline[] {
  const all: Inline[] = [];
  addInlines(all, inlines);
  return all;
}

function addInlines(all: Inline[], inlines: readonly Inline[]): void {
  for (const inline of inlines) {
    all.push(inline);
    if ("children" in inline) addInlines(all, inline.children);
  }
}

/** The first link that Markdown did not make by itself. */
export function firstLink(inlines: readonly Inline[]): LinkInline | undefined {
  for (const inline of walkInlines(inlines)) if (inline.kind === "link" && !inline.autolink) return inline;
  return undefined;
}
