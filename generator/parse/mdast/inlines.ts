import type { Definition, Nodes, PhrasingContent } from "mdast";
import { linesOf } from "../../text/lines.js";
import { spanIn, type Span } from "../../text/span.js";
import type { Inline } from "../inline.js";

/** What converting phrasing content needs beside the nodes. */
export interface InlineContext {
  /** The whole text that the nodes' offsets refer to. */
  readonly source: string;
  /** By normalised label. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Added to every offset, where the text is a part of its file. */
  readonly shift: number;
  /** How deep the nodes are nested. */
  readonly depth: number;
  readonly file?: string;
}

const LINE_BREAK_TAG = /^<br\s*\/?>$/i;

/** Documentation is nested a few levels deep; what is nested deeper is an attack on the stack, and left out. */
export const MAX_DEPTH = 60;

/** Converts phrasing content, references resolved. */
export function inlinesOf(nodes: readonly PhrasingContent[], context: InlineContext): Inline[] {
  const inlines: Inline[] = [];
  if (context.depth <= MAX_DEPTH) for (const node of nodes) addInline(inlines, node, context);
  return inlines;
}

/** The range of a node in its file. */
export function spanOfNode(node: Nodes, context: Pick<InlineContext, "shift" | "file">): Span {
  return spanAt(startOf(node), endOf(node), context);
}

/** A range given by offsets in the converted text. */
export function spanAt(start: number, end: number, { shift, file }: Pick<InlineContext, "shift" | "file">): Span {
  return spanIn(file, start + shift, end + shift);
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}

function addInline(inlines: Inline[], node: PhrasingContent, context: InlineContext): void {
  switch (node.type) {
    case "text":
      addText(inlines, node.value, node, context);
      return;
    case "inlineCode":
      inlines.push({ kind: "code", text: node.value, span: spanOfNode(node, context) });
      return;
    case "emphasis":
    case "strong":
    case "delete": {
      const kind = node.type === "emphasis" ? "emphasis" : "strong";
      inlines.push({ kind, children: contentOf(node.children, context), span: spanOfNode(node, context) });
      return;
    }
    case "link": {
      const autolink = context.source[startOf(node)] === "<";
      inlines.push({
        kind: "link",
        target: node.url,
        autolink,
        children: contentOf(node.children, context),
        span: spanOfNode(node, context),
      });
      return;
    }
    case "linkReference": {
      const target = context.definitions.get(node.identifier)?.url;
      const children = contentOf(node.children, context);
      if (target === undefined) inlines.push(...children);
      else inlines.push({ kind: "link", target, autolink: false, children, span: spanOfNode(node, context) });
      return;
    }
    case "break":
      inlines.push({ kind: "break", hard: true, span: spanOfNode(node, context) });
      return;
    case "html": {
      const span = spanOfNode(node, context);
      inlines.push(LINE_BREAK_TAG.test(node.value) ? { kind: "break", hard: true, span } : { kind: "html", text: node.value, span });
      return;
    }
    default:
  }
}

function contentOf(nodes: readonly PhrasingContent[], context: InlineContext): Inline[] {
  return inlinesOf(nodes, { ...context, depth: context.depth + 1 });
}

/** Text goes in one piece, unless its lines end inside it: then each end becomes a soft break. */
function addText(inlines: Inline[], value: string, node: Nodes, context: InlineContext): void {
  const lines = value.includes("\n") || value.includes("\r") ? linesOf(value) : [];
  const start = startOf(node);
  const sourceLines = lines.length > 1 ? linesOf(context.source.slice(start, endOf(node))) : [];
  // Decoding never adds or removes a line end, but stay with the whole if it did.
  if (lines.length < 2 || sourceLines.length !== lines.length) {
    inlines.push({ kind: "text", text: value, span: spanOfNode(node, context) });
    return;
  }
  lines.forEach(({ text }, index) => {
    const at = sourceLines[index];
    if (at === undefined) return;
    const indent = index > 0 ? at.text.length - at.text.trimStart().length : 0;
    const end = start + at.end;
    if (text !== "") inlines.push({ kind: "text", text, span: spanAt(start + at.start + indent, end, context) });
    if (index < lines.length - 1) inlines.push({ kind: "break", hard: false, span: spanAt(end, start + at.next, context) });
  });
}
