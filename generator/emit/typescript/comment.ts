declare const isComment: unique symbol;

/** A comment whose text can end neither the comment nor its line, made by {@link comment} only. */
export type Comment = string & { readonly [isComment]: true };

/** What a comment says. All of it may come from a page. */
export interface CommentParts {
  readonly text?: string | undefined;
  readonly remarks?: readonly string[];
  /** True, or what to use instead. */
  readonly deprecated?: string | true | undefined;
  /** Address of the page. */
  readonly see?: string | undefined;
}

/** Lines are filled up to this length. */
const WIDTH = 110;

/** Line ends of ECMAScript, and the old ones that editors know. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** Controls, marks that turn the direction of text, and marks of no width: what is seen would not be what is said. */
const HIDDEN = /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;

/** What every text that needs a change of any kind has: another character than ASCII's printable ones, or one that means something. */
const MEANINGFUL = /[^ -~]|[<@\]]|\*\/|:\/\//;

/** Halves of surrogate pairs. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Writes a documentation comment: `/** … *\/` and never another kind.
 *
 * @returns undefined where there is nothing to say
 */
export function comment({ text, remarks = [], deprecated, see }: CommentParts): Comment | undefined {
  const lines = text === undefined ? [] : prose(text);
  const tags = [
    ...block(
      "remarks",
      remarks.map(prose).filter((paragraph) => paragraph.length > 0),
    ),
    ...(deprecated === undefined ? [] : block("deprecated", deprecated === true ? [] : [prose(deprecated)], true)),
    ...(see !== undefined && isLink(see) ? [`@see ${see}`] : []),
  ];
  const all = [...lines, ...(lines.length > 0 && tags.length > 0 ? [""] : []), ...tags];
  const [first] = all;
  if (first === undefined) return undefined;
  const body = all.length === 1 ? ` ${first}` : `\n${all.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n`;
  return `/**${body} */` as Comment;
}

/** A tag with paragraphs behind it; nothing where there are none, unless the tag alone says something. */
function block(tag: string, paragraphs: readonly (readonly string[])[], alone = false): string[] {
  const [first = [], ...others] = paragraphs;
  if (first.length === 0 && !alone) return [];
  const [line = "", ...rest] = first;
  return [`@${tag} ${line}`.trimEnd(), ...rest, ...others.flat()];
}

/** The lines of a text from a page. */
function prose(text: string): string[] {
  const lines = text.split(LINE_END).flatMap((line) => filled(neutral(line)));
  return lines
    .filter((line, index) => line !== "" || (index > 0 && lines[index - 1] !== ""))
    .filter((line, index, kept) => line !== "" || index < kept.length - 1);
}

/** A line that means nothing to a compiler and holds no link but to a secure page. Escapes are those of Markdown, which editors render. */
function neutral(line: string): string {
  if (!MEANINGFUL.test(line)) return line.trim();
  return line
    .replace(/\t/g, " ")
    .replace(HIDDEN, "")
    .replace(LONE_SURROGATE, "\uFFFD")
    .replace(/\*\//g, "*\\/")
    .replace(/<(?=[/!])/g, "<\\")
    .replace(/(^|[\s{(*[])@/g, "$1\\@")
    .replace(/\](?=[([:])(?!\(https:\/\/)/g, "]\\")
    .replace(/<(?=[a-z][a-z0-9+.-]{0,30}:)(?!https:)/gi, "\\<")
    .replace(/([a-z][a-z0-9+.-]{0,30}):\/\//gi, (all: string, scheme: string) =>
      scheme.toLowerCase() === "https" ? all : `${scheme}:\\//`,
    )
    .trim();
}

/** A line in pieces of the usual length, cut at spaces. */
function filled(line: string): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(/\s+/)) {
    if (current !== "" && current.length + word.length >= WIDTH) {
      lines.push(current);
      current = word;
    } else {
      current = current === "" ? word : `${current} ${word}`;
    }
  }
  return [...lines, current];
}

function isLink(address: string): boolean {
  return /^https:\/\/[\w.~:/?#@!$&+,;=%-]+$/.test(address);
}
