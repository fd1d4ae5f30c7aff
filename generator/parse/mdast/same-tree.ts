import type { Blockquote, Nodes, Paragraph, Root } from "mdast";
import { joinBareAddresses } from "./bare-addresses.js";

/** Characters that become others or count in other ways, and lines that end in another way. */
const CHARACTERS = /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\uFEFF]|\r(?!\n)|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/;

/** Marks of emphasis beside other marks, or beside what is no word for one and a word for the other. */
const EMPHASIS = /\*\\?[_~]|\*\\\*|[_~]\*|_~|~_|\\[*_][*_]|[*_][\uD800-\uDBFF]|[\uDC00-\uDFFF][*_]/;

/** What lists and quotations hold where nothing is known to differ. */
const PLAIN: ReadonlySet<string> = new Set([
  ...["paragraph", "list", "listItem", "code", "table", "tableRow", "tableCell"],
  ...["text", "emphasis", "strong", "inlineCode", "link", "linkReference", "html"],
]);

/** A line of a quotation without its mark, before one with it. */
const LAZY = /\n(?! {0,3}>)[^]*\n {0,3}>/;

/** Nothing, up to the end or a blank line. */
const NOTHING = /[ \t]*(?:\r?\n[ \t>]*(?:\r?\n|$)|$)/y;

/** How an item of a list begins. */
const ITEM = /^(?:\d{1,9}[.)]|[-+*])(?:\s|$)/;

const CLOSED_FENCE = /^(`{3,}|~{3,})[^]*\n *\1[`~]*[ \t]*$/;

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
  if (CHARACTERS.test(text) || EMPHASIS.test(text)) return false;
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
  for (const child of node.children) if ((inner && !isPlain(child, node)) || !isSame(child, text, inner)) return false;
  return true;
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
      return CLOSED_FENCE.test(sourceOf(node, text));
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

/** A paragraph may be what the reference takes for a list or a table. */
function isKnownParagraph(node: Paragraph, text: string, isContained: boolean): boolean {
  const source = sourceOf(node, text);
  if (ITEM.test(source)) return false;
  if (!source.includes("|")) return true;
  NOTHING.lastIndex = node.position?.end.offset ?? 0;
  return !(isContained && source.includes("\n")) && NOTHING.test(text);
}

/** Where a list ends in a quotation that goes on behind it, the two disagree. */
function isKnownQuotation(node: Blockquote, text: string): boolean {
  const last = node.children.length - 1;
  if (!node.children.every(({ type }, index) => type === "paragraph" || (type === "list" && index === last))) return false;
  return last >= 0 && !LAZY.test(sourceOf(node, text));
}

function sourceOf({ position }: Nodes, text: string): string {
  return text.slice(position?.start.offset, position?.end.offset);
}
