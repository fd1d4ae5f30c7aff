import type { Definition, Nodes, PhrasingContent } from "mdast";
import type { Span } from "../../text/span.js";
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
  if (context.depth > MAX_DEPTH) return [];
  const inner = { ...context, depth: context.depth + 1 };
  return nodes.flatMap((node) => inlineOf(node, inner));
}

/** The range of a node in its file. */
export function spanOfNode(node: Nodes, context: Pick<InlineContext, "shift" | "file">): Span {
  return spanAt(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0, context);
}

/** A range given by offsets in the converted text. */
export function spanAt(start: number, end: number, context: Pick<InlineContext, "shift" | "file">): Span {
  return { start: start + context.shift, end: end + context.shift, ...(context.file !== undefined && { file: context.file }) };
}

function inlineOf(node: PhrasingContent, context: InlineContext): Inline[] {
  const span = spanOfNode(node, context);
  switch (node.type) {
    case "text":
      return softBreaks(node.value, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0, context);
    case "inlineCode":
      return [{ kind: "code", text: node.value, span }];
    case "emphasis":
    case "strong":
    case "delete":
      return [{ kind: node.type === "emphasis" ? "emphasis" : "strong", children: inlinesOf(node.children, context), span }];
    case "link":
      return [
        {
          kind: "link",
          target: node.url,
          autolink: context.source[span.start - context.shift] === "<",
          children: inlinesOf(node.children, context),
          span,
        },
      ];
    case "linkReference": {
      const definition = context.definitions.get(node.identifier);
      const children = inlinesOf(node.children, context);
      return definition ? [{ kind: "link", target: definition.url, autolink: false, children, span }] : children;
    }
    case "break":
      return [{ kind: "break", hard: true, span }];
    case "html":
      return [LINE_BREAK_TAG.test(node.value) ? { kind: "break", hard: true, span } : { kind: "html", text: node.value, span }];
    default:
      return [];
  }
}

/** Text goes in one piece, unless its lines end inside it: then each end becomes a soft break. */
function softBreaks(value: string, start: number, end: number, context: InlineContext): Inline[] {
  if (!/[\r\n]/.test(value)) return [{ kind: "text", text: value, span: spanAt(start, end, context) }];
  const inlines: Inline[] = [];
  const source = context.source.slice(start, end);
  const sourceLines = linesOf(source);
  const valueLines = linesOf(value);
  // Decoding never adds or removes a line end, but stay with the whole if it did.
  if (sourceLines.length !== valueLines.length) return [{ kind: "text", text: value, span: spanAt(start, end, context) }];
  valueLines.forEach((line, index) => {
    const at = sourceLines[index];
    if (at === undefined) return;
    const indent = at.text.length - at.text.trimStart().length;
    if (line.text !== "") {
      inlines.push({
        kind: "text",
        text: line.text,
        span: spanAt(start + at.start + (index > 0 ? indent : 0), start + at.start + at.text.length, context),
      });
    }
    if (index < valueLines.length - 1) {
      inlines.push({ kind: "break", hard: false, span: spanAt(start + at.start + at.text.length, start + at.end, context) });
    }
  });
  return inlines;
}

/** The lines of a text with their offsets; `end` lies behind the line's end mark. */
export function linesOf(text: string): { readonly text: string; readonly start: number; readonly end: number }[] {
  const lines: { text: string; start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\r|\n/g)) {
    lines.push({ text: text.slice(start, match.index), start, end: match.index + match[0].length });
    start = match.index + match[0].length;
  }
  lines.push({ text: text.slice(start), start, end: text.length });
  return lines;
}
