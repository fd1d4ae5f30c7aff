import { spanInFile } from "../../text/embedded-text.js";
import type { Span } from "../../text/span.js";
import { plainText, type Inline } from "../inline.js";
import type { FormId } from "../forms.js";
import type { Reading } from "../reading.js";
import { isKind, type CollectionTypeExpression, type NamedTypeExpression, type TypeExpression } from "../type-expression.js";
import {
  COLLECTION_WORDS,
  NO_TYPE_WORDS,
  PRIMITIVE_WORDS,
  REMARKABLE_CLASSES,
  TYPE_CLASSES,
  TYPE_LEADS,
  UNION_WORDS,
} from "../vocabulary/type-words.js";
import { flatten, type FlatText } from "./flat-text.js";
import { readTail, readLeadingRemark } from "./type-remark.js";
import { TypeCursor } from "./type-cursor.js";
import { typeTokens, type LinkToken, type TypeToken } from "./type-token.js";

/** What reading a type needs everywhere: the cell and the forms met so far, which count only if the cell is understood. */
interface Context {
  readonly flat: FlatText;
  readonly forms: FormId[];
}

/**
 * Reads a type cell.
 *
 * A cell that names no type gives `unknown` and a finding, an empty one `unknown` alone.
 *
 * @param inlines - the cell's content
 * @param span - the cell
 * @param reading - takes the forms met and the finding
 */
export function parseTypeExpression(inlines: readonly Inline[], span: Span, reading: Reading): TypeExpression {
  const text = plainText(inlines);
  if (text === "") return { kind: "unknown", text: "", span };
  const flat = flatten(inlines, span);
  const type = readWhole(flat) ?? readLastSentence(flat) ?? readOnlyLink(flat);
  if (type === undefined) {
    reading.saw("type/unknown");
    reading.report("type/unreadable", span, { text });
    return unresolvedName(flat, text, span, reading);
  }
  reading.saw(...type.forms);
  return type.expression;
}

/** Whether a cell says in so many words that there is no type, as for a method without a result. */
export function saysNoType(inlines: readonly Inline[]): boolean {
  const text = plainText(inlines).toLowerCase();
  return NO_TYPE_WORDS.has(text.endsWith(".") ? text.slice(0, -1).trimEnd() : text);
}

/** The forms that an expression shows by itself, wherever it was read. */
function formsOfName(name: string, target: string | undefined): readonly FormId[] {
  if (target !== undefined) return target.includes("#") ? ["type/anchor-link"] : ["type/link"];
  if (/^edm\./i.test(name)) return ["type/edm"];
  if (name.includes(".")) return ["type/qualified"];
  if (isKind({ name })) return ["type/kind"];
  return [PRIMITIVE_WORDS.has(name.toLowerCase()) ? "type/primitive" : "type/plain"];
}

interface Read {
  readonly expression: TypeExpression;
  readonly forms: readonly FormId[];
}

function readWhole(flat: FlatText): Read | undefined {
  return readTokens(typeTokens(flat), flat);
}

/** More tokens make no type; the bound also keeps the recursion flat. */
const MAX_TOKENS = 200;

function readTokens(tokens: readonly TypeToken[], flat: FlatText): Read | undefined {
  if (tokens.length > MAX_TOKENS) return undefined;
  const context: Context = { flat, forms: [] };
  const cursor = new TypeCursor(tokens);
  const lead = readLeadingRemark(cursor);
  const expression = readUnion(cursor, context);
  if (expression === undefined) return undefined;
  const tail = readTail(cursor, flat.content.text);
  if (tail === undefined) return undefined;
  const remark = [lead, tail.remark].filter((part) => part !== undefined && part !== "").join(", ");
  if (remark !== "") context.forms.push("type/remark");
  if (tail.maxLength !== undefined) context.forms.push("type/max-length");
  const found = { ...(remark !== "" && { remark }), ...(tail.maxLength !== undefined && { maxLength: tail.maxLength }) };
  return { expression: withFacts(expression, found), forms: context.forms };
}

