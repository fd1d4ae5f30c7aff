import { linesOf } from "../../text/lines.js";
import { located, subSpan, type Located } from "../../text/span.js";
import type { FrontMatter } from "../outline.js";

interface Field {
  readonly name: Located<string>;
  readonly value: Located<string>;
}

/** The first line of the page, and a line that ends what it opens. */
const OPENING = /^(---[ \t]*)(?:\r\n|\r|\n|$)/;
const CLOSING = /(?<=[\r\n])(?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/;
/** A key, its colon and what stands behind it. */
const FIELD = /^("[^"]*"|'[^']*'|[A-Za-z_][\w.-]*(?: [\w.-]+){0,3}) ?:(?:[ \t]+(.*))?$/;

/**
 * Reads the front matter of a page line by line, as far as one needs to tell whether it is any.
 *
 * Nested values are passed over: they are indented, or in brackets.
 *
 * @returns undefined where the page starts with something else
 */
export function parseFrontMatter(text: string): FrontMatter | undefined {
  const [whole, mark = ""] = OPENING.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const closing = CLOSING.exec(text);
  const content = linesOf(text.slice(whole.length, closing?.index)).map((line) =>
    located(line.text, { start: whole.length + line.start, end: whole.length + line.end }),
  );
  if (closing !== null) return readFields(content);
  // Without an end, only what starts like front matter was meant as some.
  const first = content.find(({ value }) => value.trim() !== "");
  return first && fieldOf(first) && { faults: [located("no line `---` ends it", { start: 0, end: mark.length })] };
}

function readFields(lines: readonly Located<string>[]): FrontMatter {
  const fields = new Map<string, Field>();
  const faults: Located<string>[] = [];
  let bracket = "";
  let last = "";
  const continued = new Set<string>();
  for (const line of lines) {
    if (bracket !== "") {
      if (line.value.includes(bracket)) bracket = "";
      continue;
    }
    if (/^[ \t]+\S/.test(line.value)) continued.add(last);
    if (/^\s*(?:#.*)?$|^[ \t]|^- /.test(line.value)) continue;
    const field = fieldOf(line);
    if (field === undefined) {
      faults.push(located("it is no `key: value`", { start: line.span.start, end: line.span.start + line.value.trimEnd().length }));
      continue;
    }
    const { name, value } = field;
    last = name.value;
    bracket = openBracket(value.value);
    const reason = bracket === "" ? faultOf(value.value) : undefined;
    if (reason !== undefined) faults.push(located(reason, value.span));
    if (fields.has(name.value)) faults.push(located(`\`${name.value}\` stands twice`, name.span));
    else fields.set(name.value, field);
  }
  const textOf = (name: string): Located<string> | undefined => {
    const value = fields.get(name)?.value;
    return value === undefined || value.value === "" || continued.has(name) ? undefined : unquoted(value);
  };
  const docType = textOf("doc_type");
  const description = textOf("description");
  return { ...(docType && { docType }), ...(description && { description }), faults };
}

function unquoted({ value, span }: Located<string>): Located<string> {
  const quoted = value.length > 2 && /^(["']).*\1$/.test(value);
  return quoted ? located(value.slice(1, -1), subSpan(span, 1, value.length - 1)) : located(value, span);
}

function fieldOf(line: Located<string>): Field | undefined {
  const match = FIELD.exec(line.value);
  const [, key, rest = ""] = match ?? [];
  if (key === undefined) return undefined;
  const value = rest.trim();
  const at = line.span.start + line.value.length - rest.trimStart().length;
  return {
    name: located(key.replace(/^["']|["']$/g, ""), { start: line.span.start, end: line.span.start + key.length }),
    value: located(value, { start: at, end: at + value.length }),
  };
}

/** The bracket that ends a list or an object which goes on in the next line. */
function openBracket(value: string): string {
  if (value.startsWith("[") && !value.includes("]")) return "]";
  return value.startsWith("{") && !value.includes("}") ? "}" : "";
}

/** Why YAML cannot read a value. */
function faultOf(value: string): string | undefined {
  const quote = /^["']/.exec(value)?.[0];
  if (quote !== undefined) return value.length > 1 && value.lastIndexOf(quote) > 0 ? undefined : "its quotation mark is not closed";
  if (/^[[{]/.test(value))
    return /[\]}](?:[ \t]+#.*)?$/.test(value) ? undefined : "a text that starts with a bracket needs quotation marks";
  if (/^[@`%]/.test(value) || /^[*&!]\S*\s+\S/.test(value)) return `a text that starts with \`${value.charAt(0)}\` needs quotation marks`;
  return /:(?:[ \t]|$)/.test(value.replace(/[ \t]#.*$/, "")) ? "a text with a colon and a blank needs quotation marks" : undefined;
}
