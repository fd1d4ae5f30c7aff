import type { Code, Html } from "mdast";
import type { EmbeddedText } from "../../text/embedded-text.js";
import { linesOf } from "../../text/lines.js";
import { spanAt, type InlineContext } from "./inlines.js";

/** How a fence begins; further to the right it is text of a block that is indented. */
const FENCE = /^ {0,3}[`~]{3}/;

/** The content of a code block, with the way back to the page. */
export function codeContent(node: Code, context: InlineContext): EmbeddedText {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const source = context.source.slice(start, end);
  const fenced = FENCE.test(source);
  const at = start + (fenced ? behindFirstLine(source) : 0);
  if (at >= end || node.value === "") return { text: "", runs: [], span: spanAt(Math.min(at, end), Math.min(at, end), context) };
  if (context.source.startsWith(node.value, at)) return wholeRun(node.value, at, context);
  return lineRuns(node.value, source, start, fenced ? 1 : 0, context);
}

function behindFirstLine(text: string): number {
  const mark = /\r\n|\r|\n/.exec(text);
  return mark === null ? text.length : mark.index + mark[0].length;
}

/** What stands between `<!--` and `-->`; undefined where the node is no comment. */
export function commentContent(node: Html, context: InlineContext): EmbeddedText | undefined {
  const open = node.value.indexOf("<!--");
  if (open < 0 || node.value.slice(0, open).trim() !== "") return undefined;
  const close = node.value.indexOf("-->", open + 4);
  const text = node.value.slice(open + 4, close < 0 ? undefined : close);
  return wholeRun(text, (node.position?.start.offset ?? 0) + open + 4, context);
}

function wholeRun(text: string, at: number, context: InlineContext): EmbeddedText {
  return { text, runs: [{ offset: 0, at: at + context.shift }], span: spanAt(at, at + text.length, context) };
}

/** A block in a list or a quotation has lost the same prefix on each line: map line by line. */
function lineRuns(value: string, source: string, start: number, skip: number, context: InlineContext): EmbeddedText {
  const sourceLines = linesOf(source);
  const runs: { offset: number; at: number }[] = [];
  let last = start;
  linesOf(value).forEach((line, index) => {
    const from = sourceLines[index + skip];
    if (from === undefined) return;
    const prefix = Math.max(0, from.text.length - line.text.length);
    runs.push({ offset: line.start, at: start + from.start + prefix + context.shift });
    last = start + from.start + from.text.length;
  });
  const first = (runs[0]?.at ?? start + context.shift) - context.shift;
  return { text: value, runs, span: spanAt(first, Math.max(first, last), context) };
}
