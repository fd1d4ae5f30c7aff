import { spanInFile, type EmbeddedText } from "../../text/embedded-text.js";
import type { CallArgument } from "../page.js";
import { PLACEHOLDER_TEXTS } from "../vocabulary/http-words.js";
import { indexOutsideBrackets, splitOutsideBrackets } from "./bracket-scan.js";

/** A value as it stands in a path or query. */
export interface PlaceholderValue {
  /** The placeholder's name, or the fixed text. */
  readonly value: string;
  readonly kind: "placeholder" | "literal";
  readonly quoted: boolean;
  /** Fixed text before the opening quotation mark, such as an enumeration's name. */
  readonly prefix: string;
}

const BRACES = /^\{([^{}]*)\}$/;
const ANGLES = /^<([^<>]*)>$/;
const QUOTED = /^([A-Za-z_][\w.]*)?(['"\u2018\u2019])(.*)['"\u2018\u2019]$/s;
/** A word that is no literal of OData, so that it stands for a value. */
const BARE_WORD = /^[A-Za-z_][\w-]*$/;
/** A letter alone names no value. */
const LETTER = /^[A-Za-z]$/;
const LITERAL_WORDS: ReadonlySet<string> = new Set(["false", "null", "true"]);
/** Ending of words that stand for a value. */
const VALUE_ENDING = /-value$/i;

/** Splits the text between parentheses into arguments. */
export function parseArguments(text: EmbeddedText, from: number, to: number): readonly CallArgument[] {
  const inside = text.text.slice(from, to);
  if (inside.trim() === "") return [];
  return splitOutsideBrackets(inside, ",").map((part) => argument(text, from + part.start, from + part.end));
}

function argument(text: EmbeddedText, start: number, end: number): CallArgument {
  const written = text.text.slice(start, end);
  const lead = written.length - written.trimStart().length;
  const trimmed = written.trim();
  const span = spanInFile(text, start + lead, start + lead + trimmed.length);
  const equals = indexOutsideBrackets(trimmed, "=");
  const name = equals > 0 ? trimmed.slice(0, equals).trim() : undefined;
  const read = placeholderValue(trimmed.slice(equals + 1).trim());
  const { value, quoted, prefix } = read;
  const isOpen = name !== undefined && isNamedAfter(value, name);
  return {
    ...(name !== undefined && { name }),
    ...(isOpen ? { value: name, kind: "placeholder" } : { value, kind: read.kind }),
    quoted,
    ...(prefix !== "" && { prefix }),
    span,
  };
}

/** Whether a fixed text says that the value of a parameter stands there: `period-value`. */
function isNamedAfter(value: string, name: string): boolean {
  return VALUE_ENDING.test(value) && value.replace(VALUE_ENDING, "").toLowerCase() === name.toLowerCase();
}

/** Reads a value: a placeholder in braces or angle brackets or a bare word, or fixed text, with or without quotation marks. */
export function placeholderValue(written: string): PlaceholderValue {
  const quotation = QUOTED.exec(written);
  if (quotation) {
    const [, prefix = "", , content = ""] = quotation;
    const stands = PLACEHOLDER_TEXTS.has(content.toLowerCase()) || LETTER.test(content);
    const inner = placeholderName(content.trim()) ?? (stands ? content : undefined);
    return inner === undefined
      ? { value: content, kind: "literal", quoted: true, prefix }
      : { value: inner, kind: "placeholder", quoted: true, prefix };
  }
  const name = placeholderName(written);
  if (name !== undefined) {
    const unquoted = /^'([^']*)'$/.exec(name)?.[1];
    return { value: unquoted ?? name, kind: "placeholder", quoted: unquoted !== undefined, prefix: "" };
  }
  const bare = BARE_WORD.test(written) && !LITERAL_WORDS.has(written.toLowerCase());
  return { value: bare ? written.replace(VALUE_ENDING, "") : written, kind: bare ? "placeholder" : "literal", quoted: false, prefix: "" };
}

/** The name of a placeholder, without its brackets; undefined for anything else. */
export function placeholderName(written: string): string | undefined {
  const name = BRACES.exec(written)?.[1] ?? ANGLES.exec(written)?.[1];
  return name?.trim();
}
