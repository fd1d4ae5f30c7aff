import { parseTree, printParseErrorCode, type Node, type ParseError, type ParseOptions } from "jsonc-parser";
import { jsonrepair } from "jsonrepair";
import { spanInFile, type EmbeddedText } from "./embedded-text.js";
import { clamp, faultsOf, locateFaults, TEXT_BEHIND, type Fault, type JsonFault, type SyntaxFault } from "./json-fault.js";
import type { JsonNode, JsonProperty } from "./json-node.js";
import { substituteJson, type SubstitutedText } from "./json-substitution.js";
import { located, type Span } from "./span.js";
import { isJson, readStrictJson } from "./strict-json.js";

export * from "./json-node.js";
export { splitFaults, type JsonFault } from "./json-fault.js";

/** What was read from a text. */
export interface JsonReading {
  /** Absent where the text is no JSON, or too broken to tell. */
  readonly root?: JsonNode;
  /** In the order of the text; empty for strict JSON. */
  readonly faults: readonly JsonFault[];
  /** Whether the value had to be guessed, so that spans are approximate. */
  readonly repaired: boolean;
}

/** Deeper nesting is no documentation, and readers of JSON are recursive. */
const MAX_DEPTH = 100;

/** Longer text is not worth guessing at. */
const MAX_REPAIRED_LENGTH = 200_000;

/** Faults that leave the tree whole. */
const HARMLESS: ReadonlySet<string> = new Set(["CommaExpected", "EndOfFileExpected", "InvalidEscapeCharacter", "InvalidCharacter"]);

const STRICT: ParseOptions = { allowTrailingComma: false, disallowComments: true };
const LENIENT: ParseOptions = { allowTrailingComma: true, disallowComments: false };

/**
 * Reads JSON as documentation writes it.
 *
 * Comments, trailing and missing commas, other quotation marks and blanks, ellipses, line ends in strings and text behind the first
 * value are read through with exact places; what else is wrong is guessed at, with approximate places.
 *
 * @param text - the text of a fence, a part of it, or of a comment
 * @returns the value as far as there is one, and every fault
 */
export function readJson(text: EmbeddedText): JsonReading {
  const known = READ.get(text);
  if (known !== undefined) return known;
  const reading = readText(text);
  READ.set(text, reading);
  return reading;
}

/** What was read of texts that are still in use: nearly every part of docwright asks for the same bodies. */
const READ = new WeakMap<EmbeddedText, JsonReading>();

function readText(text: EmbeddedText): JsonReading {
  if (isTooDeep(text.text)) return { faults: [{ message: "it is nested too deeply", span: text.span }], repaired: false };
  const root = readStrictJson(text);
  if (root) return { root, faults: [], repaired: false };
  if (!looksLikeJson(text.text)) return { faults: [{ message: "it does not start like JSON", span: startOf(text) }], repaired: false };
  return readFaulty(text);
}

/** Whether nobody should read a text as JSON. Brackets in strings count too: the bound is generous, and this need not be exact. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5b || unit === 0x7b) depth++;
    else if ((unit === 0x5d || unit === 0x7d) && depth > 0) depth--;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

/** Whether {@link readJson} finds no fault in a text. */
export function isFaultless(text: EmbeddedText): boolean {
  return (!isTooDeep(text.text) && isJson(text.text)) || readJson(text).faults.length === 0;
}

