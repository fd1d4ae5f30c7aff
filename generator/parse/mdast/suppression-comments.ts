import type { Html, Nodes, Root } from "mdast";
import type { SuppressionComment } from "../../diagnostics/suppression.js";
import { located, type Located, type Span } from "../../text/span.js";
import { findExcessiveMarkup } from "./excessive-markup.js";
import type { MarkdownParser } from "./parser.js";

/** `<!-- docwright-WORD CODE, CODE -- reason -->`: what stands between the marks. */
const COMMENT = /^(\s*docwright-)([\w-]*)([^]*)$/;

/** What a comment on the line before it speaks of as a whole: nothing can be said inside. */
const WHOLE: ReadonlySet<string> = new Set(["code", "table", "html"]);

/**
 * Reads the comments in which a page speaks to docwright.
 *
 * @param text - a page or an included file, without a byte order mark
 * @param parse - parses Markdown
 * @returns the comments, in the order of the text
 */
export function readSuppressionComments(text: string, parse: MarkdownParser): SuppressionComment[] {
  // Hardly a page has one, and reading Markdown takes time.
  if (!/<!--\s*docwright-/.test(text) || findExcessiveMarkup(text)) return [];
  const root = parse(text);
  const nodes = [...nodesOf(root)];
  const ends = new Map<number, number>();
  for (const { type, position } of nodes) {
    if (position !== undefined && WHOLE.has(type) && !ends.has(position.start.line))
      ends.set(position.start.line, position.end.offset ?? 0);
  }
  const lines = new Lines(text, ends);
  const first = root.children.find(({ type }) => type !== "yaml");
  return nodes.flatMap((node) => (node.type === "html" ? commentsOf(node, lines, node === first) : []));
}

/** Every node, containers before their content. */
function* nodesOf(root: Root): Generator<Nodes> {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    if ("children" in node) open.push(...[...node.children].reverse());
  }
}

/** The comments of a node of HTML; one before all else on the page speaks of what has no place, too. */
function commentsOf(node: Html, lines: Lines, isFirst: boolean): SuppressionComment[] {
  const start = node.position?.start.offset ?? 0;
  const comments: SuppressionComment[] = [];
  for (let open = node.value.indexOf("<!--"); open >= 0;) {
    const close = node.value.indexOf("-->", open + "<!--".length);
    if (close < 0) break;
    const at = start + open;
    const length = close + "-->".length - open;
    const [, indent = "", word = "", rest = ""] = COMMENT.exec(node.value.slice(open + "<!--".length, close)) ?? [];
    open = node.value.indexOf("<!--", close);
    if (indent === "") continue;
    const span = { start: at, end: at + length };
    const wordAt = at + "<!--".length + indent.length;
    const dash = /(?:^|\s)--(?=\s|$)/.exec(rest);
    const reason = dash === null ? "" : rest.slice(dash.index + dash[0].length).trim();
    comments.push({
      kind: located(word, { start: wordAt - "docwright-".length, end: wordAt + word.length }),
      codes: codesIn(rest.slice(0, dash?.index), wordAt + word.length),
      ...(reason !== "" && { reason }),
      span,
      covers:
        word === "disable-next-line"
          ? lines.behind(span.end)
          : word === "disable-line"
            ? lines.of(span)
            : { start: isFirst ? 0 : span.start, end: Infinity },
    });
  }
  return comments;
}

function codesIn(list: string, at: number): Located<string>[] {
  return [...list.matchAll(/[^\s,]+/g)].map((match) => {
    const start = at + match.index;
    return located(match[0], { start, end: start + match[0].length });
  });
}

/** The lines of a text, and where what starts on them ends. */
class Lines {
  readonly #text: string;
  readonly #starts: readonly number[];
  readonly #ends: ReadonlyMap<number, number>;

  /** @param ends - the ends of nodes by the lines that they start on, from 1 */
  constructor(text: string, ends: ReadonlyMap<number, number>) {
    this.#text = text;
    this.#starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)];
    this.#ends = ends;
  }

  /** The lines that a span stands on. */
  of({ start, end }: Span): Span {
    return { start: this.#starts[this.#indexOf(start)] ?? 0, end: this.#endOf(this.#indexOf(end)) };
  }

  /** The first line behind an offset's own that says something, and all of what starts there. */
  behind(offset: number): Span {
    let index = this.#indexOf(offset) + 1;
    while (index < this.#starts.length && this.#isBlank(index)) index++;
    const start = this.#starts[index] ?? this.#text.length;
    return { start, end: Math.max(this.#endOf(index), this.#ends.get(index + 1) ?? 0) };
  }

  #isBlank(index: number): boolean {
    return this.#text.slice(this.#starts[index], this.#endOf(index)).trim() === "";
  }

  #endOf(index: number): number {
    return this.#starts[index + 1] ?? this.#text.length + 1;
  }

  #indexOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? Infinity) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