/** A remark or length belongs to the name, however deep it stands. */
function withFacts(expression: TypeExpression, facts: { readonly remark?: string; readonly maxLength?: number }): TypeExpression {
  if (expression.kind === "named") return { ...expression, ...facts };
  if (expression.kind === "collection") return { ...expression, of: withFacts(expression.of, facts) };
  return expression;
}

function readUnion(cursor: TypeCursor, context: Context): TypeExpression | undefined {
  const first = readItem(cursor, context);
  if (first === undefined) return undefined;
  const all = [first];
  for (;;) {
    const before = cursor.at;
    const slash = cursor.takePunctuation("/");
    if (!slash && !cursor.takePunctuation("|") && !cursor.takeWord(UNION_WORDS)) break;
    const next = readItem(cursor, context);
    // `application/json` is no union: a slash joins primitives only.
    if (next === undefined || (slash && !(isPrimitive(all.at(-1)) && isPrimitive(next)))) {
      cursor.at = before;
      break;
    }
    all.push(next);
  }
  if (all.length === 1) return first;
  context.forms.push("type/union");
  return { kind: "union", of: all, span: context.flat.content.span };
}

function isPrimitive(expression: TypeExpression | undefined): boolean {
  return expression?.kind === "named" && expression.target === undefined && PRIMITIVE_WORDS.has(expression.name.toLowerCase());
}

function readItem(cursor: TypeCursor, context: Context): TypeExpression | undefined {
  const start = cursor.offset;
  let expression = readPrimary(cursor, context);
  if (expression === undefined) return undefined;
  while (cursor.takeWord(COLLECTION_WORDS) || cursor.takeBrackets()) {
    context.forms.push(expression.kind === "collection" ? "type/nested-collection" : "type/collection-suffix");
    expression = { kind: "collection", of: expression, span: spanInFile(context.flat.content, start, cursor.endOffset) };
  }
  return expression;
}

function readPrimary(cursor: TypeCursor, context: Context): TypeExpression | undefined {
  cursor.takeWord(TYPE_LEADS);
  if (cursor.takePunctuation("(")) {
    const inner = readUnion(cursor, context);
    return inner !== undefined && cursor.takePunctuation(")") ? inner : undefined;
  }
  return readPrefixedCollection(cursor, context) ?? readName(cursor, context);
}

/** `Collection(X)`, `Collection<X>` and `Collection of X`. */
function readPrefixedCollection(cursor: TypeCursor, context: Context): TypeExpression | undefined {
  const before = cursor.at;
  const start = cursor.offset;
  if (cursor.takeWord(COLLECTION_WORDS)) {
    const opened = cursor.takePunctuation("(") || cursor.takePunctuation("<") || cursor.takePunctuation("[");
    if (opened || cursor.takeWordText("of")) {
      const of = opened ? readUnion(cursor, context) : readItem(cursor, context);
      const closed = !opened || cursor.takePunctuation(")") || cursor.takePunctuation(">") || cursor.takePunctuation("]");
      if (of !== undefined && closed) {
        context.forms.push(opened ? "type/collection-call" : "type/collection-of");
        return { kind: "collection", of, span: spanInFile(context.flat.content, start, cursor.endOffset) };
      }
    }
  }
  cursor.at = before;
  return undefined;
}

function readName(cursor: TypeCursor, context: Context): TypeExpression | undefined {
  const token = cursor.peek();
  if (token === undefined || token.kind === "punctuation") return undefined;
  cursor.at++;
  const expression = token.kind === "link" ? nameOfLink(token, context) : nameOfWord(token.text, token, context);
  if (expression === undefined) return undefined;
  const remarks: string[] = [];
  for (let word = cursor.takeWord(TYPE_CLASSES); word !== undefined; word = cursor.takeWord(TYPE_CLASSES)) {
    if (REMARKABLE_CLASSES.has(word)) remarks.push(word);
    context.forms.push("type/remark");
  }
  return remarks.length > 0 ? withFacts(expression, { remark: remarks.join(" ") }) : expression;
}