/** Whether a text starts like an object, an array or a member of an object. */
export function looksLikeJson(text: string): boolean {
  return /^[\s\u00a0\u200b\ufeff]*(?:[{[]|\/\/|\/\*|"[^"\n]*"\s*:)/.test(text);
}

function readFaulty(text: EmbeddedText): JsonReading {
  const asWritten = { text: text.text, substitutions: [] };
  const read = readLeniently(text, asWritten) ?? readLeniently(text, substituteJson(text.text));
  if (read !== undefined) return read;
  // What follows the first fault is its consequence.
  const first = faultsOf(text.text, text.text, parse(text.text, LENIENT).errors.slice(0, 1)).map(({ message, start, end }) => ({
    message,
    start,
    end,
  }));
  const faults = locateFaults(text, first);
  const root = guess(text);
  return root ? { root, faults, repaired: true } : { faults, repaired: false };
}

/** Reads text whose faults leave the tree whole; undefined where they do not. */
function readLeniently(text: EmbeddedText, { text: substituted, substitutions }: SubstitutedText): JsonReading | undefined {
  const shift = hasMembersOnly(substituted) ? 1 : 0;
  const whole = shift === 1 ? `{${substituted}}` : substituted;
  const lenient = parse(whole, LENIENT);
  const root = lenient.root;
  if (root === undefined) return undefined;
  const end = root.offset + root.length;
  if (!lenient.errors.every(({ code, offset }) => offset >= end || HARMLESS.has(code))) return undefined;
  const strict = parse(whole, STRICT);
  // A bracket that is missing at the end is not text behind it.
  const behind = strict.errors.some(({ code, offset }) => offset >= end && !code.startsWith("Close"));
  const cut = behind ? end - shift : text.text.length;
  const written = shift === 1 ? `{${text.text}}` : text.text;
  const read = faultsOf(whole, written, strict.errors).map((fault) => shifted(fault, -shift));
  const faults = [...substitutions, ...read].filter((fault) => fault.start < cut);
  if (cut < text.text.length) faults.push({ message: TEXT_BEHIND, ...wordsBehind(text.text, cut) });
  if (shift === 1) faults.push({ message: "the braces are missing", start: 0, end: 1 });
  return { root: nodeOf(root, exactSpans(text, shift)), faults: locateFaults(text, faults), repaired: false };
}

function shifted({ message, start, end, edits }: Fault, by: number): Fault {
  const moved = edits?.map((edit) => ({ ...edit, start: edit.start + by, end: edit.end + by }));
  return { message, start: start + by, end: end + by, ...(moved && { edits: moved }) };
}

/** Whether a text has members of an object without the braces around them. */
function hasMembersOnly(text: string): boolean {
  return /^\s*"/.test(text);
}

/** The words behind a value; where only blanks are, the first that JSON does not know. */
function wordsBehind(text: string, cut: number): { start: number; end: number } {
  const rest = text.slice(cut);
  const end = text.trimEnd().length;
  if (end > cut) return { start: cut + rest.length - rest.trimStart().length, end };
  const blank = cut + Math.max(0, rest.search(/[^ \t\r\n]/));
  return { start: blank, end: Math.min(blank + 1, text.length) };
}

function guess(text: EmbeddedText): JsonNode | undefined {
  if (text.text.length > MAX_REPAIRED_LENGTH) return undefined;
  const repaired = repair(hasMembersOnly(text.text) ? `{${text.text}}` : text.text);
  const tree = repaired === undefined ? undefined : parse(repaired, {}).root;
  return tree && nodeOf(tree, approximateSpans(text));
}

/** The library throws where it has no idea. */
function repair(text: string): string | undefined {
  try {
    return jsonrepair(text);
  } catch {
    return undefined;
  }
}

function parse(text: string, options: ParseOptions): { root: Node | undefined; errors: readonly SyntaxFault[] } {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, options);
  return { root, errors: errors.map(({ error, offset, length }) => ({ code: printParseErrorCode(error), offset, length })) };
}

function startOf(text: EmbeddedText): Span {
  const lead = text.text.length - text.text.trimStart().length;
  const line = /^[^\r\n]*/.exec(text.text.slice(lead))?.[0].trimEnd() ?? "";
  return spanInFile(text, lead, lead + line.length);
}

/** Gives the place of a node; called for every node, containers before their content. */
type SpanOf = (node: Node) => Span;

function exactSpans(text: EmbeddedText, shift: number): SpanOf {
  return (node) => spanInFile(text, clamp(text, node.offset - shift), clamp(text, node.offset - shift + node.length));
}

/** How far a value is looked for behind the one before it. */
const WINDOW = 2000;

/** Looks for each value's text behind the one before it. */
function approximateSpans(text: EmbeddedText): SpanOf {
  let cursor = 0;
  return (node) => {
    const word = node.type === "object" ? "{" : node.type === "array" ? "[" : String(node.value);
    const found = word === "" ? -1 : text.text.slice(cursor, cursor + WINDOW + word.length).indexOf(word);
    const start = found < 0 ? cursor : cursor + found;
    if (found >= 0) cursor = start + word.length;
    return spanInFile(text, start, found < 0 ? Math.min(start + 1, text.text.length) : cursor);
  };
}

/** A node without a value, such as a member that ends behind its colon, is left out. */
function nodeOf(node: Node, spanOf: SpanOf): JsonNode {
  const span = spanOf(node);
  const children = node.children ?? [];
  switch (node.type) {
    case "object":
      return { kind: "object", properties: children.flatMap((child) => propertyOf(child, spanOf)), span };
    case "array":
      return { kind: "array", items: children.map((child) => nodeOf(child, spanOf)), span };
    case "string":
    case "property":
      return { kind: "string", value: String(node.value), span };
    case "number":
      return { kind: "number", value: Number(node.value), span };
    case "boolean":
      return { kind: "boolean", value: node.value === true, span };
    case "null":
      return { kind: "null", span };
  }
}

function propertyOf(property: Node, spanOf: SpanOf): JsonProperty[] {
  const [key, value] = property.children ?? [];
  if (key === undefined || value === undefined) return [];
  return [{ name: located(String(key.value), spanOf(key)), value: nodeOf(value, spanOf) }];
}
