import type { Root } from "mdast";
import { loadReference } from "./reference.js";
import { loadSatteri } from "./satteri.js";

/** Which library parses: the reference, or whichever of those that give the same trees is fastest here. */
export type ParserChoice = "auto" | "remark";

/** Parses Markdown to mdast, with positions. */
export type MarkdownParser = (text: string) => Root;

/** Gives a parser; whatever the choice, the same text becomes the same blocks. Libraries are loaded when a text first needs them. */
export function createParser(choice: ParserChoice): MarkdownParser {
  const reference = once(loadReference);
  if (choice === "remark") return (text) => reference()(text);
  const satteri = once(loadSatteri);
  return (text) => satteri()?.(text) ?? reference()(text);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
