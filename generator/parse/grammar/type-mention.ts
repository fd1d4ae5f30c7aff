import { spanInFile } from "../../text/embedded-text.js";
import type { FormId } from "../forms.js";
import { leavesReference, type NamedTypeExpression, type TypeExpression } from "../type-expression.js";
import {
  ADDRESS_OF,
  NO_TYPE_NAMES,
  ONE,
  PLURAL_NOUN,
  PRIMITIVE_CONTEXT,
  PRIMITIVE_MENTION,
  SEVERAL,
  TRUTH_VALUE,
  TYPE_NOUN,
} from "../vocabulary/response-phrases.js";
import { marksFrom, masked, slice, type FlatText, type Mark } from "./flat-text.js";
import type { Sentence } from "./sentence.js";

/** A type that a sentence speaks of. */
export interface TypeMention {
  readonly type: TypeExpression;
  readonly form: Extract<FormId, "response/object" | "response/collection" | "response/bold" | "response/primitive">;
}

/**
 * Finds the type that sentences speak of: the first link to a type's page, else a name in bold or back-ticks, else a name in camel
 * case, else a primitive; a collection where the words around it say so.
 */
export function findTypeMention(flat: FlatText, sentences: readonly Sentence[]): TypeMention | undefined {
  return (
    mentionOf(flat, sentences, linkedName) ??
    mentionOf(flat, sentences, markedName) ??
    mentionOf(flat, sentences, plainName) ??
    mentionOf(flat, sentences, primitive)
  );
}

type Finder = (flat: FlatText, sentence: Sentence) => Found | undefined;

interface Found {
  readonly named: NamedTypeExpression;
  readonly form: TypeMention["form"] | undefined;
  readonly start: number;
  readonly end: number;
  readonly several: boolean;
}

function mentionOf(flat: FlatText, sentences: readonly Sentence[], find: Finder): TypeMention | undefined {
  for (const sentence of sentences) {
    const found = find(flat, sentence);
    if (found === undefined) continue;
    const several = found.several || isSeveral(flat, sentence, found);
    const type: TypeExpression = several ? { kind: "collection", of: found.named, span: found.named.span } : found.named;
    return { type, form: found.form ?? (several ? "response/collection" : "response/object") };
  }
  return undefined;
}

/** Looks for the word at both sides of the name: anywhere before it, close behind it. Names hide it. */
function isSeveral(flat: FlatText, sentence: Sentence, { start, end }: Found): boolean {
  const hidden = masked(flat, "\ufffc", ({ inline }) => inline.kind === "link" || inline.kind === "strong" || inline.kind === "code");
  const before = hidden.slice(sentence.start, start);
  const behind = hidden.slice(end, sentence.end);
  return SEVERAL.test(before) || /^[^.,;\ufffc]{0,24}\bcollections?\b/i.test(behind) || (PLURAL_NOUN.test(behind) && !ONE.test(before));
}

/** The first link whose words are a name; words with blanks are one only before a noun for types. */
function linkedName(flat: FlatText, sentence: Sentence): Found | undefined {
  for (const { inline, start, end } of marksFrom(flat, sentence.start, sentence.end)) {
    if (inline.kind !== "link" || inline.autolink) continue;
    const { value, span } = slice(flat, start, end);
    const words = value.split(/\s+/);
    const last = (words.at(-1) ?? "").toLowerCase();
    const noun = words.length > 1 && TYPE_NOUN.test(last);
    if (value === "" || (words.length > 1 && !noun) || /^(?:mailto:|#tab)/i.test(inline.target)) continue;
    if (words.length === 1 && leavesReference(inline.target)) continue;
    if (ADDRESS_OF.test(wordsBefore(flat, sentence, start))) continue;
    const name = noun ? words.slice(0, -1).join(" ") : value;
    return {
      named: { kind: "named", name: name.replace(/\.md$/i, ""), target: inline.target, span },
      form: undefined,
      start,
      end,
      several: /^collections?$/.test(last),
    };
  }
  return undefined;
}

/** The words of the sentence close before a place. */
function wordsBefore(flat: FlatText, sentence: Sentence, at: number): string {
  return flat.content.text.slice(Math.max(sentence.start, at - 80), at);
}

const NAME = /^[A-Za-z_][\w.]*$/;

/** A name in bold, italics or back-ticks before a noun for types, or behind a word for several. */
function markedName(flat: FlatText, sentence: Sentence): Found | undefined {
  for (const { inline, start, end } of marksFrom(flat, sentence.start, sentence.end)) {
    if (!isMarkup(inline.kind)) continue;
    const { value, span } = slice(flat, start, end);
    if (!NAME.test(value) || NO_TYPE_NAMES.has(value.toLowerCase()) || PRIMITIVE_MENTION.exec(value)?.[0] === value) continue;
    const before = wordsBefore(flat, sentence, start);
    if (ADDRESS_OF.test(before)) continue;
    if (
      !TYPE_NOUN.test(flat.content.text.slice(end, sentence.end)) &&
      !/\b(?:collection|list|array|representation) of (?:an? |the )?$/i.test(before)
    )
      continue;
    return { named: { kind: "named", name: value, span }, form: "response/bold", start, end, several: false };
  }
  return undefined;
}

function isMarkup(kind: Mark["inline"]["kind"]): boolean {
  return kind === "strong" || kind === "emphasis" || kind === "code";
}

/** Words directly before the name of what is asked for. */
const REPRESENTATION_OF = /\brepresentations? (?:of|for) (?:an? |the )?(?:new |updated )?$/i;

/** A plain name before a noun for types: with a capital inside, or where only a name can stand. */
function plainName(flat: FlatText, sentence: Sentence): Found | undefined {
  for (const match of sentence.text.matchAll(/[A-Za-z][A-Za-z0-9_]*/g)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const before = wordsBefore(flat, sentence, start);
    const certain = /^[a-z0-9]+[A-Z]/.test(match[0]) || REPRESENTATION_OF.test(before);
    if (
      !certain ||
      ADDRESS_OF.test(before) ||
      NO_TYPE_NAMES.has(match[0].toLowerCase()) ||
      !TYPE_NOUN.test(flat.content.text.slice(end, sentence.end))
    )
      continue;
    return {
      named: { kind: "named", name: match[0], span: spanInFile(flat.content, start, end) },
      form: undefined,
      start,
      end,
      several: false,
    };
  }
  return undefined;
}

function primitive(flat: FlatText, sentence: Sentence): Found | undefined {
  const truth = TRUTH_VALUE.exec(sentence.text);
  if (truth !== null) {
    const at = sentence.start + truth.index;
    const span = spanInFile(flat.content, at, at + truth[0].length);
    return {
      named: { kind: "named", name: "Boolean", span },
      form: "response/primitive",
      start: at,
      end: at + truth[0].length,
      several: false,
    };
  }
  const match = PRIMITIVE_MENTION.exec(sentence.text);
  const [written, word = "", plural = ""] = match ?? [];
  if (match === null || written === undefined) return undefined;
  const start = sentence.start + match.index;
  const end = start + written.length;
  if (!PRIMITIVE_CONTEXT.test(flat.content.text.slice(end, sentence.end))) return undefined;
  const named: NamedTypeExpression = { kind: "named", name: word, span: spanInFile(flat.content, start, end - plural.length) };
  return { named, form: "response/primitive", start, end, several: false };
}
