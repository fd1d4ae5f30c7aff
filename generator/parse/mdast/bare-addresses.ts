import type { Nodes, Parents, Text } from "mdast";

/** An address without a character that means something else in Markdown. */
const PLAIN_ADDRESS = /^(?:https?:\/\/|www\.)?[A-Za-z\d][A-Za-z\d.:/@?=,%+#$;{}-]*$/;

/** Whether a link is none in the dialect: GFM takes addresses in plain text for links. */
function isBareAddress(node: Nodes, text: string): boolean {
  if (node.type !== "link") return false;
  const first = text[node.position?.start.offset ?? -1];
  return first !== "[" && first !== "<";
}

/**
 * Makes text again of the bare addresses among the children of a node.
 *
 * @returns whether it is the text that is there without them
 */
export function joinBareAddresses(parent: Parents, text: string): boolean {
  if (!hasBareAddress(parent, text)) return true;
  const joined: Nodes[] = [];
  let isOpen = false;
  for (const node of parent.children as readonly Nodes[]) {
    const isBare = isBareAddress(node, text);
    const piece = isBare ? addressOf(node, text) : node;
    if (piece === undefined) return false;
    const before = joined.at(-1);
    if (piece.type === "text" && before?.type === "text" && (isBare || isOpen)) joined[joined.length - 1] = behind(before, piece);
    else joined.push(piece);
    isOpen = isBare || (isOpen && piece.type === "text");
  }
  parent.children = joined as typeof parent.children;
  return true;
}

/** A loop: every node with content is asked. */
function hasBareAddress(parent: Parents, text: string): boolean {
  for (const node of parent.children) if (isBareAddress(node, text)) return true;
  return false;
}

function addressOf(node: Nodes, text: string): Text | undefined {
  if (node.type !== "link" || node.position === undefined) return undefined;
  const value = text.slice(node.position.start.offset, node.position.end.offset);
  return PLAIN_ADDRESS.test(value) ? { type: "text", value, position: node.position } : undefined;
}

function behind(before: Text, { value, position }: Text): Text {
  return {
    type: "text",
    value: before.value + value,
    ...(before.position && position && { position: { start: before.position.start, end: position.end } }),
  };
}
