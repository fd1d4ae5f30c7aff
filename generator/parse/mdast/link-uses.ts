import type { Nodes, Parents, Root } from "mdast";
import type { Span } from "../../text/span.js";
import type { LinkUse } from "../outline.js";

/** The links of a document, and the names that its HTML gives to places. */
export interface LinkReading {
  readonly links: readonly LinkUse[];
  readonly anchors: readonly string[];
}

/** `[text][label]`, also `[label][]`; behind a word the brackets are an index. */
const REFERENCE = /(?<![\w\]\\)])\[([^[\]]{1,300})\](?:\[([^[\]]{0,300})\])/g;
/** `[text](target` that Markdown took for text. */
const BROKEN = /(?<!\\)\[[^[\]]{1,300}\](?:\(([^()\r\n]{1,300})| \(([^()\s]{1,300}\.md(?:#[^()\s]{0,100})?)\))/g;
/** What one writes as a target. */
const TARGET = /^(?:https?:\/\/|\/|\.{0,2}\/|#)|\.md\b/i;
const PLACE_NAME = /\s(?:id|name)\s*=\s*["']?([^"'\s>]+)/gi;
const ADDRESS = /\s(href|src)\s*=\s*["']([^"']+)["']/gi;
const DIRECTIVE = /\[!INCLUDE\s*$/i;

/** Finds every link, image and definition of a document, and what was meant as a link and is none. */
export function readLinks(root: Root, source: string): LinkReading {
  const links: LinkUse[] = [];
  const anchors: string[] = [];
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === "html") readHtml(node.value, startOf(node), links, anchors);
    const use = useOf(node, source);
    if (use) links.push(use);
    if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") links.push(...unreadLinks(node, source));
    if ("children" in node) open.push(...node.children);
  }
  return { links: links.sort((first, second) => first.span.start - second.span.start), anchors };
}

function useOf(node: Nodes, source: string): LinkUse | undefined {
  if (node.type !== "link" && node.type !== "image" && node.type !== "definition") return undefined;
  const start = startOf(node);
  // What a directive includes, discovery has looked for.
  if (node.type === "link" && DIRECTIVE.test(source.slice(Math.max(0, start - 12), start))) return undefined;
  const behind = node.type === "link" ? endOf(node.children.at(-1)) : undefined;
  return {
    kind: node.type === "image" ? "image" : "link",
    target: node.url,
    span: targetSpan(source, start, endOf(node) ?? start, behind),
  };
}

/** Where the target stands: the whole link, where there is none. */
function targetSpan(source: string, start: number, end: number, behind: number | undefined): Span {
  const text = source.slice(start, end);
  const label = behind === undefined ? text.lastIndexOf("](") : behind - start;
  const lead = /\]\s*[(:]\s*<?/y;
  lead.lastIndex = label < 0 ? text.indexOf("]:") : label;
  const from = lead.test(text) ? lead.lastIndex : /^<?/.exec(text)?.[0].length;
  const rest = text.slice(from);
  const raw = /^[^\s>]*/.exec(rest)?.[0] ?? "";
  const target = raw.length === rest.length && raw.endsWith(")") ? raw.slice(0, -1) : raw;
  return target === "" ? { start, end } : { start: start + (from ?? 0), end: start + (from ?? 0) + target.length };
}

function readHtml(html: string, at: number, links: LinkUse[], anchors: string[]): void {
  const close = html.startsWith("<!--") ? html.lastIndexOf("-->") : 0;
  const text = close < 0 ? "" : html.slice(close);
  for (const match of text.matchAll(PLACE_NAME)) if (match[1] !== undefined) anchors.push(match[1]);
  for (const { 0: whole, 1: name, 2: target, index } of text.matchAll(ADDRESS)) {
    if (target === undefined) continue;
    const end = at + close + index + whole.length - 1;
    links.push({ kind: name?.toLowerCase() === "src" ? "image" : "link", target, span: { start: end - target.length, end } });
  }
}

/** Text that looks like a link and is none: a reference without a definition, a target without its parenthesis or with blanks. */
function unreadLinks(node: Parents, source: string): LinkUse[] {
  const start = startOf(node);
  if (!source.slice(start, endOf(node)).includes("]")) return [];
  const text = readerText(node, source);
  if (!text.includes("]")) return [];
  const links: LinkUse[] = [];
  for (const { 0: whole, 1: first = "", 2: second = "", index } of text.matchAll(REFERENCE)) {
    const label = second === "" ? first : second;
    if (!/[A-Za-z]/.test(label)) continue;
    const from = start + index + (second === "" ? 1 : whole.length - 1 - second.length);
    links.push({ kind: "undefined", target: label, span: { start: from, end: from + label.length } });
  }
  for (const { 0: whole, 1: open, 2: apart, index } of text.matchAll(BROKEN)) {
    const written = open ?? apart ?? "";
    if (!TARGET.test(written.trimStart())) continue;
    // Behind the first blank there may be the rest of the sentence.
    const target = /^\s*([^\s|]+?)[.,;:]*(?=[\s|]|$)/.exec(written)?.[1] ?? written;
    const end = start + index + whole.length - written.length + written.indexOf(target) + target.length;
    links.push({ kind: "broken", target, span: { start: start + index, end: apart === undefined ? end : start + index + whole.length } });
  }
  return links;
}

/** The source of a node with everything but text, bold and italic text blotted out; of the same length. */
function readerText(node: Parents, source: string): string {
  const start = startOf(node);
  const end = endOf(node) ?? start;
  let text = "";
  let at = start;
  const visit = (child: Nodes): void => {
    if (child.type === "text") return;
    if (child.type === "emphasis" || child.type === "strong") {
      for (const inner of child.children) visit(inner);
      return;
    }
    text += source.slice(at, startOf(child)) + "x".repeat((endOf(child) ?? startOf(child)) - startOf(child));
    at = endOf(child) ?? at;
  };
  for (const child of node.children) visit(child);
  return text + source.slice(at, end);
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Nodes | undefined): number | undefined {
  return node?.position?.end.offset;
}