function nameOfLink(token: LinkToken, context: Context): TypeExpression {
  const span = spanInFile(context.flat.content, token.start, token.end);
  const inner = token.content.length > 1 ? readTokens(token.content, context.flat)?.expression : undefined;
  context.forms.push(...formsOfName("", token.target));
  if (token.reference) context.forms.push("type/reference-link");
  const target = token.target === "" ? {} : { target: token.target };
  if (inner?.kind === "collection" && inner.of.kind === "named") {
    context.forms.push("type/collection-suffix");
    return { kind: "collection", of: { ...inner.of, ...target, span }, span };
  }
  return { kind: "named", name: token.text.replace(/^#/, "").replace(/\.md$/i, ""), ...target, span };
}

/** A name: identifiers with dots between them. */
const QUALIFIED_NAME = /^#?(?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*$/;

/** A name with the word behind it glued on. */
const GLUED_COLLECTION = /^(\w*[a-z0-9])collection$/;

function nameOfWord(word: string, token: TypeToken, context: Context): NamedTypeExpression | CollectionTypeExpression | undefined {
  if (!QUALIFIED_NAME.test(word) || COLLECTION_WORDS.has(word.toLowerCase())) return undefined;
  const span = spanInFile(context.flat.content, token.start, token.end);
  const glued = GLUED_COLLECTION.exec(word)?.[1];
  // Names are in camel case: a lower-case word behind one with a capital inside cannot be a part of it.
  if (glued !== undefined && (/[a-z0-9][A-Z]/.test(glued) || PRIMITIVE_WORDS.has(glued.toLowerCase()))) {
    context.forms.push("type/collection-suffix", ...formsOfName(glued, undefined));
    return { kind: "collection", of: { kind: "named", name: glued, span: { ...span, end: span.end - "collection".length } }, span };
  }
  const name = word.replace(/^#/, "");
  context.forms.push(...formsOfName(name, undefined));
  return { kind: "named", name, span };
}

/** A description with the type as its last sentence. */
function readLastSentence(flat: FlatText): Read | undefined {
  const tokens = typeTokens(flat);
  const last = tokens.findLastIndex((token, index) => token.text === "." && index < tokens.length - 1);
  if (last < 0) return undefined;
  const read = readTokens(tokens.slice(last + 1), flat);
  return read && isPrimitive(read.expression) ? { ...read, forms: [...read.forms, "type/remark"] } : undefined;
}

/** Prose around the only link of the cell, which must be a name and not words of the prose. */
function readOnlyLink(flat: FlatText): Read | undefined {
  const tokens = typeTokens(flat);
  const links = tokens.filter((token) => token.kind === "link");
  const link = links[0];
  if (link === undefined || links.length > 1 || link.content.length > 1 || link.target === "") return undefined;
  const context: Context = { flat, forms: ["type/remark"] };
  const named = nameOfLink(link, context);
  const several = tokens.some((token) => token.kind === "word" && COLLECTION_WORDS.has(token.text.toLowerCase()));
  if (!several || named.kind === "collection") return { expression: named, forms: context.forms };
  context.forms.push("type/collection-of");
  return { expression: { kind: "collection", of: named, span: flat.content.span }, forms: context.forms };
}

/** Text that names no type is still known to be a collection where it ends with the word; `an array` says nothing of what is in it. */
function unresolvedName(flat: FlatText, text: string, span: Span, reading: Reading): TypeExpression {
  const tokens = typeTokens(flat);
  const last = tokens.at(-1);
  if (last?.kind !== "word" || !COLLECTION_WORDS.has(last.text.toLowerCase())) return { kind: "unknown", text, span };
  const isBare = tokens.slice(0, -1).every((token) => token.kind === "word" && TYPE_LEADS.has(token.text.toLowerCase()));
  if (isBare) reading.saw("type/collection-only");
  return { kind: "collection", of: { kind: "unknown", text: isBare ? "" : text, span }, span };
}
