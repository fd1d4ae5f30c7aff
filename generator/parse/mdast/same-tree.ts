import type { Blockquote, Code, Nodes, Paragraph, Root } from "mdast";
import { joinBareAddresses } from "./bare-addresses.js";

/** What lists and quotations hold where nothing is known to differ. */
const PLAIN: ReadonlySet<string> = new Set([
  ...["paragraph", "list", "listItem", "code", "table", "tableRow", "tableCell"],
  ...["text", "emphasis", "strong", "inlineCode", "link", "linkReference", "html"],
]);

/** A line of a quotation without its mark, and one with it. */
const LAZY = /\n(?! {0,3}>)/;
const MARKED = /\n {0,3}>/;

/** What ends, without a blank line, where a paragraph or a table begins: only if one of them is no such thing. */
const ENDLESS: Readonly<Record<"paragraph" | "table", ReadonlySet<string>>> = {
  paragraph: new Set(["paragraph", "table", "list", "blockquote", "definition"]),
  table: new Set(["list", "blockquote", "definition"]),
};

/** How an item of a list begins. */
const ITEM = /^(?:\d{1,9}[.)]|[-+*])(?:\s|$)/;

/** The last line of a fence. */
const CLOSING = /\n( *)(`{3,}|~{3,})[ \t]*$/;

/**
 * Makes a tree of satteri's the reference's, position by position, where it knows how.
 *
 * Satteri reads more than the dialect (bare addresses, text struck out, lists of tasks, other front matter), and takes some ends for others, most
 * in lists and quotations. Documentation hardly has such places: a tree with one that may differ is not looked at any closer.
 *
 * @param root - bare addresses in it become text
 * @returns whether it is the reference's now
 */
export function makeSame(root: Root, text: string): boolean {
  const [first] = root.children;
  if (text.startsWith("---") && !(first?.type === "yaml" && sourceOf(first, text).endsWith("---"))) return false;
  return isSame(root, text, false);
}

/** @param isContained - whether the node stands in a list or a quotation */
function isSame(node: Nodes, text: string, isContained: boolean): boolean {
  if (!isKnown(node, text, isContained)) return false;
  if (!("children" in node)) return true;
  if (!joinBareAddresses(node, text)) return false;
  const inner = isContained || isContainer(node);
  let before: Nodes | undefined;
  for (const child of node.children) {
    if ((inner && !isPlain(child, node)) || !isApart(before, child, text) || !isSame(child, text, inner)) return false;
    before = child;
  }
  return true;
}

function isApart(before: Nodes | undefined, node: Nodes, text: string): boolean {
  if (before === undefined || (node.type !== "paragraph" && node.type !== "table") || !ENDLESS[node.type].has(before.type)) return true;
  const between = text.slice(before.position?.end.offset, node.position?.start.offset);
  return between.indexOf("\n") < between.lastIndexOf("\n");
}

/** Whether a node in a list or a quotation is of a kind where nothing is known to differ. */
function isPlain(node: Nodes, parent: Nodes): boolean {
  if (node.type === "html") return !isContainer(parent) && !node.value.includes("\n");
  return PLAIN.has(node.type);
}

function isContainer({ type }: Nodes): boolean {
  return type === "listItem" || type === "blockquote";
}

/** Whether the reference reads such a node there, whatever it contains. */
function isKnown(node: Nodes, text: string, isContained: boolean): boolean {
  switch (node.type) {
    case "paragraph":
      return isKnownParagraph(node, text, isContained);
    case "code":
      return isClosedFence(node, text, isContained);
    case "definition":
      return !/[|\n]/.test(sourceOf(node, text));
    case "tableRow":
      // Other characters may begin what ends a table.
      return /[|\w]/.test(text[node.position?.start.offset ?? -1] ?? "");
    case "listItem":
      return node.children.length > 0 && typeof node.checked !== "boolean";
    case "blockquote":
      return isKnownQuotation(node, text);
    case "delete":
      return false;
    default:
      return (node.type as string) !== "toml";
  }
}

/** In a list, the ends of others differ. */
function isClosedFence(node: Code, text: string, isContained: boolean): boolean {
  const source = sourceOf(node, text);
  const [, indent = "", mark] = CLOSING.exec(source.slice(Math.max(0, source.lastIndexOf("\n")))) ?? [];
  if (mark === undefined || !source.startsWith(mark.slice(0, 3)) || source.startsWith(mark + mark.slice(0, 1))) return false;
  return isContained ? indent.length + 1 === node.position?.start.column : indent.length < 4;
}

/** A paragraph may be what the reference takes for a list or a table. */
function isKnownParagraph(node: Paragraph, text: string, isContained: boolean): boolean {
  const source = sourceOf(node, text);
  return !ITEM.test(source) && !(isContained && source.includes("|") && source.includes("\n"));
}

/** Where a list ends in a quotation that goes on behind it, or in another list there, the two disagree. */
function isKnownQuotation(node: Blockquote, text: string): boolean {
  const last = node.children.length - 1;
  const isAllowed = (child: Nodes, index: number): boolean =>
    child.type === "paragraph" ||
    (child.type === "list" && index === last && child.children.every((item) => item.children.every(isParagraph)));
  if (!node.children.every(isAllowed)) return false;
  const source = sourceOf(node, text);
  const lazy = source.search(LAZY);
  return last >= 0 && (lazy < 0 || !MARKED.test(source.slice(lazy + 1)));
}

function isParagraph({ type }: Nodes): boolean {
  return type === "paragraph";
}

function sourceOf({ position }: Nodes, text: string): string {
  return text.slice(position?.start.offset, position?.end.offset);
}
